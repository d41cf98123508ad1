using Tryggve.Analysis.Outcomes;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis;

public sealed class Years_in_a_row_unmet
{
    private static Goal With(params (int Year, Verdict? Verdict)[] earlier) => new(Make.Id(), "", "Minst tio vandringar")
    {
        EarlierYears = [.. earlier.Select(e => new EarlierGoal(new YearSpan(e.Year), "Minst tio vandringar", e.Verdict, "", Continuation.GoesOn, ""))],
    };

    private static readonly YearSpan Now = new(2026);

    [Fact]
    public void Count_this_year_when_it_is_judged() =>
        Assert.Equal(3, YearsInARow.Unmet(With((2024, Verdict.NotMet), (2025, Verdict.PartlyMet)), Verdict.NotMet, Now));

    [Fact]
    public void Wait_with_this_year_until_it_is_judged() => Assert.Equal(2, YearsInARow.Unmet(With((2024, Verdict.NotMet), (2025, Verdict.NotMet)), null, Now));

    [Fact]
    public void End_when_the_goal_is_met() => Assert.Equal(0, YearsInARow.Unmet(With((2024, Verdict.NotMet), (2025, Verdict.NotMet)), Verdict.Met, Now));

    [Fact]
    public void Are_broken_by_a_year_that_was_met_or_not_judged()
    {
        Assert.Equal(1, YearsInARow.Unmet(With((2024, Verdict.NotMet), (2025, Verdict.Met)), Verdict.NotMet, Now));
        Assert.Equal(1, YearsInARow.Unmet(With((2024, Verdict.NotMet), (2025, null)), Verdict.NotMet, Now));
    }

    [Fact]
    public void Are_broken_by_a_year_without_plan() => Assert.Equal(1, YearsInARow.Unmet(With((2023, Verdict.NotMet), (2024, Verdict.NotMet)), Verdict.NotMet, Now));
}
