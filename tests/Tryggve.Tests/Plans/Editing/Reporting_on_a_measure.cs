using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests.Plans.Editing;

public sealed class Reporting_on_a_measure
{
    private static readonly DateTimeOffset Noon = new(2026, 9, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Anna = new("anna", "Anna Ek");

    private readonly Plan plan = Plan.Import(
        Make.Plan(Make.Area("Platser", Make.Problem("Bråk", Make.Cause("Mörkt", Make.Measure("Laga lampor", "1) Minst 80 procent lyser 2) En rutin finns"))))), null, Anna, Noon);

    private Measure Measure => plan.Content.Measures.Single();

    [Fact]
    public void Says_status_and_outcome_of_the_period_alone()
    {
        Write(Measure.Id, PlanField.Status, ReportingPeriod.T2, "framflyttad");
        Write(Measure.Id, PlanField.StatusReason, ReportingPeriod.T2, "Elbolaget dröjer");
        Write(Measure.Goals[0].Id, PlanField.Verdict, ReportingPeriod.T2, "inte uppfyllt");
        Write(Measure.Goals[0].Id, PlanField.MeasuredValue, ReportingPeriod.T2, "78 procent");
        var report = Measure.FollowUps.Single();
        Assert.Equal((ReportingPeriod.T2, MeasureStatus.Postponed, "Elbolaget dröjer", ""), (report.Period, report.Status, report.Reason, report.Text));
        Assert.Equal(new GoalOutcome(Measure.Goals[0].Id, Verdict.NotMet, "78 procent"), report.Outcomes.Single());
        Assert.Contains(plan.NewEvents[^1].Changes, c => c.Field.StartsWith("Uppmätt värde T2", StringComparison.Ordinal) && c.New == "78 procent");
    }

    [Fact]
    public void Leaves_nothing_behind_when_all_is_taken_back()
    {
        Write(Measure.Id, PlanField.Status, ReportingPeriod.Year, "pågår");
        Write(Measure.Goals[1].Id, PlanField.Verdict, ReportingPeriod.Year, "uppfyllt");
        Write(Measure.Id, PlanField.Status, ReportingPeriod.Year, "");
        Write(Measure.Goals[1].Id, PlanField.Verdict, ReportingPeriod.Year, "");
        Assert.Empty(Measure.FollowUps);
    }

    [Fact]
    public void Keeps_the_status_when_the_text_is_written_and_the_text_when_the_status_is()
    {
        Write(Measure.Id, PlanField.Status, ReportingPeriod.T1, "pågår");
        plan.Write([TextEdit.Of(Measure.Id, PlanField.FollowUpT1, "", "Tio lampor är lagade.")], Anna, Noon);
        Write(Measure.Id, PlanField.Status, ReportingPeriod.T1, "genomförd");
        Assert.Equal((MeasureStatus.Done, "Tio lampor är lagade."), (Measure.FollowUps.Single().Status, Measure.FollowUps.Single().Text));
    }

    [Theory]
    [InlineData("klart som korvspad")]
    [InlineData("3")]
    [InlineData("Done")]
    public void Takes_no_status_that_there_is_no_word_for(string word)
    {
        Write(Measure.Id, PlanField.Status, ReportingPeriod.T1, word);
        Assert.Empty(Measure.FollowUps);
    }

    [Fact]
    public void Is_not_lost_when_a_newer_document_is_read()
    {
        Write(Measure.Id, PlanField.Status, ReportingPeriod.T1, "pågår");
        var read = Make.Plan(Make.Area("Platser", Make.Problem("Bråk", Make.Cause("Mörkt", Make.Measure("Laga lampor", "1) Minst 80 procent lyser 2) En rutin finns", followUp: "Allt lyser."))))) with { District = plan.Content.District };
        plan.Update(read, new PlanDocument("ab", "ny.xlsx", Noon, "Anna Ek"), Anna, Noon);
        Assert.Equal((MeasureStatus.Ongoing, "Allt lyser."), (Measure.FollowUpOf(ReportingPeriod.T1).Status, Measure.FollowUpText(ReportingPeriod.Year)));
    }

    [Theory]
    [InlineData(MeasureStatus.Done, "", true)]
    [InlineData(MeasureStatus.Stopped, "", false)]
    [InlineData(MeasureStatus.Stopped, "Pengarna tog slut", true)]
    [InlineData(null, "Pengarna tog slut", false)]
    public void Is_done_when_there_is_a_status_and_the_reason_it_asks_for(MeasureStatus? status, string reason, bool isReported) =>
        Assert.Equal(isReported, (new FollowUp(ReportingPeriod.T1, "") { Status = status, Reason = reason }).IsReported);

    [Theory]
    [InlineData("2026-02-01", ReportingPeriod.T1)]
    [InlineData("2026-05-01", ReportingPeriod.T1)]
    [InlineData("2026-08-31", ReportingPeriod.T1)]
    [InlineData("2026-09-01", ReportingPeriod.T2)]
    [InlineData("2027-01-01", ReportingPeriod.Year)]
    public void Is_asked_for_the_period_that_has_ended(string day, ReportingPeriod period) =>
        Assert.Equal(period, ReportingPeriods.ToReport(2026, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    private void Write(Guid part, PlanField field, ReportingPeriod period, string text)
    {
        var asked = FollowUpTexts.Field(field, period);
        plan.Write([TextEdit.Of(part, asked, PartTexts.Of(plan.Content, part, asked)!, text)], Anna, Noon);
    }
}
