namespace Tryggve.Tests.Plans.Responsibles;

public sealed class A_single_actor
{
    [Theory]
    [InlineData("Avdelningschef IoF")]
    [InlineData("Avdchef IoF")]
    [InlineData("Avd.chef IoF")]
    [InlineData("avd. chef IoF")]
    [InlineData("Avdch. IoF")]
    [InlineData("AC IoF")]
    [InlineData("Avdelningschefen för individ och familj")]
    [InlineData("Avdelningschef, Individ och familj")]
    [InlineData("Avdelningschef Individ- och familjeomsorgen")]
    [InlineData("IoF, avdelningschef")]
    [InlineData("Avdchef IoF, SDF")]
    [InlineData("Avdelningschef IoF, Södra stadsdelsförvaltningen.")]
    public void Is_the_same_however_it_is_shortened(string text) => Assert.Equal("R sodra/iof avdelningschef", Hamnstaden.Understood(text));

    [Theory]
    [InlineData("EC fält", "R sodra/falt enhetschef")]
    [InlineData("Enhetschef fält och fritid", "R sodra/falt enhetschef")]
    [InlineData("Enh. fält och fritid", "R sodra/falt")]
    [InlineData("Bitr. EC fält", "R sodra/falt biträdande enhetschef")]
    [InlineData("T.f. enhetschef Fält", "R sodra/falt tillförordnad enhetschef")]
    [InlineData("Fältassistenterna", "R sodra/falt fältassistent")]
    [InlineData("SDF", "R sodra")]
    [InlineData("Sdf preventionssamordnare", "R sodra/prevention preventionssamordnare")]
    [InlineData("trygghets- och säkerhetssamordnaren", "R sodra/prevention trygghets- och säkerhetssamordnare")]
    [InlineData("Förvaltningschef, Södra stadsdelsförvaltningen", "R sodra förvaltningschef")]
    [InlineData("Polis", "R polis")]
    [InlineData("Lokalpolisområde Hamnstaden", "R polis")]
    [InlineData("Kommunpolisen", "R polis kommunpolis")]
    [InlineData("Områdespoliser", "R polis områdespolis")]
    [InlineData("Polisens avhopparsamordnare", "R polis avhopparsamordnare")]
    [InlineData("Gruppchef LPO Hamnstaden", "R polis gruppchef")]
    [InlineData("grundskolechef", "R skola grundskolechef")]
    [InlineData("Bitr. rektor", "R skola/grundskola biträdande rektor")]
    [InlineData("TK", "R trafik")]
    [InlineData("Polisen (kommunpolis)", "R polis kommunpolis")]
    [InlineData("Kommunen (preventionssamordnare)", "R sodra/prevention preventionssamordnare")]
    [InlineData("SDF (barn och unga)", "R sodra/bou")]
    [InlineData("SDF - barn och unga", "R sodra/bou")]
    [InlineData("Avd stöd, service\noch omsorg", "R sodra/sso")]
    [InlineData("Barn och unga", "R sodra/bou")]
    [InlineData("BoU", "R sodra/bou")]
    [InlineData("Socialsekreterare hos polisen", "R sodra/socialtjanst socialsekreterare")]
    public void Is_found_by_its_unit_role_or_organisation(string text, string understood) => Assert.Equal(understood, Hamnstaden.Understood(text));

    [Theory]
    [InlineData("HR-chefen", "HR-chef")]
    [InlineData("VINR-samordnare", "VINR-samordnare")]
    [InlineData("Digital stödjare", "digital stödjare")]
    [InlineData("Avdelnings - och enhetscheferna", "avdelnings- och enhetschef")]
    [InlineData("Avtalsansvariga", "avtalsansvarig")]
    public void Keeps_a_function_that_has_no_unit(string text, string function)
    {
        var actor = Assert.Single(Hamnstaden.Read(text).Actors);
        Assert.Equal((function, null, text), (actor.Function, actor.UnitId, actor.Words));
    }

    [Fact]
    public void Is_none_of_ours_because_one_word_is_the_same() => Assert.Equal("R ?; R ?", Hamnstaden.Understood("Engelska skolan, Norrstads stadsdelsförvaltning"));

    [Fact]
    public void Keeps_its_words_as_they_stand() => Assert.Equal("Avd.chef  IoF", Hamnstaden.Read("  Avd.chef  IoF. ").Text.Trim(' ', '.'));
}
