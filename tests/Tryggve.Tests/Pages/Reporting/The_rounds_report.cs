using System.Text;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Reporting;

public sealed class The_rounds_report : IDisposable
{
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Leads_from_each_figure_to_its_rows()
    {
        var (plan, measure) = await Report("genomförd", "uppfyllt");
        var page = await app.Open($"/planer/{plan.Id}/uppfoljning/t2/rapport");
        var total = page.All("table.by-state")[0].QuerySelector("tr.total")!;
        Assert.Equal($"{plan.Content.Measures.Count()}", Answer.Words(total.QuerySelector("td[data-label=åtgärder]")!));
        Assert.Equal($"{plan.Content.Measures.Count() - 1}", Answer.Words(total.QuerySelector("td[data-label='inte rapporterade']")!));
        Assert.Equal(plan.Content.Measures.Select(m => m.Id.ToString()), page.All("article.reported-measure").Select(a => a.Id));

        foreach (var (table, label) in new[] { (0, "genomförd"), (1, "uppfyllt") })
        {
            var link = page.All("table.by-state")[table].QuerySelector($"tr.total td[data-label={label}] a")!;
            var asked = await app.Open(link.GetAttribute("href")!);
            Assert.Equal([measure.Id.ToString()], asked.All("article.reported-measure").Select(a => a.Id));
            Assert.Contains("Visar 1 av", asked.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Says_that_the_round_is_open_and_shows_each_goal_with_its_value()
    {
        var (plan, measure) = await Report("genomförd", "inte uppfyllt");
        var page = await app.Open($"/planer/{plan.Id}/uppfoljning/t2/rapport");
        Assert.Contains("Rundan är inte stängd; siffrorna kan ändras.", page.Text, StringComparison.Ordinal);
        var article = Answer.Words(page.Find($"article[id='{measure.Id}']"));
        Assert.Contains("✓ genomförd", article, StringComparison.Ordinal);
        Assert.Contains("✕ inte uppfyllt, 84 procent", article, StringComparison.Ordinal);
        Assert.All(page.All(".badge > span"), sign => Assert.Equal("true", sign.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task Is_the_same_in_the_plan_and_on_the_measures_page()
    {
        var (plan, measure) = await Report("pågår", "delvis uppfyllt");
        var row = Answer.Words((await app.Open($"/planer/{plan.Id}")).Find($"tr[id='{measure.Id}'] td[data-label='Uppföljning T2']"));
        Assert.StartsWith("↻ pågår", row, StringComparison.Ordinal);
        Assert.Contains("◐ delvis uppfyllt, 84 procent", row, StringComparison.Ordinal);
        var page = await app.Open($"/planer/{plan.Id}/atgard/{measure.Id}");
        Assert.Equal(["T1", "T2", "VB"], page.All("#uppfoljning .period-card h3").Select(Answer.Words));
        Assert.Contains("◐ delvis uppfyllt, 84 procent", Answer.Words(page.All(".period-card")[1]), StringComparison.Ordinal);
        Assert.Contains("ingen uppföljning", Answer.Words(page.All(".period-card").Single(c => c.QuerySelector("h3")!.TextContent == "VB")), StringComparison.Ordinal);
        var saved = await app.Send(page.Find($"#u-{measure.Id}"), new() { [$"now|{measure.Id}|FollowUpT2"] = "Två av tre är klara." });
        Assert.Equal("Två av tre är klara.", (await app.Plan("Hamnstaden")).Content.Measures.Single(m => m.Id == measure.Id).FollowUpText(ReportingPeriod.T2));
        Assert.Equal(200, saved.Status);
    }

    [Fact]
    public async Task Writes_hostile_texts_as_text()
    {
        var plan = await app.Plan("Hamnstaden");
        var measure = plan.Content.Measures.First();
        await Write(plan, measure.Id, PlanField.FollowUpT1, measure.FollowUpText(ReportingPeriod.T1), Hostile.Text);
        await Write(plan, measure.Id, FollowUpTexts.Field(PlanField.StatusReason, ReportingPeriod.T1), "", Hostile.Text);
        foreach (var address in new[] { "/uppfoljning/t1/rapport", "", $"/atgard/{measure.Id}" }) Hostile.IsOnlyText(await app.Open($"/planer/{plan.Id}{address}"));
        Assert.Contains("<script>", Encoding.UTF8.GetString(await app.Download($"/planer/{plan.Id}/uppfoljning/t1/rapport?handler=Text")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?status=finns-inte&omrade=99&utfall=%3Cscript%3E")]
    [InlineData("?omrade=inget-tal")]
    public async Task Answers_to_strange_addresses(string question)
    {
        var page = await app.Open($"/planer/{(await app.Plan("Hamnstaden")).Id}/uppfoljning/vb/rapport{question}");
        Assert.Equal(200, page.Status);
        Assert.Empty(page.All("script:not([src])"));
    }

    [Theory]
    [InlineData("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "rapport-t1-2026-")]
    [InlineData("Text", "text/plain", "rapport-t1-2026-")]
    public async Task Is_given_as_a_file(string handler, string kind, string name)
    {
        var answer = await (await app.As("Hanna Falk")).Open($"/planer/{(await app.Plan("Hamnstaden")).Id}/uppfoljning/t1/rapport?handler={handler}");
        Assert.Equal((200, kind), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith(name, answer.Response.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_open_to_whoever_sees_the_plan_and_to_nobody_else()
    {
        var reader = await app.As("Hanna Falk");
        var mine = $"/planer/{(await app.Plan("Hamnstaden")).Id}/uppfoljning/t1/rapport";
        Assert.Equal(200, (await reader.Open(mine)).Status);
        Assert.Equal(404, (await reader.Open(mine.Replace("t1", "t3", StringComparison.Ordinal))).Status);
        var stranger = await app.As("Cecilia Sjö");
        foreach (var handler in new[] { "", "?handler=Word", "?handler=Text" })
            Assert.Equal(404, (await stranger.Open($"/planer/{(await app.Plan("Norra Älvsund")).Id}/uppfoljning/t1/rapport{handler}")).Status);
    }

    private async Task<(Plan Plan, Measure Measure)> Report(string status, string verdict)
    {
        var plan = await app.Plan("Hamnstaden");
        var measure = plan.Content.Measures.First(m => m.Goals.Count == 1 && m.FollowUpText(ReportingPeriod.Year).Length == 0);
        await Write(plan, measure.Id, FollowUpTexts.Field(PlanField.Status, ReportingPeriod.T2), "", status);
        await Write(plan, measure.Goals[0].Id, FollowUpTexts.Field(PlanField.Verdict, ReportingPeriod.T2), "", verdict);
        await Write(plan, measure.Goals[0].Id, FollowUpTexts.Field(PlanField.MeasuredValue, ReportingPeriod.T2), "", "84 procent");
        return (plan, measure);
    }

    private async Task Write(Plan plan, Guid part, TextField field, string shown, string typed)
    {
        var by = await app.Actor(App.Coordinator);
        await app.Get<PlanStore>().Change(plan.Id, by, p => p.Write([TextEdit.Of(part, field, shown, typed)], by, app.Clock.GetUtcNow()));
    }
}
