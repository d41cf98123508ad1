using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>
/// Asks axe what is wrong with a page. The site has no frames, so axe is put into each page once and asked there; going by way of a page
/// of its own for every question took more time than the questions.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>One line for each element that breaks a rule.</summary>
    /// <param name="rules">The rules to ask for; all when none are named.</param>
    public static async Task<string[]> Violations(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async rules => {
              const only = rules.length ? { runOnly: { type: 'rule', values: rules } } : {}
              const { violations } = await axe.run(document, { resultTypes: ['violations'], ...only })
              return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help}: ${n.target}`))
            }
            """, rules);
    }
}
