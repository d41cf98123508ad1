namespace Tryggve.Tests.Plans.Responsibles;

public sealed class What_a_person_should_mend
{
    [Theory]
    [InlineData("xx")]
    [InlineData("Xxx")]
    [InlineData("?")]
    [InlineData("Ej klart")]
    [InlineData("Meddelas senare")]
    [InlineData("TBD")]
    [InlineData("[namn]")]
    [InlineData("…")]
    [InlineData("-")]
    [InlineData("Ansvarig")]
    [InlineData("N.N.")]
    [InlineData("Ännu ej beslutat")]
    [InlineData("Ska utses av styrgruppen")]
    [InlineData("under framtagande")]
    public void Is_a_placeholder(string text) => Assert.Equal(("", "placeholder"), (Hamnstaden.Understood(text), Hamnstaden.Codes(text)));

    [Theory]
    [InlineData("Vakant", "", "vacant")]
    [InlineData("Tjänsten tillsätts i höst", "", "vacant")]
    [InlineData("Vakant tjänst: preventionssamordnare", "R sodra/prevention preventionssamordnare", "vacant")]
    [InlineData("Rekrytering pågår", "", "vacant")]
    [InlineData("Preventionssamordnare (vakant)", "R sodra/prevention preventionssamordnare", "vacant")]
    [InlineData("Preventionssamordnare, tjänsten är vakant", "R sodra/prevention preventionssamordnare", "vacant")]
    [InlineData("Preventionssamordnare under rekrytering, polis", "R sodra/prevention preventionssamordnare; R polis", "vacant")]
    [InlineData("Preventionssamordnare, kultur?", "R sodra/prevention preventionssamordnare; R ?", "placeholder unknown")]
    [InlineData("EC fält, meddelas senare", "R sodra/falt enhetschef", "placeholder")]
    public void Is_a_post_without_its_holder(string text, string understood, string codes) => Assert.Equal((understood, codes), (Hamnstaden.Understood(text), Hamnstaden.Codes(text)));

    [Theory]
    [InlineData("Anna Berg", "")]
    [InlineData("Anna Berg, enhetschef fält", "R sodra/falt enhetschef")]
    [InlineData("Enhetschef fält Anna Berg", "R sodra/falt enhetschef")]
    [InlineData("Polisen (Erik Öman-Lind)", "R polis")]
    [InlineData("Anna Berg (enhetschef fält)", "R sodra/falt enhetschef")]
    [InlineData("EC fält / Anna Maria Ek", "R sodra/falt enhetschef")]
    public void Is_a_persons_name(string text, string understood) => Assert.Equal((understood, "person"), (Hamnstaden.Understood(text), Hamnstaden.Codes(text)));

    [Theory]
    [InlineData("Hamnstadens Bostäder")]
    [InlineData("Einar Holm")]
    [InlineData("Gläntans Fastigheter")]
    [InlineData("Enhetschef Barn och Unga")]
    [InlineData("Södra Älvhöjden")]
    [InlineData("Biträdande Rektor Björkskolan")]
    [InlineData("Svenska Kyrkan")]
    [InlineData("Lokala Brå")]
    public void Is_no_persons_name(string text) => Assert.DoesNotContain("person", Hamnstaden.Codes(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Gläntan", "unknown")]
    [InlineData("Avdelningschef park", "unknown")]
    [InlineData("Avdelningschefer", "unknown")]
    [InlineData("Enhetschef förskola", "ambiguous")]
    [InlineData("Enhetschef förskola, SDF", "")]
    [InlineData("Avdelningschef adminstrativa avdelningen", "guessed")]
    [InlineData("Socialtjänten och polisen", "guessed")]
    [InlineData("Förvaltningschef, SDF", "")]
    [InlineData("Kommunpolis", "")]
    [InlineData("", "")]
    public void Is_an_actor_that_no_unit_answers_to(string text, string codes) => Assert.Equal(codes, Hamnstaden.Codes(text));

    [Fact]
    public void Is_said_in_a_sentence_that_tells_what_to_do() => Assert.All(
        Hamnstaden.Read("xx, Anna Berg, vakant, Gläntan, Rektorsgruppen, Socialtjänten, enhetschef förskola").Remarks,
        r => Assert.Matches(@"^”.+” .+\. ?.*(Skriv|Rätta).+\.$", r.Text));

    [Fact]
    public void Only_hints_at_what_is_not_known() =>
        Assert.Equal([Severity.Warning, Severity.Hint], Hamnstaden.Read("Anna Berg, Gläntan").Remarks.Select(r => r.Severity));
}
