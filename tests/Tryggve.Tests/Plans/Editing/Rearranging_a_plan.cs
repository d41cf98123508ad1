using Tryggve.Plans;

namespace Tryggve.Tests.Plans.Editing;

public class Rearranging_a_plan
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Anna = new("anna", "Anna Ek");

    private readonly Plan plan = Plan.Import(
        Make.Plan(Make.Area("Platser",
            Make.Problem("Bråk", Make.Cause("Mörkt", Make.Measure("Laga lampor"), Make.Measure("Klipp buskar"), Make.Measure("Nattvandra")), Make.Cause("Tomt", Make.Measure("Öppna kiosken"))))),
        null, Anna, Noon);

    private IReadOnlyList<Cause> Causes => plan.Content.Areas[0].Problems[0].Causes;

    private string Order => string.Join(" | ", Causes.Select(c => $"{c.Text}: {string.Join(", ", c.Measures.Select(m => m.Text))}"));

    [Fact]
    public void Moves_a_measure_up_and_down_within_its_cause()
    {
        Assert.True(plan.Shift(Causes[0].Measures[2].Id, -1, Anna, Noon));
        Assert.Equal("Mörkt: Laga lampor, Nattvandra, Klipp buskar | Tomt: Öppna kiosken", Order);
        Assert.False(plan.Shift(Causes[0].Measures[0].Id, -1, Anna, Noon));
        Assert.Contains("ordningen", plan.NewEvents[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Moves_a_measure_to_another_cause()
    {
        var moved = Causes[0].Measures[0];
        Assert.True(plan.Move(moved.Id, Causes[1].Id, null, Anna, Noon));
        Assert.Equal("Mörkt: Klipp buskar, Nattvandra | Tomt: Öppna kiosken, Laga lampor", Order);
        Assert.Contains(plan.NewEvents[^1].Changes, c => c.Kind == ChangeKind.Moved && c.Part == moved.Id && c.Old == "Mörkt" && c.New == "Tomt");
    }

    [Fact]
    public void Refuses_to_put_a_part_where_it_cannot_stand()
    {
        Assert.False(plan.Move(Causes[0].Measures[0].Id, plan.Content.Areas[0].Id, null, Anna, Noon));
        Assert.False(plan.Move(Causes[0].Id, Causes[1].Id, null, Anna, Noon));
        Assert.False(plan.Move(Guid.NewGuid(), Causes[1].Id, null, Anna, Noon));
    }

    [Fact]
    public void Splits_a_cause_and_joins_it_again()
    {
        var own = plan.SplitCause(Causes[0].Id, [Causes[0].Measures[1].Id, Causes[0].Measures[2].Id], "Skymd sikt", Anna, Noon);
        Assert.Equal("Mörkt: Laga lampor | Skymd sikt: Klipp buskar, Nattvandra | Tomt: Öppna kiosken", Order);
        Assert.True(plan.JoinCauses(Causes[0].Id, own!.Value, Anna, Noon));
        Assert.Equal("Mörkt\nSkymd sikt: Laga lampor, Klipp buskar, Nattvandra | Tomt: Öppna kiosken", Order);
    }

    [Fact]
    public void Adds_right_below()
    {
        var added = plan.Add(Causes[0].Id, Causes[0].Measures[0].Id, Anna, Noon);
        Assert.Equal(added, Causes[0].Measures[1].Id);
        Assert.Null(plan.Add(Causes[0].Measures[0].Id, null, Anna, Noon));
    }

    [Fact]
    public void Adds_areas_problems_and_causes()
    {
        var area = plan.Add(Guid.Empty, null, Anna, Noon)!.Value;
        var problem = plan.Add(area, null, Anna, Noon)!.Value;
        Assert.NotNull(plan.Add(problem, null, Anna, Noon));
        Assert.Equal(2, plan.Content.Areas.Count);
        Assert.Single(plan.Content.Areas[1].Problems[0].Causes);
    }
}
