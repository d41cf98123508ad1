using System.Diagnostics;
using Tryggve.Privacy;

namespace Tryggve.Tests.Privacy;

public sealed class A_text_that_is_checked
{
    private static readonly Place Place = new("blad 2", "C7");

    [Fact]
    public void Gives_each_finding_in_its_order_with_its_place_in_the_text()
    {
        const string text = "Ring 070-174 06 05 eller mejla anna.berg@hamnstaden.se om 850214-9803.";
        var found = PrivacyGuard.Find(text);
        Assert.Equal(["070-174 06 05", "anna.berg@hamnstaden.se", "850214-9803"], found.Select(f => text.Substring(f.Start, f.Length)));
    }

    [Fact]
    public void Warns_of_a_number_and_hints_at_a_group()
    {
        var remarks = PrivacyGuard.Check("Tre ungdomar i Solhöjden dömdes, bland dem 070709-9800.", Place).ToList();
        Assert.Equal([("small-group", Severity.Hint), ("personal-data", Severity.Warning)], remarks.Select(r => (r.Code, r.Severity)));
        Assert.All(remarks, r => Assert.Equal(Place, r.Place));
    }

    [Fact]
    public void Only_hints_at_a_mailbox_that_may_be_anybodys() =>
        Assert.Equal(Severity.Hint, PrivacyGuard.Check("kalleberg@exempel.se", Place).Single().Severity);

    [Fact]
    public void Says_a_thing_once() => Assert.Single(PrivacyGuard.Check("850214-9803, 990101-9803 och 041130-9800", Place));

    [Fact]
    public void Is_never_quoted_in_the_remark()
    {
        foreach (var remark in PrivacyGuard.Check("850214-9803 anna.berg@hamnstaden.se 070-174 06 05 tre dömda elever i Solhöjden", Place))
        {
            Assert.DoesNotMatch(@"\d{3}|@|Solhöjden", remark.Text);
            Assert.EndsWith(".", remark.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("Enhetschef fält bjuder in skolorna till ett möte i månaden.")]
    public void Gives_nothing_where_nothing_stands(string text) => Assert.Empty(PrivacyGuard.Check(text, Place));

    [Theory]
    [InlineData("0701 ")]
    [InlineData("0")]
    [InlineData("8502149803 ")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("www.a")]
    [InlineData("två ")]
    [InlineData("två unga barn i ")]
    [InlineData("tre ungdomar i Solhöjden dömdes. ")]
    [InlineData("1-2-")]
    [InlineData("08-12 ")]
    public void Is_read_in_a_time_that_grows_with_its_length(string piece)
    {
        PrivacyGuard.Find(Repeated(piece, 1_000));
        var clock = Stopwatch.StartNew();
        PrivacyGuard.Find(Repeated(piece, 50_000));
        Assert.True(clock.Elapsed.TotalSeconds < 10, $"{clock.Elapsed} for {piece}");
    }

    [Fact]
    public void Never_throws() => Property.Holds(2_000, random => string.Concat(Enumerable.Range(0, 40).Select(_ => Bits[random.Next(Bits.Length)])), text =>
        Assert.All(PrivacyGuard.Find(text), f => Assert.True(f.Start >= 0 && f.Length > 0 && f.Start + f.Length <= text.Length)));

    private static readonly string[] Bits = ["0", "1", "8502", "14", "9803", "-", "+", " ", "\n", "@", ".", "se", "anna", "två", "ungdomar", "i ", "Solhöjden", "07", "08", "(at)", "www.", "/", "\u0000", "\uD83D", "é", "٣", "–"];

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
