using Tryggve.Analysis.Smart;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class How_realistic_a_goal_is
{
    private static string Code(string goal, string cause = "", string? last = null) => Judged.Goal(goal, cause: cause, last: last)[SmartLetter.Realistic].Code;

    [Theory]
    [InlineData("Minst fyra nattvandringar hålls.")]
    [InlineData("Andelen trygga är minst 60 procent.")]
    [InlineData("Främja idrott.")]
    [InlineData("Samtliga chefer har gått utbildningen.")]
    [InlineData("Alla elever i årskurs 7 erbjuds ett samtal.")]
    [InlineData("Samtliga aktörer bidrar till planen.")]
    [InlineData("")]
    public void Is_not_judged_where_nothing_is_known(string goal) => Assert.Equal("smart-r-unknown", Code(goal));

    [Fact]
    public void Is_read_from_the_goal_itself() =>
        Assert.Equal("smart-r-met", Code("Andelen som känner sig trygga ökar från 61 till 65 procent."));

    [Fact]
    public void Is_read_from_last_years_outcome()
    {
        Assert.Equal("smart-r-reached", Code("Minst 20 familjer deltar.", last: "26 familjer deltog."));
        Assert.Equal("smart-r-met", Code("Minst 30 familjer deltar.", last: "26 familjer deltog."));
    }

    [Fact]
    public void Turns_around_where_less_is_better()
    {
        Assert.Equal("smart-r-reached", Code("Högst 30 inbrott anmäls.", last: "24 inbrott anmäldes."));
        Assert.Equal("smart-r-met", Code("Högst 20 inbrott anmäls.", last: "24 inbrott anmäldes."));
    }

    [Fact]
    public void Is_read_from_a_cause_about_the_same_thing()
    {
        const string Cause = "Hösten var orolig. I skolenkäten svarade 72 procent av eleverna på Ekskolan att de trivs.";
        Assert.Equal("smart-r-reached", Code("Minst 70 procent av eleverna på Ekskolan trivs.", Cause));
        Assert.Equal("smart-r-unknown", Code("Minst 70 procent av föräldrarna tackar ja till samtal.", Cause));
    }

    [Fact]
    public void Is_not_guessed_between_two_numbers() =>
        Assert.Equal("smart-r-unknown", Code("Minst 20 familjer deltar.", last: "26 familjer kallades och 18 familjer deltog."));

    [Fact]
    public void Is_in_doubt_when_the_step_is_very_large() =>
        Assert.Equal("smart-r-leap", Code("Minst 200 ungdomar deltar.", last: "15 ungdomar deltog."));

    [Theory]
    [InlineData("Inga elever utsätts för våld på Ekskolan.")]
    [InlineData("100 procent av de boende känner sig trygga.")]
    [InlineData("Samtliga föräldrar deltar på mötet.")]
    [InlineData("Noll skjutningar.")]
    public void Is_in_doubt_when_all_or_none_lies_in_the_hands_of_others(string goal) => Assert.Equal("smart-r-total", Code(goal));
}
