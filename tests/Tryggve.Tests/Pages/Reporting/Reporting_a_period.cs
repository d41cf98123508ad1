using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Pages.Reporting;

public sealed class Reporting_a_period : IDisposable
{
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Shows_a_reporter_the_own_units_measures_and_saves_what_is_said_of_them()
    {
        var plan = await app.Plan("Hamnstaden");
        var reporter = await app.As("Cecilia Sjö");
        var page = await reporter.Open($"/planer/{plan.Id}/uppfoljning/t2");
        var own = Guid.Parse(page.All("section.measure-report")[0].Id!);
        var goal = Own(plan, own).Goals[0].Id;
        Assert.InRange(page.All("section.measure-report").Count, 1, plan.Content.Measures.Count() - 1);

        var saved = await reporter.Send(page.Find($"#f-{own}"), new() { [$"now|{own}|Status:T2"] = "avbruten", [$"now|{goal}|Verdict:T2"] = "uppfyllt", [$"now|{goal}|MeasuredValue:T2"] = "12" });

        var report = Own(await app.Plan("Hamnstaden"), own).FollowUpOf(ReportingPeriod.T2);
        Assert.Equal((MeasureStatus.Stopped, Verdict.Met, "12"), (report.Status, report.Outcomes.Single().Verdict, report.Outcomes.Single().Value));
        Assert.Contains("Sparat.", saved.Text, StringComparison.Ordinal);
        Assert.Equal("avbruten", saved.Find($"select[name='now|{own}|Status:T2'] option[selected]").TextContent);
    }

    [Fact]
    public async Task Asks_for_the_reason_and_counts_what_is_reported()
    {
        var plan = await app.Plan("Hamnstaden");
        var measure = plan.Content.Measures.First(m => m.FollowUpText(ReportingPeriod.Year).Length == 0);
        var page = await app.Open($"/planer/{plan.Id}/uppfoljning/vb");
        Assert.StartsWith($"0 av {plan.Content.Measures.Count()}", page.Find("#rapporterat").TextContent, StringComparison.Ordinal);
        var asked = await app.Send(page.Find($"#f-{measure.Id}"), new() { [$"now|{measure.Id}|Status:Year"] = "avbruten" });
        Assert.Contains("Skriv varför åtgärden är avbruten.", asked.Text, StringComparison.Ordinal);
        Assert.StartsWith("0 av", asked.Find("#rapporterat").TextContent, StringComparison.Ordinal);
        var told = await app.Send(asked.Find($"#f-{measure.Id}"), new() { [$"now|{measure.Id}|StatusReason:Year"] = "Pengarna tog slut" });
        Assert.StartsWith("1 av", told.Find("#rapporterat").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposes_what_the_text_says_and_applies_it_only_when_asked_to()
    {
        var plan = await app.Plan("Hamnstaden");
        var measure = plan.Content.Measures.First(m => m.Goals.Count == 1);
        var page = await app.Open($"/planer/{plan.Id}/uppfoljning/vb");
        var text = $"now|{measure.Id}|FollowUp";
        var proposed = await app.Send(page.Find($"#f-{measure.Id}"), new() { [text] = "Åtgärden är genomförd. Målet är inte uppfyllt." });
        var section = proposed.Find($"section[id='{measure.Id}']");
        Assert.Null(Own(await app.Plan("Hamnstaden"), measure.Id).FollowUpOf(ReportingPeriod.Year).Status);

        await app.Send((AngleSharp.Html.Dom.IHtmlFormElement)section.QuerySelector("form.proposal")!);

        var report = Own(await app.Plan("Hamnstaden"), measure.Id).FollowUpOf(ReportingPeriod.Year);
        Assert.Equal((MeasureStatus.Done, Verdict.NotMet), (report.Status, report.Outcomes.Single().Verdict));
        Assert.Empty((await app.Open($"/planer/{plan.Id}/uppfoljning/vb")).All($"section[id='{measure.Id}'] form.proposal"));
    }

    [Fact]
    public async Task Stands_on_the_start_page_until_all_is_reported()
    {
        app.Clock.Pass(new DateTimeOffset(2026, 9, 15, 8, 0, 0, TimeSpan.Zero) - app.Clock.GetUtcNow());
        var plan = await app.Plan("Hamnstaden");
        var reporter = await app.As("Cecilia Sjö");
        var start = await reporter.Open("/");
        var link = start.Find($"a[href='/planer/{plan.Id}/uppfoljning/t2']");
        Assert.Contains("1 av 1 kvar att rapportera", Answer.Words(link.ParentElement!), StringComparison.Ordinal);
        var page = await reporter.Open(link.GetAttribute("href")!);
        var status = page.All("select").First(s => s.GetAttribute("name")!.Contains("|Status:", StringComparison.Ordinal));
        await reporter.Send(page.Find("section.measure-report form"), new() { [status.GetAttribute("name")!] = "pågår" });
        Assert.Contains("allt är rapporterat", (await reporter.Open("/")).Text, StringComparison.Ordinal);
        Assert.Empty((await (await app.As("Hanna Falk")).Open("/")).All("a[href*=uppfoljning]"));
    }

    [Theory]
    [InlineData("Hanna Falk", "t1")]
    [InlineData("Ingrid Norén", "t3")]
    [InlineData("Ingrid Norén", "2026")]
    public async Task Is_not_there_for_readers_and_for_periods_there_are_none_of(string person, string period)
    {
        var plan = await app.Plan("Hamnstaden");
        Assert.Equal(404, (await (await app.As(person)).Open($"/planer/{plan.Id}/uppfoljning/{period}")).Status);
    }

    private static Measure Own(Plan plan, Guid id) => plan.Content.Measures.Single(m => m.Id == id);
}
