using System.Text;
using AngleSharp.Dom;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages;

public sealed class Importing_a_document : IDisposable
{
    private static readonly Dictionary<string, string> Whose = new() { ["Heading.Municipality"] = "Lindvikens kommun", ["Heading.District"] = "Västra stranden", ["Heading.Years"] = "2026" };
    private readonly App app = new();

    [Fact]
    public async Task Shows_the_rows_beside_their_places_and_saves_nothing()
    {
        var review = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles, SampleWorkbook.Walks), "plan.xlsx");

        Assert.Equal("Granska plan.xlsx", review.Heading);
        var rows = review.All("table.draft tbody tr[id]");
        Assert.Equal(2, rows.Count);
        Assert.Contains("rad 2", Answer.Words(rows[0]), StringComparison.Ordinal);
        Assert.Contains("Bygg ett låst cykelgarage", Answer.Words(rows[0]), StringComparison.Ordinal);
        Assert.Equal(2, (await app.Get<PlanQueries>().List(Actor.Local)).Count);
        Assert.Contains("plan.xlsx", (await app.Open("/import")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_whose_plan_it_is_before_it_is_saved()
    {
        var review = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles), "plan.xlsx");

        var refused = await Save(review, new() { ["Heading.District"] = "Västra stranden", ["Heading.Years"] = "förra året" });

        Assert.Equal(400, refused.Status);
        Assert.Equal("#Heading_Years", refused.Find(".errors a").GetAttribute("href"));
        Assert.Equal("förra året", refused.Find("#Heading_Years").GetAttribute("value"));
        Assert.Equal("Västra stranden", refused.Find("#Heading_District").GetAttribute("value"));
    }

    [Fact]
    public async Task Makes_a_plan_with_its_source()
    {
        var document = SampleWorkbook.Of(SampleWorkbook.Bicycles, SampleWorkbook.Walks);
        var saved = await Save(await app.Upload(document, "plan.xlsx"), Whose);

        Assert.Contains("Planen är sparad.", saved.Text, StringComparison.Ordinal);
        var plan = await app.Plan("Västra stranden");
        Assert.Equal(2, plan.Content.Measures.Count());
        var source = (await app.Open($"/planer/{plan.Id}/om")).All("a").Single(a => a.TextContent == "plan.xlsx");
        Assert.Equal(document, await app.Download(source.GetAttribute("href")!));
        Assert.Contains("lästes in från plan.xlsx", (await app.Open($"/planer/{plan.Id}/historik")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("plan.xlsx", (await app.Open("/import")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Updates_the_plan_there_is_and_shows_first_what_changes()
    {
        await Save(await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles, SampleWorkbook.Walks), "plan.xlsx"), Whose);
        var before = await app.Plan("Västra stranden");

        var newer = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles, [.. SampleWorkbook.Walks[..^1], "Klart"]), "plan ny.xlsx");
        var review = await Save(newer, Whose);

        Assert.Contains("Det finns redan en plan", review.Text, StringComparison.Ordinal);
        Assert.Equal("Klart", Answer.Words(review.Find(".changes ins")));
        Assert.Equal("Pågår", Answer.Words(review.Find(".changes del")));
        Assert.Equal("Uppdatera planen", Answer.Words(review.Find("#spara button")));
        var saved = await Save(review);
        Assert.Contains("1 ändrad uppgift", saved.Text, StringComparison.Ordinal);
        var after = await app.Plan("Västra stranden");
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(before.Content.Measures.Select(m => m.Id), after.Content.Measures.Select(m => m.Id));
        Assert.Equal(["plan.xlsx", "plan ny.xlsx"], after.Documents.Select(d => d.Name));
    }

    [Fact]
    public async Task Meets_its_corrections_when_the_same_document_comes_back()
    {
        var document = SampleWorkbook.Of(SampleWorkbook.Bicycles);
        var review = await app.Upload(document, "plan.xlsx");
        review = await Edit(review, new() { ["Cells[Who]"] = "Gatuchef" });
        await Save(review, Whose);

        var again = await app.Upload(document, "samma plan.xlsx");

        Assert.Contains("Gatuchef", Answer.Words(again.Find("table.draft tbody tr")), StringComparison.Ordinal);
        Assert.Equal("Västra stranden", again.Find("#Heading_District").GetAttribute("value"));
        Assert.Contains("Inget skiljer sig", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_every_correction_be_taken_back()
    {
        var review = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles), "plan.xlsx");
        review = await Edit(review, new() { ["Cells[Who]"] = "Gatuchef" });
        Assert.Contains("rättad", Answer.Words(review.Find("table.draft")), StringComparison.Ordinal);

        var row = await app.Open(review.Find("a[data-edit]").GetAttribute("href")!);
        review = await app.Send(row.All("form").Single(f => f.TextContent.Contains("Ångra", StringComparison.Ordinal)));

        Assert.Contains("Stadsmiljöchef", Answer.Words(review.Find("table.draft tbody tr")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_a_row_out_only_with_a_reason()
    {
        var review = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles, SampleWorkbook.Walks), "plan.xlsx");
        var row = await app.Open(review.Find("a[data-edit]").GetAttribute("href")!);
        var form = row.All("form").Single(f => f.QuerySelector("[name=reason]") is not null);

        var refused = await app.Send(form, new() { ["reason"] = " " });
        Assert.Equal(400, refused.Status);
        review = await app.Send(form, new() { ["reason"] = "Hör till förra året" });

        Assert.Contains("Utanför planen: Hör till förra året", review.Text, StringComparison.Ordinal);
        Assert.Contains("1 åtgärd i", review.Text, StringComparison.Ordinal);
        review = await app.Send(review.Find("form#uppgifter"), button: review.All("button").Single(b => b.TextContent.StartsWith("Ta med igen", StringComparison.Ordinal)));
        Assert.Contains("2 åtgärder i", review.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", "Måla om väggen", "Åtgärd")]
    [InlineData("false", "Måla om väggen", "Orsak")]
    public async Task Moves_a_shifted_row_only_when_told_to(string accept, string text, string column)
    {
        var review = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles, SampleWorkbook.Shifted), "plan.xlsx");
        Assert.Contains(text, Answer.Words(review.Find("tr.shift")), StringComparison.Ordinal);

        review = await app.Send(review.Find("form#uppgifter"), button: review.Find($"tr.shift button[value={accept}]"));

        Assert.Empty(review.All("tr.shift"));
        Assert.Equal(column, review.All("table.draft td").Single(c => Answer.Words(c).StartsWith(text, StringComparison.Ordinal)).GetAttribute("data-label"));
    }

    [Fact]
    public async Task Reads_a_column_as_the_person_says()
    {
        var review = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles), "plan.xlsx");
        var columns = await app.Open(review.Find("a[href$='/kolumner']").GetAttribute("href")!);
        review = await app.Send(columns.Find("form.columns"), new() { ["meanings[7]"] = nameof(PlanField.FollowUpT1), ["meanings[6]"] = nameof(PlanField.Unknown) });

        Assert.Contains("Vem: Stadsmiljöchef".Replace(": ", "", StringComparison.Ordinal), review.Find("table.draft .others").TextContent.Trim(), StringComparison.Ordinal);
        columns = await app.Open(columns.Address);
        Assert.Equal("selected", columns.Find("select[name='meanings[7]'] option[value=FollowUpT1]").GetAttribute("selected"));
    }

    [Fact]
    public async Task Gives_an_area_the_name_the_person_says()
    {
        var review = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles), "plan.xlsx");
        review = await app.Send(review.Find("form#uppgifter"), new() { ["Heading.Areas[0].Name"] = "Stationen" }, review.Find(".draft-area details button"));
        Assert.Contains("Stationen", Answer.Words(review.Find(".draft-area h3")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_runs_what_stands_in_a_cell()
    {
        const string Hostile = "<script>alert('x')</script><img src=x onerror=alert(1)> Enhetschef";
        var review = await app.Upload(SampleWorkbook.Of([.. SampleWorkbook.Bicycles[..5], Hostile, "\"><b>Klart</b>"]), "plan<i>.xlsx");
        var saved = await Save(review, Whose);

        foreach (var page in new[] { review, saved })
        {
            Assert.Empty(page.All("main script, main img, main b:not(.chip b), main i"));
            Assert.Contains(Hostile, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Refuses_what_it_cannot_read_and_says_what_to_do()
    {
        var page = await app.Upload(Encoding.UTF8.GetBytes("%PDF-1.7 inte en plan"), "plan.xlsx");
        Assert.Equal(400, page.Status);
        Assert.NotEmpty(Answer.Words(page.Find(".errors a")));
        Assert.Empty(await app.Get<DraftStore>().Waiting(await app.Actor(App.Coordinator)));
    }

    [Fact]
    public async Task Will_not_save_what_is_no_plan()
    {
        var review = await app.Upload(SampleWorkbookWithoutPlan(), "budget.xlsx");
        Assert.Contains("går inte att spara som plan", review.Text, StringComparison.Ordinal);
        Assert.Empty(review.All("#spara"));
    }

    [Fact]
    public async Task Asks_before_it_forgets_a_draft()
    {
        var review = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles), "plan.xlsx");
        var question = await app.Open(review.All("a").Single(a => a.TextContent == "Ta bort det inlästa dokumentet").GetAttribute("href")!);
        Assert.Single(await app.Get<DraftStore>().Waiting(await app.Actor(App.Coordinator)));

        var list = await app.Send(question.Find("main form"));

        Assert.Contains("plan.xlsx är borttaget", list.Text, StringComparison.Ordinal);
        Assert.Empty(await app.Get<DraftStore>().Waiting(await app.Actor(App.Coordinator)));
    }

    public void Dispose() => app.Dispose();

    private async Task<Answer> Save(Answer review, Dictionary<string, string>? filled = null) => await app.Send(review.Find("form#uppgifter"), filled, review.Find("#spara button"));

    private async Task<Answer> Edit(Answer review, Dictionary<string, string> filled)
    {
        var row = await app.Open(review.Find("a[data-edit]").GetAttribute("href")!);
        return await app.Send(row.Find("form.row-form"), filled);
    }

    private static byte[] SampleWorkbookWithoutPlan()
    {
        string[][] rows = [["Konto", "Summa"], ["4010", "12000"], ["4020", "8000"]];
        return SampleWorkbook.Bare(rows);
    }
}
