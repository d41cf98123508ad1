namespace Tryggve.Tests.Plans.Responsibles;

public sealed class A_described_responsibility
{
    [Theory]
    [InlineData("Kommunpolisen är sammankallande, fältassistenter deltar", "C polis kommunpolis; P sodra/falt fältassistent")]
    [InlineData("Kommunpolisen är sammankallande och deltar gör rektor och EC fält", "C polis kommunpolis; P skola/grundskola rektor; P sodra/falt enhetschef")]
    [InlineData("Rektor, EC fält, polis. Preventionssamordnare sammankallande.", "R skola/grundskola rektor; R sodra/falt enhetschef; R polis; C sodra/prevention preventionssamordnare")]
    [InlineData("Preventionssamordnare (sammankallande), polis, skolan", "C sodra/prevention preventionssamordnare; R polis; R skola/grundskola")]
    [InlineData("Rektor, polis, EC fält. Rektor kallar och rektor är sammankallande", "C skola/grundskola rektor; R polis; R sodra/falt enhetschef")]
    [InlineData("Sammankallande: preventionssamordnare\nDeltagare:\npolis\nskolan", "C sodra/prevention preventionssamordnare; P polis; P skola/grundskola")]
    [InlineData("Sammankallande rektor, polis", "C skola/grundskola rektor; R polis")]
    [InlineData("Polis och rektor deltar", "P polis; P skola/grundskola rektor")]
    [InlineData("Preventionssamordnare kallar, polis och rektor deltar", "R sodra/prevention preventionssamordnare; P polis; P skola/grundskola rektor")]
    [InlineData("Fältassistent - sammankallande\nPolis", "C sodra/falt fältassistent; R polis")]
    [InlineData("Mötena leds av kommunpolis och rektor", "R polis kommunpolis; R skola/grundskola rektor")]
    public void Says_who_convenes_and_who_takes_part(string text, string understood) => Assert.Equal(understood, Hamnstaden.Understood(text));

    [Theory]
    [InlineData("SDF tillsammans med Hamnstadens Bostäder, TK och polisen")]
    [InlineData("SDF i samverkan med Hamnstadens Bostäder, TK och polisen")]
    [InlineData("SDF med hjälp av Hamnstadens Bostäder, TK och polisen")]
    [InlineData("SDF ansvarar för mötena i samverkan med Hamnstadens Bostäder, TK och polisen")]
    [InlineData("SDF. Hamnstadens Bostäder, TK och polisen medverkar")]
    public void Says_with_whom(string text) => Assert.Equal("R sodra; P hem; P trafik; P polis", Hamnstaden.Understood(text));

    [Theory]
    [InlineData("Polisen motiverar den som slår att söka hjälp, socialsekreterare är tillgängliga och genomför samtal.", "R polis; R sodra/socialtjanst socialsekreterare")]
    [InlineData("Enhetschef fält ansvarar för att skolan och polisen får veta när någon slutar, rutiner och stöd.", "R sodra/falt enhetschef")]
    [InlineData("Rektor ansvarar för rutinen. Biträdande rektor i egenskap av närmaste chef verkställer stödet. Antalet följs upp av rektor.", "R skola/grundskola rektor; R skola/grundskola biträdande rektor")]
    [InlineData("EC fält ser till att medarbetarna gör utbildningen och bjuder in kommunpolis om behov uppstår", "R sodra/falt enhetschef")]
    [InlineData("Fältassistent och kommunpolis turas om att kalla", "R sodra/falt fältassistent; R polis kommunpolis")]
    [InlineData("EC fält utbildar ledare, fältassistenter och rektor, polisen följer upp", "R sodra/falt enhetschef; R polis")]
    [InlineData("Kommunpolis som kan området, beroende på plats och tid", "R polis kommunpolis")]
    [InlineData("Utifrån behov", "")]
    public void Names_only_those_who_are_to_do_something(string text, string understood) => Assert.Equal(understood, Hamnstaden.Understood(text));

    [Theory]
    [InlineData("Socialsekreterare och polis har ett gemensamt ansvar för samtalen", true)]
    [InlineData("Polis och socialtjänsten har gemensamt ansvar", true)]
    [InlineData("Polis och socialtjänsten delar på ansvaret", true)]
    [InlineData("Polis och socialtjänsten gemensamt", true)]
    [InlineData("Polis och socialtjänsten", false)]
    public void May_be_joint(string text, bool joint) => Assert.Equal(joint, Hamnstaden.Read(text).IsJoint);

    [Theory]
    [InlineData("Avdchef IoF", "Ansvarig: avdelningschef (Individ och familj).")]
    [InlineData("Polis och socialtjänsten har gemensamt ansvar", "Gemensamt ansvar: Polismyndigheten och Socialtjänsten.")]
    [InlineData("Kommunpolis är sammankallande, SDF och TK deltar", "Sammankallande: kommunpolis (Polismyndigheten). Deltar: Södra stadsdelsförvaltningen och Trafikkontoret.")]
    [InlineData("EC fält, rektor och Gläntan", "Ansvariga: enhetschef (Enheten för fält och fritid), rektor (Grundskola) och Gläntan.")]
    [InlineData("xx", "Texten säger inte vem som ansvarar.")]
    public void Is_told_on_one_line(string text, string line) => Assert.Equal(line, Hamnstaden.Read(text).InWords());
}
