using System.Diagnostics;

namespace Tryggve.Tests.Plans.Responsibles;

public sealed class Any_text
{
    private static readonly string[] Bits =
    [
        "Avdchef", " ", " ", " ", "IoF", ",", "och", "samt", "/", ";", "\n", "(", ")", "[", "]", ".", ":", "-", " - ", "är sammankallande", "deltar", "tillsammans med", "polisen", "vakant", "xx", "Anna Berg",
        "trygghets-", "SÖK:en", "m.fl.", "Stöd, service", "omsorg", "?", "\u0000", "\uD83D", "é", "٣", "&", "+", "av", "leds", "i egenskap av", "hos", "…",
    ];

    [Fact]
    public void Never_throws_and_is_kept_word_for_word() => Property.Holds(3_000, random => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Bits[random.Next(Bits.Length)])), text =>
    {
        var read = Hamnstaden.Read(text);
        Assert.Equal(text, read.Text);
        Assert.All(read.Actors, a => Assert.NotEqual("", a.Words.Trim()));
        Assert.NotEqual("", read.InWords());
    });

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("a, ")]
    [InlineData(",")]
    [InlineData("(")]
    [InlineData("a (")]
    [InlineData("a\n")]
    [InlineData("och ")]
    [InlineData("avd x, ")]
    [InlineData("Avdchef IoF, SDF, ")]
    [InlineData("Anna ")]
    [InlineData("stöd, ")]
    [InlineData("polisen ")]
    [InlineData("polisen är sammankallande och ")]
    [InlineData("tillsammans med polisen ")]
    [InlineData("[")]
    [InlineData("under ")]
    [InlineData("tjänsten är ")]
    [InlineData("a-")]
    [InlineData("x-och ")]
    public void Is_read_in_a_time_that_grows_with_its_length(string piece)
    {
        Hamnstaden.Read(string.Concat(Enumerable.Repeat(piece, 100)));
        var text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        Hamnstaden.Read(text);
        Assert.True(clock.Elapsed.TotalSeconds < 10, $"{clock.Elapsed} for {piece}");
    }

    [Fact]
    public void Is_read_when_there_are_no_organisations() =>
        Assert.Equal([("Avdchef IoF", "avdelningschef"), ("polisen", "polis")], Tryggve.Plans.Responsibles.Responsibility.Read("Avdchef IoF och polisen", []).Actors.Select(a => (a.Words, a.Function)));
}
