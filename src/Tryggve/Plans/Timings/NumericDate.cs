namespace Tryggve.Plans.Timings;

/// <summary>Reads dates written with digits: <c>251231</c>, <c>20250501</c>, <c>2025-12-31</c>, <c>31/12 2025</c>, <c>2025-12</c>. Whether the day exists is asked later.</summary>
internal static class NumericDate
{
    /// <summary>The date that begins at a number, and the place after it; null when the number begins none.</summary>
    public static Moment? At(TimingText text, int at, out int end) =>
        Compact(text, at, out end) ?? YearFirst(text, at, out end) ?? DayFirst(text, at, out end);

    private static Moment? Compact(TimingText text, int at, out int end)
    {
        end = at + 1;
        // Four more digits make it a personal number, however they are set apart.
        if (text.Number(end, 4, 4) >= 0) return null;
        if (text.Number(at, 8, 8) is var eight and >= 2000_00_00 and <= 2099_99_99) return new(CalendarUnit.Day, eight / 100 % 100, eight % 100, eight / 10000);
        if (text.Number(at, 6, 6) is not (var six and >= 0)) return null;
        return Either(six / 10000, six / 100 % 100, six % 100);
    }

    /// <summary><c>2025-12-31</c>, <c>2025-12</c>, <c>25-12-31</c>.</summary>
    private static Moment? YearFirst(TimingText text, int at, out int end)
    {
        end = at;
        if (!text.Is(at + 1, "-") && !text.Is(at + 1, "/") && !text.Is(at + 1, ".")) return null;
        var (year, month, last) = (text.Number(at, 4, 4), Tight(text, at + 2) ? text.Number(at + 2, 1, 2) : -1, at + 3);
        var day = text.Is(last, text[at + 1].Text) && Tight(text, last + 1) ? text.Number(last + 1, 1, 2) : -1;
        end = day >= 0 ? last + 2 : last;
        if (text.Number(at, 2, 2) is var shortYear and >= 0 && text.Is(at + 1, "-") && text.Number(at + 2, 2, 2) >= 0 && text.Number(last + 1, 2, 2) >= 0 && day >= 0) return Either(shortYear, month, day);
        if (year is < 2000 or > 2099 || month < 0) return null;
        if (day >= 0) return new(CalendarUnit.Day, month, day, year);
        return text.Is(at + 1, "-") && month is >= 1 and <= 12 && text.Number(at + 2, 2, 2) > 0 ? new(CalendarUnit.Month, month, 0, year) : null;
    }

    /// <summary><c>31/12 2025</c>, <c>31/12-25</c>, <c>31/12</c>, <c>31.12.2025</c>.</summary>
    private static Moment? DayFirst(TimingText text, int at, out int end)
    {
        end = at + 3;
        var dots = text.Is(at + 1, ".");
        if (text.Number(at, 1, 2) is not (var day and > 0) || (!text.Is(at + 1, "/") && !dots) || !Tight(text, at + 2)) return null;
        if (text.Number(at + 2, 1, 2) is not (var month and > 0)) return null;
        var date = new Moment(CalendarUnit.Day, month, day);
        if (Tight(text, end + 1) && (text.Is(end, "-") || text.Is(end, "/") || (dots && text.Is(end, "."))))
        {
            var year = text.Number(end + 1, 4, 4) is var four and >= 2000 and <= 2099 ? four : text.Number(end + 1, 2, 2) is var two and >= 0 && !text.Is(end + 2, "/") && !MomentWords.Months.At(text, end + 2, out _, out _) ? 2000 + two : -1;
            if (year > 0)
            {
                end += 2;
                return date with { Year = year };
            }
        }
        return dots ? null : date;
    }

    /// <summary>Three pairs of digits: year first, as the standard has it; the other order is kept for whoever compares it with the plan's years.</summary>
    private static Moment Either(int first, int month, int last) => new(CalendarUnit.Day, month, last, 2000 + first)
    {
        Otherwise = first == last ? null : new(CalendarUnit.Day, month, first, 2000 + last),
    };

    private static bool Tight(TimingText text, int at) => text.IsJoined(at) && text.IsJoined(at - 1);
}
