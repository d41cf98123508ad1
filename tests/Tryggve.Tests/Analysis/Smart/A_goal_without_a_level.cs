using Tryggve.Analysis.Smart;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class A_goal_without_a_level
{
    [Theory]
    [InlineData("Andelen elever med hög skolfrånvaro.")]
    [InlineData("Antal genomförda hembesök.")]
    [InlineData("Antalet anmälningar om klotter i Hamnkvarteren.")]
    public void Counts_but_does_not_say_how_much_is_enough(string goal) =>
        Assert.Equal("smart-m-indicator", Judged.Code(goal, SmartLetter.Measurable));

    [Theory]
    [InlineData("Upp till tre lovläger ordnas.")]
    [InlineData("Max 10 familjer erbjuds stödet.")]
    [InlineData("Högst två informationsmöten hålls.")]
    public void May_be_a_ceiling_that_zero_would_satisfy(string goal) =>
        Assert.Equal("smart-m-ceiling", Judged.Code(goal, SmartLetter.Measurable));

    [Theory]
    [InlineData("Högst 20 anmälda inbrott i källare.")]
    [InlineData("Antalet klagomål på mopedkörning är högst 5 i månaden.")]
    [InlineData("Max 10 procent uppger att de varit berusade.")]
    [InlineData("Minst två och högst fyra träffar hålls.")]
    [InlineData("Svar lämnas inom högst 3 dagar.")]
    [InlineData("Öka upp till 40 deltagare.")]
    public void Is_no_bare_ceiling_where_less_is_better_or_a_floor_stands_beside(string goal) =>
        Assert.NotEqual("smart-m-ceiling", Judged.Code(goal, SmartLetter.Measurable));

    [Theory]
    [InlineData("Färre bilbränder än föregående år.")]
    [InlineData("Ökad andel lärare som känner till rutinen.")]
    [InlineData("Minska skadegörelsen vid Ekskolan.")]
    [InlineData("Fler tjejer på spontanidrotten.")]
    public void Cannot_be_compared_without_a_baseline(string goal) =>
        Assert.Equal("smart-m-comparison", Judged.Code(goal, SmartLetter.Measurable));

    [Fact]
    public void Can_be_compared_when_last_years_outcome_is_known() =>
        Assert.NotEqual("smart-m-comparison", Judged.Goal("Fler tjejer på spontanidrotten än förra året.", last: "I snitt kom 14 tjejer.")[SmartLetter.Measurable].Code);

    [Theory]
    [InlineData("Skadegörelsen minskar med 15 %.")]
    [InlineData("Deltagandet ska öka med minst 20 procent.")]
    public void Has_a_change_but_no_year_to_start_from(string goal) =>
        Assert.Equal("smart-m-relative", Judged.Code(goal, SmartLetter.Measurable));

    [Theory]
    [InlineData("Regelbundna avstämningar hålls med väktarbolaget.")]
    [InlineData("Flera skolor deltar.")]
    [InlineData("Ett antal grannsamverkansområden startas.")]
    public void Says_some_where_it_should_say_how_many(string goal) =>
        Assert.Equal("smart-m-vague-amount", Judged.Code(goal, SmartLetter.Measurable));

    [Theory]
    [InlineData("Genomföra utbildningar för krögare.")]
    [InlineData("Trygghetsvandringar anordnas i Lövdalen.")]
    public void Stands_in_the_plural_without_a_number(string goal) =>
        Assert.Equal("smart-m-how-many", Judged.Code(goal, SmartLetter.Measurable));

    [Theory]
    [InlineData("Föräldrarna har god kännedom om droger.")]
    [InlineData("Rutinen är känd bland vikarierna.")]
    public void Speaks_of_knowing_but_not_of_how_many_who_know(string goal) =>
        Assert.Equal("smart-m-experience", Judged.Code(goal, SmartLetter.Measurable));

    [Theory]
    [InlineData("Torgvärdar finns på plats några gånger per månad.")]
    [InlineData("Ett par träffar per termin hålls.")]
    public void Says_some_beside_how_often(string goal) =>
        Assert.Equal("smart-m-vague-amount", Judged.Code(goal, SmartLetter.Measurable));

    [Fact]
    public void May_be_regular_when_it_says_how_often() =>
        Assert.Equal(SmartVerdict.Met, Judged.Measurable("Regelbundna avstämningar hålls varje månad."));

    [Theory]
    [InlineData("Tillsynen görs enligt gemensam årsplanering och alla parter deltar.")]
    [InlineData("Genomföra fritidsgårdens verksamhetsplan.")]
    public void Leaves_the_amount_to_another_paper(string goal) =>
        Assert.Equal("smart-m-elsewhere", Judged.Code(goal, SmartLetter.Measurable));

    [Theory]
    [InlineData("Minst 90 % av insatserna är avslutade.")]
    [InlineData("75 procent av insatserna har följts upp.")]
    public void Is_a_level_even_of_things_that_any_plan_has(string goal) =>
        Assert.Equal(SmartVerdict.Met, Judged.Measurable(goal));

    [Theory]
    [InlineData("Deltagarna är nöjda med kvällen.")]
    [InlineData("Invånarna upplever att polisen är synlig.")]
    public void Asks_people_but_not_how_many_should_agree(string goal) =>
        Assert.Equal("smart-m-experience", Judged.Code(goal, SmartLetter.Measurable));
}
