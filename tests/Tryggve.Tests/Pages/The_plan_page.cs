using Dapper;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages;

public sealed class The_plan_page(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Shows_every_measure_in_its_chain()
    {
        var plan = await app.Plan("Hamnstaden");
        var page = await app.Open($"/planer/{plan.Id}");

        Assert.Equal(plan.Content.Title, page.Heading);
        foreach (var measure in plan.Content.Measures) Assert.Contains(measure.Text, Answer.Words(page.Find($"[id='{measure.Id}']")), StringComparison.Ordinal);
        var problem = plan.Content.Areas[0].Problems[1];
        var cell = page.All("th[scope=row]").Single(c => c.TextContent.Contains(problem.Text, StringComparison.Ordinal));
        Assert.Equal(problem.Measures.Count().ToString(), cell.GetAttribute("rowspan"));
    }

    /// <summary>The page is kept made between two saves.</summary>
    [Fact]
    public async Task Is_never_older_than_the_plan()
    {
        var plan = await app.Plan("Norra Älvsund");
        var measure = plan.Content.Measures.First();
        Assert.DoesNotContain("nyss skrivet", (await app.Open($"/planer/{plan.Id}")).Text, StringComparison.Ordinal);

        foreach (var (shown, typed) in new[] { (measure.Responsible, "nyss skrivet"), ("nyss skrivet", measure.Responsible) })
        {
            await app.Get<PlanStore>().Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(measure.Id, PlanField.Who, shown, typed)], Actor.Local, app.Clock.GetUtcNow()));
            Assert.Equal(typed == "nyss skrivet", (await app.Open($"/planer/{plan.Id}")).Text.Contains("nyss skrivet", StringComparison.Ordinal));
        }
    }

    /// <summary>As after a backup that was put back under a Tryggve that runs: the count of saves is the same, the text is not.</summary>
    [Fact]
    public async Task Is_what_stands_there_when_the_database_has_been_put_back()
    {
        var plan = await app.Plan("Hamnstaden");
        var text = plan.Content.Measures.First().Text;
        Assert.Contains(text, (await app.Open($"/planer/{plan.Id}")).Text, StringComparison.Ordinal);

        foreach (var (stands, put) in new[] { (text, "Ur säkerhetskopian"), ("Ur säkerhetskopian", text) })
        {
            using (var connection = app.Get<Database>().Open()) await connection.ExecuteAsync("UPDATE plans SET document = replace(document, @stands, @put), saved_at = @at WHERE id = @Id", new { stands, put, at = DateTimeOffset.UtcNow, plan.Id });
            Assert.Equal(put != text, (await app.Open($"/planer/{plan.Id}")).Text.Contains("Ur säkerhetskopian", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Is_the_same_each_time_it_is_opened()
    {
        var plan = await app.Plan("Hamnstaden");
        var (made, kept) = (await app.Open($"/planer/{plan.Id}"), await app.Open($"/planer/{plan.Id}"));
        Assert.Equal(made.Find("main").OuterHtml, kept.Find("main").OuterHtml);
    }

    [Fact]
    public async Task Shows_nobody_what_somebody_else_has_searched_for()
    {
        var plan = await app.Plan("Hamnstaden");
        await app.Open($"/planer/{plan.Id}?q=%20%20");
        Assert.Equal("", (await app.Open($"/planer/{plan.Id}")).Find("#q").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Is_a_table_that_a_screen_reader_can_walk()
    {
        var page = await app.Open($"/planer/{(await app.Plan("Hamnstaden")).Id}");

        Assert.NotEmpty(Answer.Words(page.Find("table.matrix caption")));
        Assert.All(page.All("table.matrix thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
        foreach (var body in page.All("table.matrix tbody"))
        {
            var free = new int[12];
            foreach (var row in body.Children)
            {
                var width = row.Children.Sum(Span("colspan")) + free.Count(f => f > 0);
                Assert.Equal(9, width);
                var at = 0;
                for (var column = 0; column < 9; column++) if (free[column] > 0) free[column]--;
                foreach (var cell in row.Children)
                {
                    while (free[at] > 0 && at < 9) at++;
                    if (Span("rowspan")(cell) is > 1 and var rows) free[at] = rows - 1;
                    at += Span("colspan")(cell);
                }
            }
        }

        static Func<AngleSharp.Dom.IElement, int> Span(string name) => cell => int.Parse(cell.GetAttribute(name) ?? "1");
    }

    [Fact]
    public async Task Says_that_an_empty_area_has_no_measures()
    {
        var page = await app.Open($"/planer/{(await app.Plan("Hamnstaden")).Id}");
        Assert.Contains("[Eget prioriterat område]", Answer.Words(page.Find("#omrade-6")), StringComparison.Ordinal);
        Assert.Contains("inga åtgärder", Answer.Words(page.Find("#omrade-6")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_the_rows_behind_each_gap()
    {
        var plan = await app.Plan("Hamnstaden");
        var page = await app.Open($"/planer/{plan.Id}");
        var chip = page.All(".chip").Single(c => c.TextContent.Contains("utan orsak", StringComparison.Ordinal));

        var filtered = await app.Open(chip.GetAttribute("href")!);

        var lacking = PlanRow.Of(plan.Content).Where(r => r.Lacks(Gap.Cause)).Select(r => r.Measure!.Id.ToString());
        Assert.Equal(lacking, filtered.All("tbody tr[id]").Select(r => r.Id));
        Assert.Contains("Visar 4 av 18 åtgärder", filtered.Text, StringComparison.Ordinal);
        Assert.All(filtered.All("tbody tr[id]"), row => Assert.Contains("orsak saknas", filtered.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("simskola", 1)]
    [InlineData("KAJEN belysning", 1)]
    [InlineData("finns inte någonstans", 0)]
    public async Task Searches_every_text(string words, int found)
    {
        var page = await app.Open($"/planer/{(await app.Plan("Hamnstaden")).Id}?q={Uri.EscapeDataString(words)}");
        Assert.Equal(found, page.All("tbody tr[id]").Count);
        Assert.Equal(words, page.Find("main input[name=q]").GetAttribute("value"));
    }

    [Fact]
    public async Task Shows_what_each_party_has_promised()
    {
        var plan = await app.Plan("Norra Älvsund");
        var page = await app.Open($"/planer/{plan.Id}");
        foreach (var commitment in plan.Content.Measures.SelectMany(m => m.Collaboration!.Commitments))
        {
            Assert.Contains(commitment.Party, page.Text, StringComparison.Ordinal);
            Assert.Contains(commitment.Promise!, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Keeps_columns_that_Tryggve_does_not_know() =>
        Assert.Contains("Budget420 tkr, statsbidrag", (await app.Open($"/planer/{(await app.Plan("Hamnstaden")).Id}")).Find("dl.others").TextContent.Trim(), StringComparison.Ordinal);
}
