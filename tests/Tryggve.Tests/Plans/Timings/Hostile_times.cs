using System.Diagnostics;
using Tryggve.Plans;
using Tryggve.Plans.Timings;

namespace Tryggve.Tests.Plans.Timings;

public sealed class Hostile_times
{
    /// <summary>Words that mean something to a reader, and signs between them.</summary>
    private static readonly string[] Bits =
        ["251231", "250231", "2025", "25", "1", "31/12", "-", "–", "/", ",", ".", ":", "(", ")", "\n", ";", "?", "maj", "mars", "v.", "Q2", "T1", "våren", "vt", "året", "senast", "före", "från och med", "till", "mellan", "och",
         "eller", "ggr", "gånger", "per", "varje", "var tredje", "sista", "första", "tisdagen", "tisdagar", "i månaden", "utom", "juli", "område", "löpande", "linjearbete", "vid behov", "samt", "jämna veckor", "planperioden", "läsåret",
         "vintern", "den", "efter", "9 månader", "ej", "abc", "Maj", "\uD800", "a\u030A", "\u0000", "０", "99999999999999999999", "slutet av"];

    [Fact]
    public void Never_throw_and_keep_their_text() => Property.Holds(
        3000,
        random => (Text: string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 14)).Select(_ => Bits[random.Next(Bits.Length)])), Years: Years(random)),
        made =>
        {
            var timing = Timing.Read(made.Text, made.Years);
            Assert.Equal(made.Text, timing.Text);
            Assert.Equal(timing.IsUnderstood, timing.InWords().Length > 0);
            Assert.True(timing.IsUnderstood || string.IsNullOrWhiteSpace(made.Text) || timing.Check().Any(r => r.Severity > Severity.Hint), $"”{made.Text}” is left without a remark");
            Assert.All(timing.Check(), r => Assert.EndsWith(".", r.Text, StringComparison.Ordinal));
            Assert.Equal(timing, Timing.Read(made.Text, made.Years));
            _ = timing.DatesIn(2025);
        });

    [Theory]
    [InlineData("maj ")]
    [InlineData("maj x ")]
    [InlineData("v. 1, ")]
    [InlineData("1-")]
    [InlineData("251231")]
    [InlineData("251231 ")]
    [InlineData("((((")]
    [InlineData("senast ")]
    [InlineData("senast 1 maj – ")]
    [InlineData("första och ")]
    [InlineData("varje månad utom juli, ")]
    [InlineData("tisdagar, ")]
    [InlineData("2 per område och år ")]
    [InlineData("från och med till och med ")]
    [InlineData("\n")]
    [InlineData("a\u0301")]
    [InlineData("löpande ")]
    public void Are_read_quickly_however_often_they_repeat(string bit)
    {
        InPlan.For2025(bit);
        var clock = Stopwatch.StartNew();
        foreach (var length in new[] { 1999, 1_000_000 })
        {
            var timing = InPlan.For2025(string.Concat(Enumerable.Repeat(bit, length / bit.Length)));
            _ = (timing.InWords(), timing.Check());
        }
        Assert.True(clock.ElapsedMilliseconds < 1500, $"{clock.ElapsedMilliseconds} ms");
    }

    private static YearSpan? Years(Random random) => random.Next(6) switch
    {
        0 => null,
        1 => new YearSpan(2025, 2027),
        2 => new YearSpan(random.Next(-10, 10)),
        3 => new YearSpan(random.Next(9990, 10010)),
        _ => new YearSpan(2025),
    };
}
