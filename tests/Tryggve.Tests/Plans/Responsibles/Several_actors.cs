namespace Tryggve.Tests.Plans.Responsibles;

public sealed class Several_actors
{
    [Theory]
    [InlineData("Kommunpolis, EC fält")]
    [InlineData("Kommunpolis och EC fält")]
    [InlineData("Kommunpolis samt EC fält")]
    [InlineData("Kommunpolis/EC fält")]
    [InlineData("Kommunpolis & EC fält")]
    [InlineData("Kommunpolis; EC fält.")]
    [InlineData("Kommunpolis\nEC fält")]
    [InlineData("1. Kommunpolis 2. EC fält")]
    [InlineData("• Kommunpolis\n• EC fält m.fl.")]
    [InlineData("Kommunpolis och/eller EC fält vid behov")]
    [InlineData("Kommunpolisen, kommunpolis, EC fält")]
    public void Stand_apart(string text) => Assert.Equal("R polis kommunpolis; R sodra/falt enhetschef", Hamnstaden.Understood(text));

    [Theory]
    [InlineData("Barn och unga, stöd, service och omsorg samt polisen", "R sodra/bou; R sodra/sso; R polis")]
    [InlineData("Enhetschef fält och fritid, preventionssamordnare, skolan", "R sodra/falt enhetschef; R sodra/prevention preventionssamordnare; R skola/grundskola")]
    [InlineData("Trygghets- och säkerhetssamordnare och kommunpolis", "R sodra/prevention trygghets- och säkerhetssamordnare; R polis kommunpolis")]
    [InlineData("Stadsdelsförvaltningen polis, trafikkontoret", "R sodra; R polis; R trafik")]
    [InlineData("Fältassistenter representanter från skolan", "R sodra/falt fältassistent; R skola/grundskola")]
    [InlineData("Avd IoF inklusive fält", "R sodra/iof; R sodra/falt")]
    [InlineData("Rektor på respektive skola, rektor för Granskolan", "R skola/grundskola rektor; R skola/grundskola rektor")]
    [InlineData("Ansvarig förvaltning: SDF", "R sodra")]
    [InlineData("Rektor, polisen", "R skola/grundskola rektor; R polis")]
    public void Are_not_cut_inside_a_name(string text, string understood) => Assert.Equal(understood, Hamnstaden.Understood(text));

    [Fact]
    public void Keep_the_name_of_a_unit_nobody_knows_together() =>
        Assert.Equal(["Avd park, natur och idrott", "polisen"], Hamnstaden.Read("Avd park, natur och idrott, polisen").Actors.Select(a => a.Words));
}
