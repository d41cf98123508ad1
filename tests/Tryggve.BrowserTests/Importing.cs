using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>What a person does with a document: hand it in, say what it does not say itself, save.</summary>
internal static partial class Importing
{
    public static async Task Upload(IPage page, FilePayload document)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(document);
        await page.Locator("form:has(input[type=file])").GetByRole(AriaRole.Button).First.ClickAsync();
        await page.WaitForURLAsync(Draft());
    }

    public static async Task Save(IPage page)
    {
        foreach (var (label, value) in new[] { ("Kommun", "Lindvikens kommun"), ("Stadsdel", "Ekudden"), ("År", "2026") })
        {
            var field = page.GetByLabel(label);
            if (await field.CountAsync() > 0 && await field.First.InputValueAsync() == "") await field.First.FillAsync(value);
        }
        await page.GetByRole(AriaRole.Button, new() { NameRegex = SaveButton() }).First.ClickAsync();
        await page.WaitForURLAsync(SavedPlan());
    }

    [GeneratedRegex("/import/[0-9a-f-]{36}$")]
    public static partial Regex Draft();

    [GeneratedRegex("/planer/[0-9a-f-]{36}$")]
    public static partial Regex SavedPlan();

    [GeneratedRegex("^Spara ")]
    public static partial Regex SaveButton();
}
