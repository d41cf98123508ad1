using Tryggve.Plans.Calendars;

namespace Tryggve.Web.Pages.Calendar;

/// <summary>The days that stand on one page of the calendar.</summary>
/// <param name="Late">What should have been done; only on the first page of what is coming.</param>
/// <param name="After">How many days there are on the pages after this one.</param>
/// <param name="Next">The day that the next page begins with; null when all are shown.</param>
public sealed record DayList(IReadOnlyList<DayRow> Late, IReadOnlyList<DayRow> Rows, int After, DateOnly? Next)
{
    /// <summary>More days than this stand on the next page.</summary>
    public const int MostRows = 150;

    /// <param name="isEarlier">Days before today, the latest first, instead of those to come.</param>
    /// <param name="first">The day to begin with; null for the first page.</param>
    public static DayList Of(IReadOnlyList<CalendarEntry> entries, DateOnly today, bool isEarlier, DateOnly? first)
    {
        var all = DayRow.Of(entries, today).ToList();
        // What has been late for more than a year is history.
        var late = isEarlier || first is not null ? [] : all.Where(r => r.IsLate && r.On >= today.AddYears(-1)).ToList();
        var shown = isEarlier ? all.Where(r => r.On < today && !(r.On > first)).Reverse().ToList() : [.. all.Where(r => r.On >= today && !(r.On < first))];
        // A page ends with a whole day, so that the next begins with one.
        var rows = shown.Count <= MostRows ? shown : [.. shown.Take(MostRows).Concat(shown.Skip(MostRows).TakeWhile(r => r.On == shown[MostRows - 1].On))];
        return new DayList(late, rows, shown.Count - rows.Count, shown.Count > rows.Count ? shown[rows.Count].On : null);
    }
}
