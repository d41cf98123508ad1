using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>What holds for every page there is, at 1280 and 320 pixels, in light and dark, found by following the links.</summary>
public sealed class Every_page(CrawledApp site) : IClassFixture<CrawledApp>
{
    [BrowserFact]
    public void Is_found_by_links_from_the_start_page() => Assert.Empty(
        new[]
        {
            "/", "/planer", "/planer/{id}", "/planer/{id}/sammanstallning", "/planer/{id}/om", "/planer/{id}/historik",
            "/planer/ny", "/planer/{id}/skriv", "/planer/{id}/atgard/{id}", "/planer/{id}/del/{id}", "/planer/{id}/klistra-in", "/planer/{id}/klart", "/planer/{id}/uppfoljning/t1", "/planer/{id}/jamfor?fore=&efter=",
            "/planer/{id}/uppfoljning/t1/laget", "/planer/{id}/uppfoljning/t1/rapport", "/planer/{id}/uppfoljning/t1/paminn", "/planer/{id}/beslut", "/planer/{id}/utgava/1", "/planer/{id}/utgava/1/skillnad", "/planer/{id}/avslut",
            "/planer/{id}/publicera", "/stad", "/atgarder", "/kvalitet", "/arbetssatt", "/arbetssatt/{id}", "/lagen", "/lagen/underlag", "/sok?q=", "/konto/nycklar",
            "/oppet", "/oppet/sok", "/oppet/data", "/oppet/api", "/oppet/lindvikens-kommun/hamnstaden/2026",
            "/rundor", "/rundor/beslutsvag", "/kalender", "/kalender?plan=",
            "/import", "/import/{id}", "/tillganglighet", "/om", "/om/roller", "/personer", "/personer/ny", "/personer/{id}", "/personer/{id}/andra", "/konto",
        }.Except(site.Crawl.Kinds));

    [BrowserFact]
    public void Is_found_by_links_for_the_administrator_too() => Assert.Empty(
        new[]
        {
            "/kommunen", "/kommunen/organisationer/ny", "/kommunen/organisationer/polisen", "/kommunen/organisationer/polisen/ta-bort", "/kommunen/mallar/ny", "/kommunen/mallar/fem-omraden-2024",
            "/kommunen/oppet", "/kommunen/tillganglighet", "/kommunen/stadsdelar/ny", "/kommunen/stadsdelar/hamnstaden", "/kommunen/logg", "/personer/{id}/stang",
        }.Except(site.Administrators.Kinds));

    [BrowserFact]
    public void Has_no_axe_violations() => None(from visit in site.Visits from violation in visit.Violations select $"{visit}: {violation}");

    [BrowserFact]
    public void Does_not_scroll_sideways_at_320_px() => None(from visit in site.Visits where visit.Width == 320 && visit.Overflow > 0 select $"{visit}: {visit.Overflow} px too wide");

    [BrowserFact]
    public void Is_quiet_in_the_console() => None(site.Crawl.Errors.Concat(site.Administrators.Errors));

    private static void None(IEnumerable<string> broken) => Assert.True(!broken.Any(), string.Join('\n', broken.Distinct()));
}

/// <summary>An app with a document under review, walked through once for all the tests that look at it.</summary>
public sealed class CrawledApp : IAsyncLifetime
{
    private readonly RunningApp app = new();

    /// <summary>The site as the municipality's coordinator finds it.</summary>
    public Crawl Crawl { get; private set; } = new();

    /// <summary>The pages that only the administrator has.</summary>
    public Crawl Administrators { get; private set; } = new();

    public IEnumerable<Visit> Visits => Crawl.Visits.Concat(Administrators.Visits);

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Chromium is null) return;
        await app.InitializeAsync();
        var page = await app.Open("/import");
        await Importing.Upload(page, PlanDocuments.Workbook());
        await page.GotoAsync("/import");
        await Importing.Upload(page, PlanDocuments.Printed());
        await Change(page);
        Crawl = await Crawl.From([page, await app.Open()], "/", "/oppet", "/finns-inte");
        Administrators = await Crawl.From([await app.Open(person: "Greta Lund"), await app.Open(person: "Greta Lund")], "/kommunen", "/personer");
    }

    /// <summary>A plan where something has happened since it was made has two moments to compare.</summary>
    private static async Task Change(IPage page)
    {
        await page.GotoAsync("/planer");
        await page.Locator("main a[href^='/planer/']", new() { HasText = "Hamnstaden" }).First.ClickAsync();
        await page.Locator("nav.tabs a[href$='/skriv']").ClickAsync();
        // Loaded, not only there: what is typed before the script runs is saved by nobody.
        await page.ComesTo("**/skriv");
        await page.Locator("tr[data-row] textarea").First.FillAsync("Bråk vid stationen på kvällarna.");
        await Assertions.Expect(page.Locator("[data-state]")).ToContainTextAsync("Sparat");
        await page.Locator("nav.tabs a[href$='/beslut']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lämna in till Lokal styrgrupp" }).ClickAsync();
        var decided = new Uri(page.Url).AbsolutePath;
        foreach (var body in new[] { "Lokal styrgrupp", "Stadens beredningsgrupp" })
        {
            await page.GetByLabel("Planen godkänns").CheckAsync();
            await page.RunAndWaitForResponseAsync(
                () => page.GetByRole(AriaRole.Button, new() { Name = "Registrera beslutet" }).ClickAsync(), answer => answer.Request.Method == "GET" && answer.Url.EndsWith("/beslut", StringComparison.Ordinal));
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(body);
        }
        await page.GotoAsync(decided.Replace("/beslut", "/publicera", StringComparison.Ordinal));
        foreach (var doubtful in await page.Locator("input[name=Confirmed]").AllAsync()) await doubtful.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publicera för alla" }).ClickAsync();
        await Assertions.Expect(page.GetByText("är öppen för alla sedan")).ToBeVisibleAsync();
        await page.GotoAsync(decided.Replace("/beslut", "/uppfoljning/t2/laget", StringComparison.Ordinal));
        await page.Locator("#EvenSo").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stäng uppföljningen T2" }).ClickAsync();
    }

    public Task DisposeAsync() => app.DisposeAsync();
}
