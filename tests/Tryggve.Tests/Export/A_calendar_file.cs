using Tryggve.Export;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Calendars;
using Tryggve.Tests.Plans.Calendars;

namespace Tryggve.Tests.Export;

/// <summary>Every file here is opened by <see cref="StrictCalendar"/>, which takes nothing that RFC 5545 does not allow.</summary>
public sealed class A_calendar_file
{
    private static readonly DateTimeOffset At = new(2026, 2, 3, 8, 0, 0, TimeSpan.Zero);
    private static readonly Uri Site = new("https://tryggve.lindviken.example");
    private const string Zoned = "TZID=Europe/Stockholm";

    [Fact]
    public void Tells_a_day_with_all_a_calendar_needs()
    {
        var measure = Make.Measure("Byt låsen; se protokoll, §4", when: "2026-05-29");
        var plan = In2026.Plan(measure);
        var file = Read(PlanCalendar.Of(plan, In2026.Municipality, Actor.Local, changed: At.AddDays(-1)));

        var one = file.Event("Klart:");
        Assert.Equal(("Klart: Byt låsen; se protokoll, §4 (Norra Älvsund 2026)", "Slutdatum", $"{measure.Id}-deadline@tryggve"), (one.Text("SUMMARY"), one.Text("CATEGORIES"), one.One("UID").Value));
        Assert.Equal(("20260529", "20260203T080000Z", "20260202T080000Z"), (one.One("DTSTART").Value, one.One("DTSTAMP").Value, one.One("LAST-MODIFIED").Value));
        Assert.Equal($"https://tryggve.lindviken.example/planer/{plan.Id}/atgard/{measure.Id}", one.One("URL").Value);
        Assert.Equal(("Mina datum", "PUBLISH", "DURATION"), (file.Calendar.Text("X-WR-CALNAME"), file.Calendar.One("METHOD").Value, file.Calendar.One("REFRESH-INTERVAL").Parameters["VALUE"]));
        Assert.DoesNotContain(file.Calendar.Components, c => c.Name == "VTIMEZONE");
    }

    [Fact]
    public void Says_a_meeting_once_with_its_rule_its_end_and_what_is_left_out()
    {
        var file = Read(In2026.Plan(In2026.Meeting("Sista tisdagen i månaden utom juli kl. 13.30–15")).Calendar());

        var one = file.Event("Möte:");
        Assert.Equal(($"DTSTART;{Zoned}:20260127T133000", $"DTEND;{Zoned}:20260127T150000", $"EXDATE;{Zoned}:20260728T133000"), (one.One("DTSTART").Written, one.One("DTEND").Written, one.One("EXDATE").Written));
        Assert.Equal("FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261229T123000Z", one.One("RRULE").Value);
        Assert.Equal(11, StrictCalendar.Days(one).Count);
        Assert.Single(file.Calendar.Components, c => c.Name == "VTIMEZONE");
    }

    [Fact]
    public void Ends_a_rule_of_whole_days_with_a_day()
    {
        var one = Read(In2026.Plan(In2026.Meeting("sista tisdagen i månaden utom juli")).Calendar()).Event("Möte:");
        Assert.Equal(("20260127", "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261229", "EXDATE;VALUE=DATE:20260728"), (one.One("DTSTART").Value, one.One("RRULE").Value, one.One("EXDATE").Written));
    }

