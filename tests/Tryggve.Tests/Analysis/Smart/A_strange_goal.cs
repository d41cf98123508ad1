using System.Diagnostics;
using Tryggve.Analysis.Smart;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class A_strange_goal
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("—")]
    [InlineData("?")]
    [InlineData("...")]
    [InlineData("xx")]
    [InlineData("Kommer senare")]
    [InlineData("Mål 1:")]
    [InlineData("Samordnare mot våld")]
    [InlineData("Avd. äldreomsorg")]
    [InlineData("Linjearbete")]
    [InlineData("251231")]
    public void Is_no_goal_at_all(string goal) =>
        Assert.Equal((SmartVerdict.Missing, SmartVerdict.Missing), (Judged.Specific(goal), Judged.Measurable(goal)));

    [Theory]
    [InlineData("80 %")]
    [InlineData("12")]
    [InlineData("Minst 3 st")]
    public void Is_only_a_number(string goal)
    {
        Assert.Equal("smart-s-number-only", Judged.Code(goal, SmartLetter.Specific));
        Assert.Equal("smart-m-number-without-unit", Judged.Code(goal, SmartLetter.Measurable));
    }

    [Theory]
    [InlineData("Reduce the number of thefts in the city by the end of 2025")]
    [InlineData("Young people are engaged with sports and culture")]
    public void Is_not_judged_by_its_words_in_English(string goal) =>
        Assert.Equal((SmartVerdict.NotJudged, SmartVerdict.NotJudged), (Judged.Specific(goal), Judged.Measurable(goal)));

    [Fact]
    public void Is_judged_in_Swedish_with_an_English_name_in_it() =>
        Assert.Equal(SmartVerdict.Met, Judged.Measurable("Minst 10 elever har gått Bystander and Me-kursen."));

    [Theory]
    [InlineData("Trygghetsmätning")]
    [InlineData("Elevenkäten, trygghetsmätningen")]
    public void May_name_only_the_way_of_measuring(string goal) =>
        Assert.Equal(("smart-s-instrument", "smart-m-instrument"), (Judged.Code(goal, SmartLetter.Specific), Judged.Code(goal, SmartLetter.Measurable)));

    [Theory]
    [InlineData("Elevenkäten. Fler mål under framtagande.")]
    [InlineData("Mätbara mål tas fram senare.")]
    public void May_say_that_the_real_goal_is_still_to_come(string goal) =>
        Assert.Equal(("smart-s-to-come", "smart-m-no-goal"), (Judged.Code(goal, SmartLetter.Specific), Judged.Code(goal, SmartLetter.Measurable)));

    [Fact]
    public void May_hold_several_goals_in_one_long_text()
    {
        var goal = string.Join(' ', Enumerable.Repeat("En nattvandring hålls vid torget. Fritidsgården har öppet på lördagar. Skolan bjuder in föräldrarna till ett möte.", 5));
        Assert.Equal("smart-s-long", Judged.Code(goal, SmartLetter.Specific));
    }

    [Fact]
    public void May_be_two_sentences_of_which_one_carries_the_number() =>
        Assert.Equal((SmartVerdict.Met, SmartVerdict.Met), (Judged.Specific("Stärka föräldrarna. Minst 30 föräldrar har gått kursen."), Judged.Measurable("Stärka föräldrarna. Minst 30 föräldrar har gått kursen.")));

    [Theory]
    [InlineData("Rektorerna i årskurs 9 ska verka för trivsel.")]
    [InlineData("Främja trivsel för 16–20-åringar.")]
    [InlineData("Verka för mål 3.5 i budgeten.")]
    [InlineData("Främja trivsel enligt 4 § i lagen.")]
    [InlineData("Främja Agenda 2030.")]
    public void Is_not_measurable_because_of_any_digit(string goal) =>
        Assert.NotEqual(SmartVerdict.Met, Judged.Measurable(goal));

    [Theory]
    [InlineData(200_000, "a")]
    [InlineData(60_000, "ta en ")]
    [InlineData(60_000, "1 000 ")]
    [InlineData(60_000, "för att ")]
    [InlineData(60_000, "(((((")]
    [InlineData(60_000, "utveckla\n")]
    public void Cannot_keep_the_judge_busy(int times, string text)
    {
        Judged.Goal("En rutin är beslutad.");
        var goal = string.Concat(Enumerable.Repeat(text, times));
        var watch = Stopwatch.StartNew();
        Assert.Equal(5, Judged.Goal(goal, who: goal, when: goal, cause: goal, last: goal).Letters.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
    }
}
