using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>The pages over many plans, with a whole city in them.</summary>
public sealed class The_whole_city(CityApp city) : IClassFixture<CityApp>
{
    private static readonly string[] Addresses =
    [
        "/stad?ar=2026", "/stad?ar=2025&runda=t2", "/atgarder?ar=2025&utfall=inte-uppfyllt", "/atgarder?tid=forsenad&slag=linjearbete", "/kvalitet?ar=2026", "/arbetssatt", "/arbetssatt/trygghetsvandring", "/lagen", "/sok?q=vandring",
    ];

    [BrowserFact]
    public async Task Has_no_axe_violations_and_does_not_scroll_sideways()
    {
        var broken = new List<string>();
        foreach (var width in new[] { 1280, 320 })
        {
            var page = await city.App.Open("/", width, person: "Farid Nouri");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var address in Addresses)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.GotoAsync(address);
                broken.AddRange((await Axe.Violations(page)).Select(v => $"{address} at {width} px, {scheme}: {v}"));
                var overflow = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
                if (width == 320 && overflow > 0) broken.Add($"{address}: {overflow} px too wide");
            }
        }
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [BrowserFact]
    public async Task Is_printed_on_one_large_sheet()
    {
        var page = await city.App.Open("/stad?ar=2026", person: "Farid Nouri");
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        var pages = System.Text.RegularExpressions.Regex.Matches(pdf, @"/Type\s*/Page\b");
        Assert.Single(pages);
        // A3 lying down is 420 by 297 mm: 1191 by 842 points.
        Assert.Matches(@"/MediaBox\s*\[\s*0\s+0\s+119\d[.\d]*\s+84\d", pdf);
    }

    [BrowserFact]
    public async Task Is_asked_by_keyboard_and_without_script()
    {
        var page = await city.App.Open("/atgarder", script: false, person: "Farid Nouri");
        await page.GetByLabel("Brist").FocusAsync();
        await page.GetByLabel("Brist").SelectOptionAsync("utan-orsak");
        await page.GetByRole(AriaRole.Button, new() { Name = "Visa", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".chip.on")).ToContainTextAsync("utan orsak");
        await page.Locator("thead").GetByRole(AriaRole.Button, new() { Name = "År" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("th[aria-sort]")).ToContainTextAsync("År");
        Assert.Contains("brist=utan-orsak", page.Url, StringComparison.Ordinal);
    }
}

/// <summary>An app with the whole sample city.</summary>
public sealed class CityApp : IAsyncLifetime
{
    public RunningApp App { get; } = new RunningApp().With("Tryggve:Sample", "city");

    public Task InitializeAsync() => App.InitializeAsync();

    public Task DisposeAsync() => App.DisposeAsync();
}
