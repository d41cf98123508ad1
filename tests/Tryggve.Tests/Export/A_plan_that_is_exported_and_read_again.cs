using Tryggve.Import;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Export;

public class A_plan_that_is_exported_and_read_again
{
    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".docx")]
    public void Says_the_same(string extension) => Property.Holds(100, MadePlan.From, plan =>
    {
        using var file = Written.As(extension, plan);
        var again = PlanImport.Draft(Upload.From(file, $"plan{extension}")).ToContent();
        Assert.Equal(PlanAsText.Of(plan), PlanAsText.Of(again));
    });

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".docx")]
    public void Gives_the_same_rows(string extension) => Property.Holds(20, MadePlan.From, plan =>
    {
        using var file = Written.As(extension, plan);
        var again = PlanImport.Draft(Upload.From(file, $"plan{extension}")).ToContent();
        Assert.Equal(RowsOf(plan), RowsOf(again));
    });

    [Theory]
    [InlineData(".xlsx", "Nästan klar", "1) nästan (3 st)")]
    [InlineData(".docx", "Nästan klar", "7) uppfyllt")]
    [InlineData(".xlsx", "pågår kanske", "uppfyllt\nuppfyllt")]
    [InlineData(".docx", "avbruten!", "1) uppfyllt (3")]
    public void Keeps_words_that_are_not_ours_as_an_unknown_column_and_says_so(string extension, string status, string outcome)
    {
        var said = Make.Measure("Byt lås", "1) Färre stölder 2) Fler lås", followUp: "Alla lås är bytta.") with { Others = [new("Status T1", status), new("Utfall VB", outcome)] };
        using var file = Written.As(extension, Make.Plan(Make.Chain(measures: [said, Make.Measure("Märk båtar") with { FollowUps = [new FollowUp(ReportingPeriod.T1, "Startat")] }])));

        var draft = PlanImport.Draft(Upload.From(file, $"plan{extension}"));

        var read = draft.ToContent().Measures.First();
        Assert.Equal(said.Others, read.Others);
        Assert.Equal("Alla lås är bytta.", read.FollowUpText(ReportingPeriod.Year));
        Assert.Equal(2, draft.Remarks.Count(r => r.Code == "report-unread"));
    }

    [Fact]
    public void May_have_a_status_where_no_period_has_a_text()
    {
        var form = Make.Collaboration("Samverkan vid torget", new Collaboration { Purpose = "Färre stölder", Commitments = [new Commitment("Polisen", null, null, "Närvara")], Lines = [new(PlanField.Purpose, "Syfte"), new(PlanField.PartyCommitment, "Polisens åtagande", "Polisen")] }, "Två träffar");
        form = form with { FollowUps = [new FollowUp(ReportingPeriod.T2, "") { Status = MeasureStatus.Ongoing, Outcomes = [new(form.Goals[0].Id, Verdict.PartlyMet, "1 träff")], Parties = [new("Polisen", "Var där.")] }] };
        var plan = Make.Plan(Make.Area("Hamnen", Make.Problem("", Make.Cause("", form))));
        foreach (var extension in new[] { ".xlsx", ".docx" })
        {
            using var file = Written.As(extension, plan);
            var read = Assert.Single(PlanImport.Draft(Upload.From(file, $"plan{extension}")).ToContent().Measures);
            var report = Assert.Single(read.FollowUps);
            Assert.Equal((ReportingPeriod.T2, "", MeasureStatus.Ongoing, "1 träff", "Var där."), (report.Period, report.Text, report.Status, report.Outcomes.Single().Value, report.Parties.Single().Text));
            Assert.Empty(read.Others);
        }
    }

    private static List<string> RowsOf(PlanContent plan) =>
        [.. Tryggve.Export.PlanRows.Of(plan).Rows.Select(r => System.Text.Json.JsonSerializer.Serialize(r with { Place = "", Extra = Sorted(r.Extra) }))];

    /// <summary>A table has its unknown columns in one order for all rows, a plan may have them in another for each.</summary>
    private static SortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> extra) => new(extra.ToDictionary(), StringComparer.Ordinal);
}
