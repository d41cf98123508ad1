using Tryggve.Plans.Calendars;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Calendar;

/// <summary>One day of an entry, as the page lists it.</summary>
/// <param name="IsLate">Something was to be done by the day, and is not.</param>
public sealed record DayRow(DateOnly On, CalendarEntry Entry, bool IsLate)
{
    public string Weekday => On.ToString("ddd d MMM", SwedishPages.Culture);

    /// <summary>The month that the row stands under: <c>November 2026</c>.</summary>
    public string Month => On.ToString("MMMM yyyy", SwedishPages.Culture) is var month ? char.ToUpper(month[0], SwedishPages.Culture) + month[1..] : "";

    /// <summary>The rows of some entries, a row a day, in their order.</summary>
    public static IEnumerable<DayRow> Of(IEnumerable<CalendarEntry> entries, DateOnly today) =>
        entries.SelectMany(e => e.Days.Select(d => new DayRow(d, e, e.IsLate(today)))).OrderBy(r => r.On).ThenBy(r => r.Entry.Time?.From).ThenBy(r => r.Entry.Kind);
}
