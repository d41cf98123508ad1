using Tryggve.Analysis.Outcomes;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Outcomes;

public sealed class What_a_person_has_chosen
{
    private const string Goal = "Minst 60 procent svarar.";

    [Fact]
    public void Gives_no_hint_when_it_agrees_with_text_and_number() =>
        Assert.Empty(Codes("Åtgärden är genomförd. Målet är inte uppfyllt, 41 procent svarade.", null, Verdict.NotMet, "41 procent"));

    [Fact]
    public void Is_held_against_the_texts_status() =>
        Assert.Equal(["outcome-status-against-words"], Codes("Åtgärden har inte påbörjats.", MeasureStatus.Done, null));

    [Fact]
    public void Is_held_against_the_texts_verdict() =>
        Assert.Equal(["outcome-verdict-against-words"], Codes("Målet är inte uppfyllt.", null, Verdict.Met));

    [Theory]
    [InlineData("59", Verdict.Met)]
    [InlineData("59 %", Verdict.Met)]
    [InlineData("60 procent", Verdict.NotMet)]
    public void Is_held_against_the_target_by_its_value(string value, Verdict verdict) =>
        Assert.Equal(["outcome-verdict-against-number"], Codes("", null, verdict, value));

    [Fact]
    public void Is_held_against_the_value_in_the_text() =>
        Assert.Equal(["outcome-value-against-words"], Codes("41 procent svarade.", null, null, "42"));

    [Fact]
    public void Is_asked_about_when_all_is_done_and_a_goal_is_not() =>
        Assert.Equal(["outcome-status-against-goals"], Codes("", MeasureStatus.Done, Verdict.NotMet));

    [Fact]
    public void Is_only_ever_hinted_at()
    {
        var made = Outcome.Made("Enkät", Goal, "Målet är inte uppfyllt.");
        Assert.All(OutcomeReader.Check(Chosen(made, null, Verdict.Met, ""), ReportingPeriod.Year, new YearSpan(2025)), r => Assert.Equal(Severity.Hint, r.Severity));
    }

    [Theory]
    [InlineData("Minst 60 procent svarar.", "78 procent", true)]
    [InlineData("Minst 60 procent svarar.", "12 möten", null)]
    [InlineData("Antalet inbrott är högst 20.", "26", false)]
    [InlineData("En rutin finns.", "26", null)]
    [InlineData("Minst 60 procent svarar.", "många", null)]
    public void Is_compared_as_it_is_typed(string goal, string value, bool? isReached) =>
        Assert.Equal(isReached, OutcomeComparison.Of(new Goal(Make.Id(), "", goal), value)?.IsReached);

    private static IEnumerable<string> Codes(string text, MeasureStatus? status, Verdict? verdict, string value = "")
    {
        var made = Outcome.Made("Enkät", Goal, text);
        return OutcomeReader.Check(Chosen(made, status, verdict, value), ReportingPeriod.Year, new YearSpan(2025)).Select(r => r.Code);
    }

    private static Measure Chosen(Measure made, MeasureStatus? status, Verdict? verdict, string value) =>
        made with { FollowUps = [made.FollowUpOf(ReportingPeriod.Year) with { Status = status, Outcomes = [new GoalOutcome(made.Goals[0].Id, verdict, value)] }] };
}
