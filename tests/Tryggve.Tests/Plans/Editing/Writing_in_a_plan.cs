using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests.Plans.Editing;

public class Writing_in_a_plan
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Anna = new("anna", "Anna Ek");

    private readonly Plan plan = Plan.Import(
        Make.Plan(Make.Chain(measures: [Make.Measure("Nattvandra", "1) Tolv kvällar. 2) Färre larm.", "Under 2026", "Enhetschef fält"), Make.Measure("Laga lampor")])), null, Anna, Noon);

    private Measure First => plan.Content.Measures.First();

    [Fact]
    public void Changes_the_one_field_and_tells_the_history_old_and_new()
    {
        plan.ForgetNew();
        Assert.True(plan.Write([TextEdit.Of(First.Id, PlanField.When, "Under 2026", "Våren 2026")], Anna, Noon));
        Assert.Equal("Våren 2026", First.Timing);
        var change = Assert.Single(Assert.Single(plan.NewEvents).Changes);
        Assert.Equal((First.Id, "När", "Under 2026", "Våren 2026"), (change.Part, change.Field, change.Old, change.New));
    }

    [Fact]
    public void Leaves_alone_what_nobody_typed_in_though_the_page_showed_something_older()
    {
        var stale = TextEdit.Of(First.Id, PlanField.Who, "Någon annan", "Någon annan");
        Assert.Empty(plan.Collisions([stale]));
        Assert.False(plan.Write([stale], Anna, Noon));
        Assert.Equal("Enhetschef fält", First.Responsible);
    }

    [Fact]
    public void Finds_that_somebody_else_wrote_in_the_same_field()
    {
        var edit = TextEdit.Of(First.Id, PlanField.When, "Hösten 2026", "Våren 2026");
        Assert.Equal("Under 2026", Assert.Single(plan.Collisions([edit])).Now);
        Assert.Throws<InvalidOperationException>(() => plan.Write([edit], Anna, Noon));
    }

    [Fact]
    public void Is_no_collision_when_both_wrote_the_same() =>
        Assert.Empty(plan.Collisions([TextEdit.Of(First.Id, PlanField.When, "Hösten 2026", "Under 2026")]));

    [Fact]
    public void Finds_that_the_part_is_gone()
    {
        var gone = First.Id;
        plan.Remove(gone, Anna, Noon);
        Assert.Null(Assert.Single(plan.Collisions([TextEdit.Of(gone, PlanField.When, "Under 2026", "Våren 2026")])).Now);
    }

    [Fact]
    public void Rewrites_one_goal_and_keeps_the_others_and_all_identities()
    {
        var goals = First.Goals;
        plan.Write([TextEdit.Of(goals[1].Id, PlanField.Goal, "Färre larm.", "Högst 40 larm under 2026.")], Anna, Noon);
        Assert.Equal(goals.Select(g => g.Id), First.Goals.Select(g => g.Id));
        Assert.Equal(["Tolv kvällar.", "Högst 40 larm under 2026."], First.Goals.Select(g => g.Text));
        Assert.Equal("1) Tolv kvällar.\n2) Högst 40 larm under 2026.", First.GoalText);
    }

    [Fact]
    public void Keeps_a_goals_baseline_when_the_cell_is_rewritten()
    {
        plan.Write([TextEdit.Of(First.Goals[1].Id, PlanField.Baseline, "", "57 larm 2025")], Anna, Noon);
        plan.Write([TextEdit.Of(First.Id, PlanField.Goals, First.GoalText, "1) Tolv kvällar. 2) Högst 40 larm.")], Anna, Noon);
        Assert.Equal("57 larm 2025", First.Goals[1].Baseline);
    }

    [Fact]
    public void Takes_every_field_that_a_part_has()
    {
        plan.AddParty(First.Id, "Polisen", Anna, Noon);
        var (area, problem) = (plan.Content.Areas[0], plan.Content.Areas[0].Problems[0]);
        (Guid Part, TextField Field)[] fields =
        [
            (Guid.Empty, PlanField.Title), (Guid.Empty, PlanField.RegistryNumber), (Guid.Empty, PlanField.Preamble), (area.Id, PlanField.Area), (area.Id, PlanField.OverallGoal),
            (area.Id, PlanField.SituationalPicture), (area.Id, PlanField.Policies), (problem.Id, PlanField.CollectiveName), (problem.Id, PlanField.Problem),
            (problem.Causes[0].Id, PlanField.Cause), (problem.Causes[0].Id, PlanField.NoMeasureReason),
            .. new[]
            {
                PlanField.Name, PlanField.Measure, PlanField.Goals, PlanField.When, PlanField.TimingMeaning, PlanField.Who, PlanField.Units, PlanField.FollowUpT1, PlanField.FollowUpT2,
                PlanField.FollowUp, PlanField.Evidence, PlanField.Places, PlanField.TargetGroups, PlanField.Purpose, PlanField.Duration, PlanField.MeetingFrequency, PlanField.Convener,
                PlanField.OtherParticipants, PlanField.Financing, PlanField.Communication,
            }.Select(f => (First.Id, new TextField(f))),
            (First.Id, new TextField(PlanField.PartyContact, "Polisen")), (First.Id, new TextField(PlanField.PartyParticipants, "Polisen")), (First.Id, new TextField(PlanField.PartyCommitment, "Polisen")),
        ];
        foreach (var (part, field) in fields)
        {
            var old = PartTexts.Of(plan.Content, part, field);
            Assert.True(plan.Write([TextEdit.Of(part, field, old, $"Nytt i {field.Field}")], Anna, Noon), $"{field} was not written");
            Assert.Equal($"Nytt i {field.Field}", PartTexts.Of(plan.Content, part, field));
            Assert.Equal(field, TextField.Parse(field.ToString()));
        }
    }

    [Theory]
    [InlineData("1) Tolv kvällar.\n2) Färre larm.")]
    [InlineData("Minst 80 procent svarar.\nTvå möten hålls.")]
    [InlineData("* Ett\n* Två\nfortsättning")]
    [InlineData("Ett enda mål")]
    public void Goals_written_as_a_cell_are_read_back_as_the_same_goals(string cell)
    {
        var goals = GoalList.Split(cell);
        Assert.Equal(goals.Select(g => g.Text.ReplaceLineEndings(" ")), GoalList.Split(GoalList.Write(goals)).Select(g => g.Text.ReplaceLineEndings(" ")));
    }
}
