using System.Globalization;

namespace Tryggve.Plans.Timings;

/// <summary>Writes days and lists as Swedish prose does, the same on every machine.</summary>
internal static class SwedishDate
{
    private static readonly string[] MonthNames = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] WeekdayNames = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];

    public static string Month(int month) => MonthNames[month - 1];

    public static string Weekday(DayOfWeek day) => WeekdayNames[(int)day];

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => $"{DayAndMonth(day)} {Number(day.Year)}";

    /// <summary>Both days, and the year once where it is the same: <c>1 mars–31 maj 2025</c>.</summary>
    public static string Of(DateOnly from, DateOnly to) =>
        from == to ? Of(from)
        : from.Year != to.Year ? $"{Of(from)}–{Of(to)}"
        : from.Month != to.Month ? $"{DayAndMonth(from)}–{Of(to)}"
        : $"{Number(from.Day)}–{Of(to)}";

    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} och {items[^1]}";

    private static string DayAndMonth(DateOnly day) => $"{Number(day.Day)} {Month(day.Month)}";
}
