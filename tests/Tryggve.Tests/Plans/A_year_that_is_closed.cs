using Tryggve.Analysis.Outcomes;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests.Plans;

public sealed class A_year_that_is_closed
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Anna = new("anna", "Anna Ek") { Grants = [new Grant(Guid.Empty, "lindvikens-kommun", Role.Coordinator, null, null)] };
    private static readonly Municipality Lindviken = new("lindvikens-kommun", "Lindvikens kommun", [], ShippedTemplates.All);
    private static readonly District Älvsund = new("norra-alvsund", "Norra Älvsund");

    private readonly Plan plan = Plan.Import(Make.Plan(Make.Chain(measures:
    [
        Make.Measure("Laga lampor", "1) Minst 80 procent lyser 2) En rutin finns", "2025-10-01"), Make.Measure("Vandra", "Fyra vandringar", "Linjearbete"), Make.Measure("Utreda", "En utredning finns", "2025-06-01"),
    ])), null, Anna, Noon);

    private IReadOnlyList<Measure> Measures => [.. plan.Content.Measures];

    [Fact]
    public void Waits_for_the_last_round_and_a_choice_for_each_measure()
    {
        Assert.Equal(["round-open", "choice-missing", "choice-missing", "choice-missing"], plan.CheckClosing().Select(r => r.Code));
        plan.CloseRound(ReportingPeriod.Year, true, Anna, Noon);
        plan.Choose([Choice(0, Continuation.GoesOnChanged), Choice(1, Continuation.GoesOn), Choice(2, Continuation.Ended)], Anna, Noon);
        Assert.Equal(["reason-missing", "reason-missing"], plan.CheckClosing().Select(r => r.Code));
    }

    [Fact]
    public void Gives_the_next_plan_what_goes_on_with_problem_cause_and_how_it_went()
    {
        var goals = Measures[0].Goals;
        Report(Measures[0], MeasureStatus.Done, [new GoalOutcome(goals[0].Id, Verdict.NotMet, "78 procent"), new GoalOutcome(goals[1].Id, Verdict.Met, "")]);
        CloseWith([Choice(0, Continuation.GoesOnChanged, "Höj målet"), Choice(1, Continuation.GoesOn), Choice(2, Continuation.Finished), new(goals[0].Id, Continuation.GoesOn, "Lampor fattades"), new(goals[1].Id, Continuation.Finished, "")]);
        var next = Plan.BeginFrom(plan, Lindviken, Älvsund, new YearSpan(2026), Anna, Noon);

        Assert.Equal(["Laga lampor", "Vandra"], next.Content.Measures.Select(m => m.Text));
        Assert.Equal(("Skadegörelse vid båthuset", "Ingen rör sig där efter klockan 20"), (PlanRow.Of(next.Content).First().Problem.Text, PlanRow.Of(next.Content).First().Cause!.Text));
        var lamps = next.Content.Measures.First();
        Assert.Equal(new EarlierYear(new YearSpan(2025), plan.Id, Measures[0].Id, "Laga lampor", MeasureStatus.Done, Continuation.GoesOnChanged, "Höj målet"), lamps.EarlierYears.Single());
        Assert.Equal(new EarlierGoal(new YearSpan(2025), "Minst 80 procent lyser", Verdict.NotMet, "78 procent", Continuation.GoesOn, "Lampor fattades"), lamps.Goals.Single().EarlierYears.Single());
        Assert.Equal("Minst 80 procent lyser", GoalList.Split(lamps.GoalText).Single().Text);
        Assert.Empty(lamps.FollowUps);
    }

    [Fact]
    public void Brings_a_plan_that_was_begun_before_up_to_date()
    {
        plan.Choose([Choice(1, Continuation.Ended, "Ska inte med")], Anna, Noon);
        var next = Plan.BeginFrom(plan, Lindviken, Älvsund, new YearSpan(2026), Anna, Noon);
        next.Write([TextEdit.Of(next.Content.Measures.First().Id, PlanField.Measure, "Laga lampor", "Laga alla lampor")], Anna, Noon);
        Report(Measures[0], MeasureStatus.Done, []);
        CloseWith([Choice(0, Continuation.GoesOn), Choice(1, Continuation.GoesOn), Choice(2, Continuation.Finished)]);
        next.Receive(plan, Anna, Noon);
        next.Receive(plan, Anna, Noon);

        Assert.Equal(["Laga alla lampor", "Utreda", "Vandra"], next.Content.Measures.Select(m => m.Text));
        Assert.Single(next.Content.Areas);
        Assert.Single(next.Content.Areas[0].Problems.SelectMany(p => p.Causes));
        Assert.Equal([MeasureStatus.Done], next.Content.Measures.First().EarlierYears.Select(e => e.Status!.Value));
        Assert.Equal(Continuation.Finished, next.Content.Measures.ElementAt(1).EarlierYears.Single().Continuation);
    }

    [Fact]
    public void Is_taken_in_by_a_plan_that_was_read_in_by_itself_and_by_no_closed_one()
    {
        var next = Plan.Import(Make.Plan(Make.Chain(measures: [Make.Measure("Laga lampor", "Minst 80 procent lyser"), Make.Measure("Något nytt")])) with { Years = new YearSpan(2026) }, null, Anna, Noon);
        CloseWith([Choice(0, Continuation.GoesOn), Choice(1, Continuation.GoesOn), Choice(2, Continuation.Finished)]);
        next.Receive(plan, Anna, Noon);
        Assert.Equal(["Laga lampor", "Något nytt", "Vandra"], next.Content.Measures.Select(m => m.Text));
        Assert.Equal([1, 0, 1], next.Content.Measures.Select(m => m.EarlierYears.Count));
        Assert.Equal(Measures[0].Goals[0].Id, next.Content.Measures.First().Goals.Single().Earlier);
        next.CloseRound(ReportingPeriod.Year, true, Anna, Noon);
        next.Choose([.. next.Content.Measures.Select(m => new ContinuationChoice(m.Id, Continuation.GoesOn, ""))], Anna, Noon);
        next.Close(null, Anna, Noon);
        Assert.False(next.MayReceive(plan));
        Assert.Throws<InvalidOperationException>(() => next.Receive(plan, Anna, Noon));
    }

    [Fact]
    public void Changes_no_more_until_it_is_opened_again_with_a_reason()
    {
        CloseWith([Choice(0, Continuation.GoesOn), Choice(1, Continuation.GoesOn), Choice(2, Continuation.GoesOn)]);
        Assert.False(plan.MayWriteAll(Anna));
        Assert.False(plan.MayWrite(Anna, Measures[0].Id, PlanField.Measure, []));
        Assert.False(plan.Remove(Measures[0].Id, Anna, Noon));
        Assert.Contains(Plan.CheckMayKeep(plan.Content, plan, Anna), r => r.Code == "plan-closed");
        Assert.Equal(["reason-missing"], plan.CheckYearReopening("").Select(r => r.Code));
        plan.ReopenYear("Fel val", Anna, Noon);
        Assert.True(plan.Remove(Measures[0].Id, Anna, Noon));
    }

    [Fact]
    public void Counts_the_years_in_a_row()
    {
        var years = new[] { 2022, 2024, 2025 };
        var measure = Measures[0] with { EarlierYears = [.. years.Select(y => new EarlierYear(new YearSpan(y), plan.Id, Guid.Empty, "", null, Continuation.GoesOn, ""))] };
        Assert.Equal(3, YearsInARow.Of(measure, new YearSpan(2026)));
        Assert.Equal("tredje året i rad", YearsInARow.InWords(3));
        Assert.Equal(1, YearsInARow.Of(measure, new YearSpan(2029)));
    }

    [Fact]
    public void Is_proposed_from_what_is_reported()
    {
        var goals = Measures[0].Goals;
        Report(Measures[0], MeasureStatus.Done, [new GoalOutcome(goals[0].Id, Verdict.NotMet, ""), new GoalOutcome(goals[1].Id, Verdict.Met, "")]);
        Report(Measures[2], MeasureStatus.Stopped, [], "Pengarna tog slut");
        Assert.Equal([Continuation.GoesOn, Continuation.GoesOn, Continuation.Finished], Proposed(0));
        Assert.Equal([Continuation.GoesOn, Continuation.GoesOn], Proposed(1));
        Assert.Equal([Continuation.Ended, Continuation.Ended], Proposed(2));
        Assert.Equal("Pengarna tog slut", ContinuationProposal.Of(Measures[2], plan.Content.Years)[0].Reason);
        var moved = Measures[2] with { FollowUps = [new FollowUp(ReportingPeriod.Year, "Utredningen är inte gjord. Den flyttas till 2026, för handläggaren var sjuk.")] };
        Assert.Equal(Continuation.GoesOn, ContinuationProposal.Of(moved, plan.Content.Years)[0].Continuation);
    }

    private IEnumerable<Continuation?> Proposed(int index) => ContinuationProposal.Of(Measures[index], plan.Content.Years).Select(p => p.Continuation);

    private ContinuationChoice Choice(int index, Continuation continuation, string reason = "") => new(Measures[index].Id, continuation, reason);

    private void CloseWith(IReadOnlyList<ContinuationChoice> choices)
    {
        plan.CloseRound(ReportingPeriod.Year, true, Anna, Noon);
        plan.Choose(choices, Anna, Noon);
        plan.Close(null, Anna, Noon);
    }

    private void Report(Measure measure, MeasureStatus status, IReadOnlyList<GoalOutcome> outcomes, string reason = "") => plan.Restore(
        plan.Content.Change(measure.Id, (Measure m) => m with { FollowUps = [new FollowUp(ReportingPeriod.Year, "") { Status = status, Outcomes = outcomes, Reason = reason }] }), "Rapporterade", Anna, Noon);
}
