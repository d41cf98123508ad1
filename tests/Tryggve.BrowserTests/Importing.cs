using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>What a person does with a document: hand it in, say what it does not say itself, save.</summary>
internal static partial class Importing
{
    public const string SaveButton = "Spara planen";

    /// <summary>What a document may leave out and a plan may not: the field's label and an answer.</summary>
    public static readonly IReadOnlyDictionary<string, string> Missing = new Dictionary<string, string>
    {
        ["Kommun"] = "Lindvikens kommun", ["Stadsdel eller område"] = "Ekudden", ["År"] = "2026",
    };

    public static async Task Upload(IPage page, FilePayload document)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(document);
        await page.Locator("form:has(input[type=file]) button").ClickAsync();
        await page.ComesTo(Draft());
    }

    public static async Task Save(IPage page)
    {
        foreach (var (label, value) in Missing)
        {
            var field = page.GetByLabel(label, new() { Exact = true });
            if (await field.InputValueAsync() == "") await field.FillAsync(value);
        }
        await page.GetByRole(AriaRole.Button, new() { Name = SaveButton, Exact = true }).ClickAsync();
        await page.ComesTo(SavedPlan());
    }

    [GeneratedRegex("/import/[0-9a-f-]{36}$")]
    public static partial Regex Draft();

    [GeneratedRegex("/planer/[0-9a-f-]{36}$")]
    public static partial Regex SavedPlan();
}
