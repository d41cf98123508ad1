using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>A browser where script is turned off: forms post and links link.</summary>
public sealed class Without_script(RunningApp app) : IClassFixture<RunningApp>
{
    [BrowserFact]
    public Task A_workbook_becomes_a_plan() => Becomes_a_plan(PlanDocuments.Workbook());

    [BrowserFact]
    public Task A_Word_document_becomes_a_plan() => Becomes_a_plan(PlanDocuments.Word());

    [BrowserFact]
    public async Task A_plan_is_read_and_searched()
    {
        var page = await app.Open("/planer", script: false);
        await page.Locator("main a[href^='/planer/']").First.ClickAsync();
        var rows = await page.Locator("main tr").CountAsync();
        await page.Locator("main").GetByRole(AriaRole.Searchbox).FillAsync("finns-inte-i-någon-plan");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("q=finns"));
        Assert.True(await page.Locator("main tr").CountAsync() < rows);
    }

    [BrowserFact]
    public async Task A_measures_text_is_written_in_the_table()
    {
        var page = await app.Open("/planer", script: false);
        await page.Locator("main a[href^='/planer/']", new() { HasText = "Hamnstaden" }).First.ClickAsync();
        await page.Locator("nav.tabs a[href$='/skriv']").ClickAsync();
        var row = page.Locator("tr[data-row]").First;
        await row.Locator("textarea[name$='|Measure']").FillAsync("Fältgruppen går två kvällar till.");
        await row.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sparat.");
        await page.Locator("nav.tabs a").First.ClickAsync();
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync(["Fältgruppen går två kvällar till."]);
    }

    [BrowserFact]
    public async Task A_period_is_reported_and_its_round_closed()
    {
        var page = await app.Open("/planer", script: false);
        await page.Locator("main a[href^='/planer/']", new() { HasText = "Norra Älvsund" }).First.ClickAsync();
        await page.GotoAsync($"{new Uri(page.Url).AbsolutePath}/uppfoljning/t1");
        var measure = page.Locator("section.measure-report").First;
        await measure.Locator("select[name$='|Status:T1']").SelectOptionAsync("pågår");
        await measure.GetByRole(AriaRole.Button, new() { Name = "Spara uppföljningen" }).ClickAsync();
        await Assertions.Expect(page.Locator("#rapporterat")).ToContainTextAsync("1 av");
        await page.GetByRole(AriaRole.Link, new() { Name = "Läget" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stäng uppföljningen T1" }).ClickAsync();
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("inte rapporterade");
        await page.Locator("#EvenSo").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stäng uppföljningen T1" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("det rapporterade fruset");
    }

    private async Task Becomes_a_plan(FilePayload document)
    {
        var page = await app.Open("/import", script: false);
        await Importing.Upload(page, document);
        await Importing.Save(page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(PlanDocuments.Measure);
    }
}
