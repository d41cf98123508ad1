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
    [InlineData("Ta fram lämpliga åtgärder.")]
    [InlineData("Lämpliga insatser genomförs.")]
    [InlineData("Fördjupa dialogen och vidta relevanta åtgärder.")]
    [InlineData("Stärka dem som bor eller arbetar i Lövdalen.")]
    [InlineData("Underlätta för unga som vill lämna gänget.")]
    [InlineData("Arbeta förebyggande i Lövdalens skolor.")]
    [InlineData("Försvåra för langare.")]
    public void Is_not_specific_when_the_doing_is_empty_or_tells_of_others(string goal) =>
        Assert.Equal(SmartVerdict.Doubtful, Judged.Specific(goal));

    [Theory]
    [InlineData("Uppsökande arbete kring resecentrum.")]
    [InlineData("Snabba och samordnade insatser för skolkare.")]
    public void Is_not_specific_as_a_headline(string goal) =>
        Assert.Equal(SmartVerdict.Doubtful, Judged.Specific(goal));

    [Theory]
    [InlineData("Om det finns intresse ordnas en föräldravandring.")]
    [InlineData("I mån av tid besöks skolorna.")]
    [InlineData("På begäran kommer fältgruppen till föreningen.")]
    public void Is_met_by_doing_nothing_when_it_has_a_condition(string goal) =>
        Assert.Equal("smart-s-conditional", Judged.Code(goal, SmartLetter.Specific));

    [Fact]
    public void May_speak_of_a_state_when_it_says_how_one_asks() =>
        Assert.NotEqual("smart-s-vague-state", Judged.Code("Kvällen ska kännas meningsfull för föräldrarna enligt en enkät.", SmartLetter.Specific));

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
    [InlineData("Säkerställa dialog på alla nivåer.")]
    [InlineData("Alla arbetar för en tryggare hamn.")]
    public void Has_nothing_to_measure(string goal) =>
        Assert.Equal(SmartVerdict.Missing, Judged.Measurable(goal));
}
