using Tryggve.Analysis.Work;
using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests.Analysis;

public sealed class What_waits_for_somebody
{
    private static readonly DateTimeOffset Noon = new(2025, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly May = new(2025, 5, 4), June = new(2025, 6, 4), March = new(2025, 3, 4);
    private static readonly Organisation Police = new("polisen", "Polisen", OrganisationKind.Police, [], [new Unit("polisen/lpo", "LPO", [], ["Kommunpolis"])]);
    private static readonly Municipality Lindviken = new("lindvikens-kommun", "Lindvikens kommun", [], ShippedTemplates.All) { Organisations = [Police] };
    private static readonly Actor Anna = With(Role.Coordinator), Björn = With(Role.Reporter, "polisen/lpo"), Eva = With(Role.Secretary), Hanna = With(Role.Reader);

    private readonly Plan plan = Plan.Import(Make.Plan(Make.Chain(measures: [Make.Measure("Laga lampor", who: "Kommunpolis"), Make.Measure("Vandra", who: "Rektor")])), null, Anna, Noon);

    [Fact]
    public void Is_what_the_role_and_the_units_give()
    {
        Assert.Equal([WorkKind.Submit, WorkKind.Report], Kinds(Anna, May));
        Assert.Equal([WorkKind.Report], Kinds(Björn, May));
        Assert.Empty(Kinds(Eva, May));
        Assert.Empty(Kinds(Hanna, May));
        Assert.Equal([WorkKind.Submit], Kinds(Anna, March));
        Assert.Equal((1, 1, new DateOnly(2025, 5, 15)), Of(Björn, May).Single() is var item ? (item.Count, item.Of, item.Due!.Value) : default);
    }

    [Fact]
    public void Is_closing_the_round_when_its_time_is_over_or_all_is_reported()
    {
        Assert.Contains(WorkKind.CloseRound, Kinds(Anna, June));
        Say(0, "pågår");
        Assert.Equal([WorkKind.Report, WorkKind.Sign], Kinds(Björn, May));
        Say(1, "pågår");
        Assert.Contains(WorkKind.CloseRound, Kinds(Anna, May));
        plan.SendBack(ReportingPeriod.T1, plan.Content.Measures.First().Id, "Hur många?", Anna, Noon);
        Assert.Equal([WorkKind.Mend, WorkKind.Report], Kinds(Björn, May));
        Assert.DoesNotContain(WorkKind.CloseRound, Kinds(Anna, May));
        plan.CloseRound(ReportingPeriod.T1, true, Anna, Noon);
        Assert.Empty(Kinds(Björn, June));
    }

    [Fact]
    public void Is_recording_the_decision_while_the_plan_is_handed_in()
    {
        plan.Submit(DecisionPath.Committee, 0, "", Anna, Noon);
        Assert.Equal("Stadsdelsnämnden", Of(Eva, March).Single(i => i.Kind == WorkKind.Decide).Body);
        Assert.DoesNotContain(WorkKind.Submit, Kinds(Anna, March));
    }

    [Fact]
    public void Is_closing_the_year_after_its_last_round()
    {
        plan.CloseRound(ReportingPeriod.Year, true, Anna, Noon);
        Assert.Contains(WorkKind.CloseYear, Kinds(Anna, March));
        plan.Choose([.. plan.Content.Measures.Select(m => new ContinuationChoice(m.Id, Continuation.GoesOn, ""))], Anna, Noon);
        plan.Close(null, Anna, Noon);
        Assert.Empty(Kinds(Anna, June));
    }

    private void Say(int index, string status)
    {
        var (measure, field) = (plan.Content.Measures.ElementAt(index).Id, FollowUpTexts.Field(PlanField.Status, ReportingPeriod.T1));
        plan.Write([TextEdit.Of(measure, field, "", status)], Anna, Noon);
    }

    private IReadOnlyList<WorkItem> Of(Actor actor, DateOnly today) => PlanWork.Of(plan, Lindviken, actor, today);

    private IEnumerable<WorkKind> Kinds(Actor actor, DateOnly today) => Of(actor, today).Select(i => i.Kind);

    private static Actor With(Role role, params string[] memberships) =>
        new(role.ToString(), role.ToString()) { MunicipalityId = "lindvikens-kommun", Memberships = memberships, Grants = [new Grant(Guid.Empty, "lindvikens-kommun", role, null, null)] };
}
