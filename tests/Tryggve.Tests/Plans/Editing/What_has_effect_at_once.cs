using Tryggve.Analysis.Readiness;
using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests.Plans.Editing;

public sealed class What_has_effect_at_once
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Anna = new("anna", "Anna Ek");
    private static readonly Municipality Lindviken = new("lindvikens-kommun", "Lindvikens kommun", [], [PlanTemplate.Empty]);

    [Fact]
    public void Goes_before_what_goes_on_and_the_rest_keeps_its_order()
    {
        var plan = Of(Make.Measure("Nattvandra", when: "Löpande"), Make.Measure("Laga lampor", when: "2026-05-01"), Make.Measure("Träffas", when: "Löpande"), Make.Measure("Klipp", when: "Våren 2026"));
        Assert.Contains(PlanReadiness.Of(plan.Content, Lindviken), i => i.Remark.Code == "order");
        Assert.True(plan.SortImmediateFirst(plan.Content.Areas[0].Id, Anna, Noon));
        Assert.Equal("Laga lampor, Klipp, Nattvandra, Träffas", Order(plan));
        Assert.DoesNotContain(PlanReadiness.Of(plan.Content, Lindviken), i => i.Remark.Code == "order");
        Assert.False(plan.SortImmediateFirst(Guid.Empty, Anna, Noon));
    }

    [Fact]
    public void Is_what_the_plan_says_it_is_whatever_its_time()
    {
        var plan = Of(Make.Measure("Avtal", when: "2026-05-01") with { Kind = MeasureKind.Ongoing }, Make.Measure("Städdag", when: "Löpande") with { Kind = MeasureKind.OneOff });
        Assert.True(plan.SortImmediateFirst(Guid.Empty, Anna, Noon));
        Assert.Equal("Städdag, Avtal", Order(plan));
    }

    [Fact]
    public void Is_not_guessed_where_nothing_is_said() =>
        Assert.Null(ImmediateFirst.Sort(Of(Make.Measure("Ett"), Make.Measure("Två", when: "Löpande"), Make.Measure("Tre", when: "Löpande")).Content, Guid.Empty));

    private static Plan Of(params Measure[] measures) => Plan.Import(Make.Plan(Make.Area("Platser", Make.Problem("Bråk", Make.Cause("Mörkt", measures)))), null, Anna, Noon);

    private static string Order(Plan plan) => string.Join(", ", plan.Content.Measures.Select(m => m.Text));
}
