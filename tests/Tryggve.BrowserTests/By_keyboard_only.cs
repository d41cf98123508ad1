using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>Somebody without a mouse: Tab, Enter, Space and text. Only the choice of file in the system's own dialogue is done for them.</summary>
public sealed class By_keyboard_only(RunningApp app) : IClassFixture<RunningApp>
{
    private const int MostTabs = 150;

    [BrowserFact]
    public async Task A_document_is_imported_and_saved()
    {
        var page = await app.Open("/");
        await TabTo(page, "a[href='/import']");
        await page.Keyboard.PressAsync("Enter");
        await page.ComesTo("**/import");
        await TabTo(page, "input[type=file]");
        await page.Locator("input[type=file]").SetInputFilesAsync(PlanDocuments.Workbook());
        await TabTo(page, "form:has(input[type=file]) button");
        await page.Keyboard.PressAsync("Enter");
        await page.ComesTo(Importing.Draft());
        await FillWhatIsMissing(page);
        await page.Keyboard.PressAsync("Space");
        await page.ComesTo(Importing.SavedPlan());
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(PlanDocuments.Measure);
    }

    [BrowserFact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var page = await app.Open("/planer");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    /// <summary>Goes through the page as it comes, answers what is missing, and stops at the button that saves.</summary>
    private static async Task FillWhatIsMissing(IPage page)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var label = await page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.matches('input') && e.value === '' ? e.labels[0]?.innerText ?? '' : e.innerText ?? ''; }");
            if (label == Importing.SaveButton) return;
            if (Importing.Missing.TryGetValue(label, out var answer)) await page.Keyboard.TypeAsync(answer);
        }
        Assert.Fail($"No button that saves within {MostTabs} stops.");
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) return;
        }
        Assert.Fail($"{selector} is not within {MostTabs} stops.");
    }
}
