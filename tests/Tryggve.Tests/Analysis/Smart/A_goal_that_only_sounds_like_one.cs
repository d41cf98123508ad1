using Tryggve.Analysis.Smart;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class A_goal_that_only_sounds_like_one
{
    [Theory]
    [InlineData("Verka för en tryggare stadskärna.")]
    [InlineData("Arbeta aktivt mot nyrekrytering.")]
    [InlineData("Vidareutveckla samverkan med skolorna i Älvsund.")]
    [InlineData("Möjliggöra en meningsfull fritid.")]
    [InlineData("Främja jämställdhet och psykisk hälsa.")]
    [InlineData("Säkerställa ett gott bemötande.")]
    [InlineData("Effektivisera informationsdelningen mellan polis och kommun.")]
    [InlineData("Bidra till att fler känner sig hemma i Lövdalen.")]
    [InlineData("Skapa förutsättningar för föreningslivet.")]
    [InlineData("Motverka utanförskap.")]
    public void Is_not_specific_with_a_weak_verb(string goal) =>
        Assert.Equal(SmartVerdict.Doubtful, Judged.Specific(goal));

    [Theory]
    [InlineData("Ökad trygghet.")]
    [InlineData("God samverkan mellan alla aktörer.")]
    [InlineData("Genomföra relevanta insatser.")]
    [InlineData("Åtgärder vidtas utifrån behov.")]
    [InlineData("Bättre resultat")]
    public void Is_not_specific_with_words_that_any_plan_could_hold(string goal) =>
        Assert.Equal(SmartVerdict.Doubtful, Judged.Specific(goal));

    [Theory]
    [InlineData("Projektet följer projektplanen.")]
    [InlineData("Arbetet med samtalsgrupper fortlöper enligt planering.")]
    public void Is_not_specific_when_it_only_goes_as_planned(string goal) =>
        Assert.Equal("smart-s-as-planned", Judged.Code(goal, SmartLetter.Specific));

    [Theory]
    [InlineData("Verka för en tryggare stadskärna.")]
    [InlineData("Motverka utanförskap.")]
    [InlineData("Barn och unga mår bra.")]
    [InlineData("Det goda samtalet.")]
    public void Has_nothing_to_measure(string goal) =>
        Assert.Equal(SmartVerdict.Missing, Judged.Measurable(goal));
}
