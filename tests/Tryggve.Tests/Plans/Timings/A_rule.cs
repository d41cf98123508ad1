using Tryggve.Plans.Timings;

namespace Tryggve.Tests.Plans.Timings;

public sealed class A_rule
{
    private const string LastTuesday = "11 gånger/år - sista tisdagen i månaden utom juli.";

    [Fact]
    public void Is_written_as_a_calendar_takes_it() =>
        Assert.Equal("FREQ=MONTHLY;BYDAY=-1TU;BYMONTH=1,2,3,4,5,6,8,9,10,11,12", Rule(LastTuesday));

    [Theory]
    [InlineData(2025, "2025-01-28 2025-02-25 2025-03-25 2025-04-29 2025-05-27 2025-06-24 2025-08-26 2025-09-30 2025-10-28 2025-11-25 2025-12-30")]
    [InlineData(2026, "2026-01-27 2026-02-24 2026-03-31 2026-04-28 2026-05-26 2026-06-30 2026-08-25 2026-09-29 2026-10-27 2026-11-24 2026-12-29")]
    [InlineData(2027, "2027-01-26 2027-02-23 2027-03-30 2027-04-27 2027-05-25 2027-06-29 2027-08-31 2027-09-28 2027-10-26 2027-11-30 2027-12-28")]
    public void Gives_the_eleven_last_Tuesdays_of_a_year_without_July(int year, string days) =>
        Assert.Equal(days.Split(' ').Select(InPlan.Day), InPlan.For2025(LastTuesday).DatesIn(year));

    [Theory]
    [InlineData("varje tisdag", "FREQ=WEEKLY;BYDAY=TU", 52)]
    [InlineData("varje onsdag", "FREQ=WEEKLY;BYDAY=WE", 53)]
    [InlineData("vardagar", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 261)]
    [InlineData("första och tredje måndagen varje månad", "FREQ=MONTHLY;BYDAY=1MO,3MO", 24)]
    [InlineData("den 31 varje månad", "FREQ=MONTHLY;BYMONTHDAY=31", 7)]
    [InlineData("sista dagen i månaden", "FREQ=MONTHLY;BYMONTHDAY=-1", 12)]
    [InlineData("femte fredagen i månaden", "FREQ=MONTHLY;BYDAY=5FR", 4)]
    [InlineData("varje månad utom juli", "FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,8,9,10,11,12", 0)]
    [InlineData("varannan onsdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", 0)]
    [InlineData("2 ggr/år", "", 0)]
    public void Gives_the_days_of_a_year(string text, string rule, int days) => Assert.Equal((rule, days), (Rule(text), InPlan.For2025(text).DatesIn(2025).Count));

    [Fact]
    public void For_even_weeks_follows_the_weeks_numbers()
    {
        var days = InPlan.For2025("tisdagar jämna veckor").DatesIn(2025);
        // 30 December 2025 is in week 1 of 2026.
        Assert.Equal((InPlan.Day("2025-01-07"), InPlan.Day("2025-12-23"), 26), (days[0], days[^1], days.Count));
    }

    [Fact]
    public void For_odd_weeks_knows_a_year_of_53_weeks()
    {
        var days = Timing.Read("udda veckor på onsdagar", null).DatesIn(2026);
        Assert.Equal([InPlan.Day("2026-12-16"), InPlan.Day("2026-12-30")], days.TakeLast(2));
    }

    [Fact]
    public void Holds_only_within_the_dates_beside_it()
    {
        var days = InPlan.For2025("varje tisdag mars–maj 2025").DatesIn(2025);
        Assert.Equal((InPlan.Day("2025-03-04"), InPlan.Day("2025-05-27"), 13), (days[0], days[^1], days.Count));
        Assert.Empty(InPlan.For2025("varje tisdag mars–maj 2025").DatesIn(2026));
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(0)]
    [InlineData(10000)]
    public void Has_no_days_in_a_year_that_is_none(int year) => Assert.Empty(InPlan.For2025(LastTuesday).DatesIn(year));

    private static string Rule(string text) => string.Concat(InPlan.For2025(text).Parts.OfType<Recurrence>().Select(r => r.Rule));
}