    [Fact]
    public void Says_so_where_it_has_set_an_hour_aside()
    {
        var one = Read(In2026.Plan(In2026.Meeting("varje torsdag kl 9")).Calendar()).Event("Möte:");
        Assert.Equal("PT1H", one.One("DURATION").Value);
        Assert.EndsWith("Sluttiden står inte i planen. En timme är avsatt.", one.Text("DESCRIPTION"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("varje torsdag")]
    [InlineData("varje torsdag kl 08.30")]
    [InlineData("vardagar i mars–maj")]
    [InlineData("tisdagar jämna veckor")]
    [InlineData("måndagar och torsdagar udda veckor kl 16")]
    [InlineData("första och tredje måndagen i månaden utom juli och augusti")]
    [InlineData("den 31 varje månad")]
    [InlineData("sista dagen i månaden")]
    [InlineData("femte fredagen i månaden")]
    [InlineData("sista fredagen i kvartalet kl. 10–12")]
    [InlineData("varje onsdag utom juni–augusti")]
    public void Gives_the_very_days_that_the_text_does(string meets)
    {
        foreach (var years in new[] { new YearSpan(2025), new YearSpan(2026), new YearSpan(2026, 2028) })
        {
            var entries = In2026.Plan(new PlanCourse(), years, In2026.Meeting(meets)).Calendar();
            Assert.Equal(entries.Single(e => e.Kind == CalendarKind.Meeting).Days, StrictCalendar.Days(Read(entries).Event("Möte:")));
        }
    }

    [Fact]
    public void Counts_up_when_the_plan_or_a_round_is_changed()
    {
        var plan = In2026.Plan(Make.Measure("Byt låsen", when: "2026-05-29"));
        var before = Sequences();
        plan.Version++;
        Assert.All(Sequences().Zip(before), s => Assert.Equal(s.Second + 1, s.First));

        List<int> Sequences() => [.. plan.Calendar().Select(e => e.Sequence)];
    }

    [Fact]
    public void Holds_something_also_when_there_is_nothing() => Assert.Empty(Read([]).Events);

    [Fact]
    public void Has_no_addresses_where_nobody_knows_them() => Assert.All(StrictCalendar.Read(ICalendar.Write("x", "", In2026.Plan(Make.Measure("x", when: "2026-05-29")).Calendar(), At, null)).Events, e => Assert.Null(e.Find("URL")));

    [Fact]
    public void Bears_any_text() => Property.Holds(150, Strange, text =>
    {
        var file = StrictCalendar.Read(ICalendar.Write(text, text, [new CalendarEntry("x", CalendarKind.Meeting, new DateOnly(2026, 2, 3), text) { Text = text, Path = "/planer" }], At, Site));
        // What it keeps of the text comes back as it was.
        Assert.Equal(Kept(text), file.Events.Single().Text("SUMMARY"));
    });

    [Theory]
    [InlineData("\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:egen")]
    [InlineData("\\n\\\\,;:\"END:VCALENDAR")]
    [InlineData("\0\u0007\u001b[31m\u007f\u0085")]
    [InlineData("ensam \ud83d halva")]
    public void Is_not_broken_by_a_text_meant_to(string text) => Assert.Single(Read([new CalendarEntry("x", CalendarKind.Meeting, new DateOnly(2026, 2, 3), text) { Text = text }]).Events);

    [Fact]
    public void Bears_a_plan_with_very_long_and_strange_texts()
    {
        var text = string.Concat(Enumerable.Repeat("Åtgärd 👮🏽‍♀️; \r\nBEGIN:VEVENT, \\", 2_000));
        var plan = In2026.Plan(Make.Measure(text, when: "2026-05-29", who: text), In2026.Meeting("varje torsdag kl 9") with { Name = text, FollowUps = [new FollowUp(ReportingPeriod.T1, text)] });
        var file = Read(plan.Calendar());
        Assert.True(file.Events.Count > 5);
        Assert.All(file.Events, e => Assert.True(e.Text("SUMMARY").Length < 200));
    }

    private static StrictCalendar Read(IEnumerable<CalendarEntry> entries) => StrictCalendar.Read(ICalendar.Write("Mina datum", "", entries, At, Site));

    private static string Strange(Random random)
    {
        string[] pieces = ["å", "ä", "👮🏽‍♀️", "\\", ";", ",", ":", "\n", "\r\n", "\r", "\t", "\0", "\u0085", "\u2028", "\"", "END:VEVENT", "\\n", "a", " ", "é", "\ud800", "漢字"];
        return string.Concat(Enumerable.Range(0, random.Next(random.Next(2) == 0 ? 10 : 2_000)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static string Kept(string text) =>
        string.Concat(string.Concat(text.ReplaceLineEndings("\n").Replace('\t', ' ').Where(c => c == '\n' || !char.IsControl(c))).EnumerateRunes().Select(r => r.ToString()));
}
