using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>The page one writes the plan in, as somebody sees it who has just opened it.</summary>
internal static class WrittenPlan
{
    /// <summary>Every text of the table, row by row.</summary>
    public static async Task<string[]> Texts(IPage page) =>
        await page.Locator("textarea[data-write]").EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)");

    /// <summary>The fields of the table, by name; in the columns of the measures only.</summary>
    public static async Task<string[]> Fields(IPage page) =>
        await page.Locator("tr[data-row] textarea").EvaluateAllAsync<string[]>("fields => fields.map(field => field.name).filter(name => /\\|(Measure|Goals|When|Who)$/.test(name))");
}
