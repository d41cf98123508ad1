using System.Globalization;
using Tryggve.Plans.Calendars;

namespace Tryggve.Export;

/// <summary>Kalenderfil: days of plans as iCalendar (RFC 5545), for any program that shows a calendar or subscribes to one.</summary>
public static class ICalendar
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Whose clock the plans' times of day are told by.</summary>
    private const string Zone = "Europe/Stockholm";

    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <summary>How often a program that subscribes should ask again.</summary>
    private const string Refresh = "PT6H";

    /// <param name="name">Of the calendar.</param>
    /// <param name="note">What whoever subscribes should know of it; may be empty.</param>
    /// <param name="at">When the file is written.</param>
    /// <param name="site">Where Tryggve answers; null where that is not known, and then no entry has an address.</param>
    public static string Write(string name, string note, IEnumerable<CalendarEntry> entries, DateTimeOffset at, Uri? site)
    {
        var events = entries.DistinctBy(e => e.Id).ToList();
        var lines = new ICalendarLines();
        lines.Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//Tryggve//Kalender//SV").Add("CALSCALE", "GREGORIAN").Add("METHOD", "PUBLISH").AddText("X-WR-CALNAME", name);
        if (note.Length > 0) lines.AddText("X-WR-CALDESC", note);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", Refresh).Add("X-PUBLISHED-TTL", Refresh);
        // A calendar must hold something, and one without events holds its time zone.
        if (events.Count == 0 || events.Exists(e => e.Time is not null)) WriteZone(lines);
        foreach (var entry in events) WriteEvent(lines, entry, at, site);
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void WriteEvent(ICalendarLines lines, CalendarEntry entry, DateTimeOffset at, Uri? site)
    {
        lines.Add("BEGIN", "VEVENT").Add("UID", $"{entry.Id}@tryggve").Add("DTSTAMP", Utc(at)).Add("SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        if (entry.Changed is { } changed) lines.Add("LAST-MODIFIED", Utc(changed));
        WriteTime(lines, entry);
        lines.AddText("SUMMARY", entry.Title).AddText("CATEGORIES", Vocabulary.Of(entry.Kind));
        var text = entry.Time is { To: null } ? $"{entry.Text}\nSluttiden står inte i planen. En timme är avsatt." : entry.Text;
        if (text.Length > 0) lines.AddText("DESCRIPTION", text.TrimStart('\n'));
        if (site is not null && entry.Path.Length > 0) lines.Add("URL", new Uri(site, entry.Path).AbsoluteUri);
        // A day to know of does not make one busy; a meeting does.
        lines.Add("TRANSP", entry.Time is null ? "TRANSPARENT" : "OPAQUE").Add("END", "VEVENT");
    }

    private static void WriteTime(ICalendarLines lines, CalendarEntry entry)
    {
        if (entry.Time is { } time)
        {
            lines.Add($"DTSTART;TZID={Zone}", Local(entry.On, time.From));
            if (time.To is { } to) lines.Add($"DTEND;TZID={Zone}", Local(entry.On, to));
            else lines.Add("DURATION", "PT1H");
        }
        else
        {
            lines.Add("DTSTART;VALUE=DATE", Date(entry.On));
        }
        if (entry.Occurrences is not { Rule.Length: > 0 } series) return;
        // The end of a rule is told as its beginning is: by the day, or in universal time where the beginning has a clock (RFC 5545, 3.3.10).
        lines.Add("RRULE", $"{series.Rule};UNTIL={(entry.Time is { } clock ? Utc(Instant(series.Days[^1], clock.From)) : Date(series.Days[^1]))}");
        foreach (var day in series.Except)
        {
            if (entry.Time is { } at) lines.Add($"EXDATE;TZID={Zone}", Local(day, at.From));
            else lines.Add("EXDATE;VALUE=DATE", Date(day));
        }
    }

    /// <summary>Sweden's time since 1996, when summer time began to end in October.</summary>
    private static void WriteZone(ICalendarLines lines) => lines
        .Add("BEGIN", "VTIMEZONE").Add("TZID", Zone)
        .Add("BEGIN", "DAYLIGHT").Add("DTSTART", "19960331T020000").Add("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU").Add("TZOFFSETFROM", "+0100").Add("TZOFFSETTO", "+0200").Add("TZNAME", "CEST").Add("END", "DAYLIGHT")
        .Add("BEGIN", "STANDARD").Add("DTSTART", "19961027T030000").Add("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU").Add("TZOFFSETFROM", "+0200").Add("TZOFFSETTO", "+0100").Add("TZNAME", "CET").Add("END", "STANDARD")
        .Add("END", "VTIMEZONE");

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Local(DateOnly day, TimeOnly time) => day.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Sweden.GetUtcOffset(local));
    }
}
