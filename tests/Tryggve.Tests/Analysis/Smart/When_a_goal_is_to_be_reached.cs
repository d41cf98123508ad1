using Tryggve.Analysis.Smart;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class When_a_goal_is_to_be_reached
{
    private static LetterJudgement Time(string goal = "En rutin är beslutad.", string when = "", int? year = 2025, MeasureKind? kind = null) => Judged.Goal(goal, when: when, year: year, kind: kind)[SmartLetter.TimeBound];

    [Theory]
    [InlineData("En rutin är beslutad senast 30 september.")]
    [InlineData("En rutin är beslutad före årsskiftet.")]
    [InlineData("Fyra möten hålls under hösten.")]
    [InlineData("Två möten per termin.")]
    [InlineData("Utskicket görs varje månad.")]
    [InlineData("Uppföljning görs efter 6 månader.")]
    [InlineData("En rutin finns på plats 2026.")]
    public void Stands_in_the_goal(string goal) => Assert.Equal("smart-t-in-goal", Time(goal).Code);

    [Theory]
    [InlineData("251130")]
    [InlineData("20250501")]
    [InlineData("Under året")]
    [InlineData("2025")]
    [InlineData("1 gång/termin")]
    [InlineData("Q3")]
    [InlineData("Vt och ht 2025")]
    [InlineData("linjearbete, men klart i augusti")]
    public void Stands_under_När(string when) => Assert.Equal("smart-t-when", Time(when: when).Code);

    [Theory]
    [InlineData("Linjearbete")]
    [InlineData("Löpande")]
    [InlineData("Tillsvidare")]
    [InlineData("Vid behov")]
    public void Is_the_plans_year_for_work_without_an_end(string when)
    {
        Assert.Equal("smart-t-plan-year", Time(when: when).Code);
        Assert.Equal("smart-t-open", Time(when: when, year: null).Code);
    }

    [Fact]
    public void Is_the_plans_year_for_a_measure_said_to_be_line_work() =>
        Assert.Equal("smart-t-plan-year", Time(kind: MeasureKind.Ongoing).Code);

    [Theory]
    [InlineData("")]
    [InlineData("xx")]
    public void Is_missing_only_when_nobody_has_said(string when) => Assert.Equal(SmartVerdict.Missing, Time(when: when).Verdict);

    [Theory]
    [InlineData("Fler deltar än 2024.")]
    [InlineData("Fler än i trygghetsmätningen 2023.")]
    [InlineData("Fler deltar jämfört med föregående år.")]
    public void Is_no_year_that_one_compares_with(string goal)
    {
        Assert.Equal(SmartVerdict.Missing, Time(goal).Verdict);
        Assert.Equal(SmartVerdict.Missing, Time(goal, year: null).Verdict);
    }

    [Fact]
    public void Is_in_doubt_when_it_has_passed_before_the_plan_begins()
    {
        Assert.Equal("smart-t-passed", Time(when: "241231").Code);
        Assert.Equal("smart-t-passed", Time("En rutin är beslutad senast 2023.").Code);
        Assert.Equal("smart-t-when", Time(when: "2024-2025").Code);
    }

    [Fact]
    public void Is_what_a_person_has_said_that_När_means()
    {
        var row = Judged.Row(Make.Measure("Nattvandring", "En rutin är beslutad.", "s.k. fas två") with { TimingMeaning = "hösten 2025" });
        Assert.Equal("smart-t-when", Assert.Single(GoalJudge.Of(row, new YearSpan(2025)))[SmartLetter.TimeBound].Code);
    }

    [Fact]
    public void Is_in_doubt_when_När_says_something_else() => Assert.Equal("smart-t-unreadable", Time(when: "Rektorsgruppen").Code);
}
