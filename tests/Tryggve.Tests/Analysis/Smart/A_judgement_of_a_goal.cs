using Tryggve.Analysis.Smart;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class A_judgement_of_a_goal
{
    [Fact]
    public void Has_the_five_letters_in_order() =>
        Assert.Equal(Enum.GetValues<SmartLetter>(), Judged.Goal("Främja idrott.").Letters.Select(l => l.Letter));

    [Fact]
    public void Belongs_to_its_goal()
    {
        var goal = new Goal(Make.Id(), "1)", "Främja idrott.");
        Assert.Equal(goal.Id, GoalJudge.Of(goal, Judged.Row(Make.Measure("Nattvandring")), null).Goal);
    }

    [Fact]
    public void Shows_what_is_missing_before_what_is_doubtful() =>
        Assert.Equal(SmartLetter.Measurable, Judged.Goal("Främja idrott.").Weakest!.Letter);

    [Fact]
    public void Has_no_weakest_letter_when_all_is_well() =>
        Assert.Null(Judged.Goal("Minst fyra nattvandringar hålls.").Weakest);

    [Fact]
    public void Warns_and_hints_but_never_stops()
    {
        var remarks = Judged.Goal("Främja idrott.", who: "").Remarks().ToList();
        Assert.Equal([Severity.Hint, Severity.Warning, Severity.Warning], remarks.Select(r => r.Severity));
        Assert.Equal(["smart-s", "smart-m", "smart-a"], remarks.Select(r => r.Code));
    }

    [Fact]
    public void Says_nothing_of_what_is_met_or_not_judged() =>
        Assert.Empty(Judged.Goal("Minst fyra nattvandringar hålls.").Remarks());

    [Fact]
    public void Follows_what_stands_around_the_goal()
    {
        var measure = Make.Measure("Nattvandring", "En rutin är beslutad.", "2025", "xx");
        var (row, answered) = (Judged.Row(measure), Judged.Row(measure with { Responsible = "Enhetschef fritid" }));
        Assert.Same(measure.Goals[0], answered.Measure!.Goals[0]);

        Assert.Equal(SmartVerdict.Missing, GoalJudge.Of(row, new YearSpan(2025))[0][SmartLetter.Accepted].Verdict);
        Assert.Equal(SmartVerdict.Met, GoalJudge.Of(answered, new YearSpan(2025))[0][SmartLetter.Accepted].Verdict);
        Assert.Equal(SmartVerdict.Missing, GoalJudge.Of(row, new YearSpan(2025))[0][SmartLetter.Accepted].Verdict);
        Assert.Same(GoalJudge.Of(row, new YearSpan(2025))[0], GoalJudge.Of(row, new YearSpan(2025))[0]);
    }

    [Fact]
    public void Says_once_for_the_row_that_no_one_is_responsible()
    {
        var row = Judged.Row(Make.Measure("Nattvandring", "1) Fyra möten hålls. 2) En rutin är beslutad.", "2025", "xx"));
        Assert.Equal(2, GoalJudge.Of(row, new YearSpan(2025)).Count);
        Assert.Equal(["smart-a"], GoalJudge.Remarks(row, new YearSpan(2025)).Select(r => r.Code));
    }

    [Fact]
    public void Leaves_to_the_gap_what_the_row_lacks_altogether() =>
        Assert.Empty(GoalJudge.Remarks(Judged.Row(Make.Measure("Nattvandring", "En rutin är beslutad.")), new YearSpan(2025)));

    [Fact]
    public void Has_a_kind_for_each_letter() =>
        Assert.Equal(Enum.GetValues<SmartLetter>().Select(SmartWords.CodeOf), SmartWords.Kinds.Select(k => k.Code));

    [Fact]
    public void Is_none_for_a_row_without_goals() => Assert.Empty(GoalJudge.Remarks(Judged.Row(Make.Measure("Nattvandring")), null));
}
