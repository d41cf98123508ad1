using System.Globalization;

namespace Tryggve.Plans.Timings;

/// <summary>Återkommande dagar: a rule that tells the days: <c>sista tisdagen i månaden utom juli</c>.</summary>
public sealed record Recurrence : TimingPart
{
    internal static readonly int[] AllMonths = [.. Enumerable.Range(1, 12)];

    /// <summary>The weekdays; empty when the rule names days of the month, or only months.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Which of the weekdays in each month: 1 the first, -1 the last; empty for every week.</summary>
    public IReadOnlyList<int> Ordinals { get; init; } = [];

    /// <summary>Day of the month, -1 for the last; null when the rule goes by weekdays.</summary>
    public int? MonthDay { get; init; }

    /// <summary>The months it holds for, ascending.</summary>
    public IReadOnlyList<int> Months { get; init; } = AllMonths;

    /// <summary>True for weeks with an even number (ISO 8601), false for odd, null for all.</summary>
    public bool? EvenWeeks { get; init; }

    /// <summary>Every how many weeks; above 1 the text does not tell which weeks, and there are no dates.</summary>
    public int Interval { get; init; } = 1;

    /// <summary>The rule as a calendar takes it (RFC 5545, RRULE).</summary>
    public string Rule
    {
        get
        {
            var days = string.Join(',', Ordinals.Count == 0 ? Weekdays.Select(Code) : Ordinals.SelectMany(o => Weekdays.Select(d => Number(o) + Code(d))));
            string?[] parts =
            [
                EvenWeeks is not null ? "FREQ=YEARLY" : IsWeekly ? "FREQ=WEEKLY" : "FREQ=MONTHLY",
                Interval > 1 ? $"INTERVAL={Number(Interval)}" : null,
                EvenWeeks is { } even ? $"BYWEEKNO={string.Join(',', Enumerable.Range(1, 53).Where(w => w % 2 == 0 == even).Select(Number))}" : null,
                days.Length > 0 ? $"BYDAY={days}" : null,
                MonthDay is { } day ? $"BYMONTHDAY={Number(day)}" : null,
                Months.Count < 12 ? $"BYMONTH={string.Join(',', Months.Select(Number))}" : null,
            ];
            return string.Join(';', parts.Where(p => p is not null));
        }
    }

    public bool IsWeekly => Weekdays.Count > 0 && Ordinals.Count == 0;

    /// <summary>The days of a year, ascending; none when the rule does not single out days.</summary>
    public IReadOnlyList<DateOnly> DatesIn(int year)
    {
        if (year is < 1 or > 9999 || Interval > 1 || (Weekdays.Count == 0 && MonthDay is null)) return [];
        var first = new DateOnly(year, 1, 1);
        return [.. Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(first.AddDays).Where(Falls)];
    }

    public bool Equals(Recurrence? other) => other?.Rule == Rule;

    public override int GetHashCode() => Rule.GetHashCode(StringComparison.Ordinal);

    public override string InWords() => RecurrenceWords.Of(this);

    private bool Falls(DateOnly day)
    {
        if (!Months.Contains(day.Month)) return false;
        var left = DateTime.DaysInMonth(day.Year, day.Month) - day.Day;
        if (MonthDay is { } monthDay) return monthDay > 0 ? day.Day == monthDay : left == -monthDay - 1;
        if (!Weekdays.Contains(day.DayOfWeek)) return false;
        if (EvenWeeks is { } even && ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)) % 2 == 0 != even) return false;
        return Ordinals.Count == 0 || Ordinals.Contains((day.Day - 1) / 7 + 1) || Ordinals.Contains(-(left / 7 + 1));
    }

    private static string Code(DayOfWeek day) => day.ToString()[..2].ToUpperInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
