using Tryggve.Plans;

namespace Tryggve.Tests.Plans;

public class A_newer_reading_of_a_plan
{
    private static readonly PlanDocument Document = new("00", "plan.xlsx", DateTimeOffset.UnixEpoch, "Lokal användare");

    [Fact]
    public void May_add_a_measure_with_all_that_was_there_before()
    {
        var plan = Plan.Import(Reading("Byt lampor längs gångvägen"), Document, Actor.Local, DateTimeOffset.UnixEpoch);
        var kept = plan.Content.Measures.Single().Id;
        var newer = Reading("Byt lampor längs gångvägen", "Nattvandra på fredagar");
        Assert.Equal(ChangeKind.Added, Assert.Single(plan.Preview(newer)).Kind);
        plan.Update(newer, Document, Actor.Local, DateTimeOffset.UnixEpoch);
        Assert.Equal([kept], plan.Content.Measures.Where(m => m.Text.StartsWith("Byt", StringComparison.Ordinal)).Select(m => m.Id));
    }

    [Fact]
    public void Keeps_the_identity_of_a_measure_whose_words_changed_a_little()
    {
        var plan = Plan.Import(Reading("Byt lampor längs gångvägen"), Document, Actor.Local, DateTimeOffset.UnixEpoch);
        var change = Assert.Single(plan.Preview(Reading("Byt alla lampor längs gångvägen")));
        Assert.Equal((ChangeKind.Changed, "Byt alla lampor längs gångvägen"), (change.Kind, change.New));
    }

    [Fact]
    public void May_come_to_an_empty_plan()
    {
        var plan = Plan.Import(Make.Plan(), Document, Actor.Local, DateTimeOffset.UnixEpoch);
        Assert.NotEmpty(plan.Preview(Reading("Byt lampor")));
    }

    private static PlanContent Reading(params string[] measures) => Make.Plan(Make.Chain(measures: [.. measures.Select(m => Make.Measure(m))]));
}
