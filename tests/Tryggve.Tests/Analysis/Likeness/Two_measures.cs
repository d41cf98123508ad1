using Tryggve.Analysis.Likeness;

namespace Tryggve.Tests.Analysis.Likeness;

public sealed class Two_measures
{
    [Theory]
    [InlineData("Hembesök av seniorlots hos alla över 80 år.", "Seniorlotsen gör hembesök och berättar om bedrägerier.")]
    [InlineData("Öppna båthus och torghandel på fredagar i sommar.", "Torghandel varje fredag, med båthusen öppna.")]
    [InlineData("Utbilda hemtjänsten i att fråga om ekonomiskt utnyttjande.", "Hemtjänstens personal lär sig upptäcka ekonomiskt utnyttjande.")]
    public void Are_alike_by_heavy_words_that_both_have(string one, string other)
    {
        Assert.True(Of(one, other).IsShown);
        Assert.True(Of(other, one).IsShown);
        Assert.NotEmpty(Of(one, other).Words);
    }

    [Theory]
    [InlineData("Ny belysning längs gångstråket.", "Simskola för barn i årskurs 2.")]
    [InlineData("Utveckla samverkan mellan polis, skola och socialtjänst.", "Stärka samverkan mellan polis och socialtjänst i stadsdelen.")]
    [InlineData("Öka kunskapen hos personalen om våld i nära relation.", "Samverkansgrupp om våld i nära relation med polisen.")]
    [InlineData("Föreningarna håller kiosken öppen mot sänkt hyra.", "Föreningarna bjuds in till lägesbild två gånger om året och får berätta vad de sett på fältet, på bryggan, i parken och runt kyrkan.")]
    [InlineData("Linjearbete", "Linjearbete")]
    [InlineData("", "")]
    public void Are_not_alike_by_what_every_plan_says(string one, string other) => Assert.False(Of(one, other).IsShown);

    [Fact]
    public void Are_alike_by_a_working_method_that_both_are_about()
    {
        var likeness = Of("SSPF på Bryggskolan", "Skola, socialtjänst, polis och fritid möts varje vecka");
        Assert.True(likeness.IsShown);
        Assert.Equal(["SSPF"], likeness.Methods.Select(m => m.Name));
    }

    [Fact]
    public void Are_not_alike_because_one_mentions_what_the_other_is()
    {
        var likeness = Of("Nattvandring på helger", "Anställa en samordnare för nattvandring och för att hålla i kontakten med alla idrottsföreningar, kyrkor, affärer och hyresvärdar norr om ån");
        Assert.Empty(likeness.Methods);
    }

    [Fact]
    public void Are_less_alike_by_a_word_that_many_have()
    {
        var (one, other) = (Profile("Torghandel på fredagar"), Profile("Torghandel med musik"));
        var many = new TermRarity(100, one.Terms.Keys.ToDictionary(t => t, _ => 60));
        Assert.True(MeasureLikeness.Of(one, other, many).Score < MeasureLikeness.Of(one, other, TermRarity.OfAll).Score);
    }

    [Fact]
    public void Are_read_back_as_they_were_kept()
    {
        var profile = MeasureProfile.Of(new MeasureText("Nattvandring i Höghamn", "Trygga kvällar", true, "Vuxna går ut på e-postlistans kvällar, samordnare för SSPF är med.", "Att synas", "1) 20 kvällar", "Få vuxna", "Stök | vid \n kajen"));
        var read = MeasureProfile.Parse(profile.ToString());
        Assert.Equal(profile.Terms.Select(t => (t.Key, Math.Round(t.Value.Weight, 2), t.Value.Word)), read.Terms.Select(t => (t.Key, t.Value.Weight, t.Value.Word)));
        Assert.Equal(profile.Methods, read.Methods);
    }

    [Fact]
    public void Have_a_bounded_profile_however_much_is_written()
    {
        var profile = MeasureProfile.Of(new MeasureText("", "", false, string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"ord{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676 % 26)}x")), "", "", "", ""));
        Assert.InRange(profile.Terms.Count, 1, MeasureProfile.MostTerms + 1);
    }

    private static MeasureLikeness Of(string one, string other) => MeasureLikeness.Of(Profile(one), Profile(other), TermRarity.OfAll);

    private static MeasureProfile Profile(string text) => MeasureProfile.Of(new MeasureText("", "", false, text, "", "", "", ""));
}
