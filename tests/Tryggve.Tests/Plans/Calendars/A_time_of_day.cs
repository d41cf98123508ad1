using Tryggve.Plans.Calendars;

namespace Tryggve.Tests.Plans.Calendars;

public sealed class A_time_of_day
{
    [Theory]
    [InlineData("Första tisdagen i månaden kl. 13.30", "kl. 13.30", "Första tisdagen i månaden ")]
    [InlineData("Varje torsdag kl 9–10.30", "kl. 09.00–10.30", "Varje torsdag ")]
    [InlineData("Kl. 08:15-09:00 varje måndag", "kl. 08.15–09.00", " varje måndag")]
    [InlineData("tisdagar klockan 13 i stadshuset", "kl. 13.00", "tisdagar  i stadshuset")]
    [InlineData("tisdagar kl. 13 till kl. 15", "kl. 13.00–15.00", "tisdagar ")]
    [InlineData("sista fredagen varje månad, kl 14.", "kl. 14.00", "sista fredagen varje månad, .")]
    public void Is_read_where_the_text_says_it(string text, string words, string without)
    {
        var (time, rest) = ClockTime.Read(text);
        Assert.Equal((words, without), (time?.InWords(), rest));
    }

    [Theory]
    [InlineData("Varje torsdag 13.30")]
    [InlineData("Sista tisdagen, 9-10")]
    [InlineData("kl 25")]
    [InlineData("kl 13.75")]
    [InlineData("kl 15–13")]
    [InlineData("kl 9 i januari, annars kl 13")]
    [InlineData("fredagar efter kl. 18")]
    [InlineData("senast kl 12")]
    [InlineData("mellan kl 9 och 11")]
    [InlineData("3 kl mat")]
    [InlineData("åk kl7b")]
    [InlineData("kl")]
    [InlineData("")]
    public void Is_not_guessed(string text) => Assert.Equal((null, text), ClockTime.Read(text));

    [Fact]
    public void Is_not_looked_for_in_a_long_description() => Assert.Null(ClockTime.Read(new string('x', 60_000) + " kl 13").Time);

    [Fact]
    public void Is_read_in_time_whatever_the_text() => Property.Holds(200, random => string.Concat(Enumerable.Range(0, 400).Select(_ => "kl. 1:9–- till\n".AsSpan().Slice(random.Next(14), 1).ToString())), text =>
    {
        if (ClockTime.Read(text).Time is { } time) Assert.StartsWith("kl. ", time.InWords(), StringComparison.Ordinal);
    });
}
