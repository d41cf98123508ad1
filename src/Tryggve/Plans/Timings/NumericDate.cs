namespace Tryggve.Plans.Timings;

/// <summary>Reads dates in digits: <c>251231</c>, <c>20250501</c>, <c>2025-12-31</c>, <c>31/12 2025</c>, <c>2025-12</c>. Whether the day exists is asked later.</summary>
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
        return text.Number(at, 6, 6) is var six and >= 0 ? InPairs(six / 10000, six / 100 % 100, six % 100) : null;
    }

    /// <summary><c>2025-12-31</c>, <c>2025/12/31</c>, <c>2025-12</c>, <c>25-12-31</c>.</summary>
    private static Moment? YearFirst(TimingText text, int at, out int end)
    {
        end = at + 3;
        var sign = at + 1 < text.Count ? text[at + 1].Text : "";
        if (sign is not ("-" or "/" or ".") || !Tight(text, at + 2)) return null;
        var month = text.Number(at + 2, 1, 2);
        var day = text.Is(at + 3, sign) && Tight(text, at + 4) ? text.Number(at + 4, 1, 2) : -1;
        if (day >= 0) end = at + 5;
        var year = MomentReader.YearAt(text, at);
        if (year > 0 && month >= 0 && day >= 0)
        {
            end = Midnight(text, end);
            return new(CalendarUnit.Day, month, day, year);
        }
        if (sign != "-" || text.Number(at + 2, 2, 2) < 0) return null;
        if (year > 0) return month is >= 1 and <= 12 ? new(CalendarUnit.Month, month, 0, year) : null;
        return text.Number(at, 2, 2) is var two and >= 0 && text.Number(at + 4, 2, 2) >= 0 && day >= 0 ? InPairs(two, month, day) : null;
    }

    /// <summary>The <c>00:00:00</c> that programs put after a date says nothing.</summary>
    private static int Midnight(TimingText text, int at)
    {
        if (text.Number(at, 2, 2) != 0 || !text.Is(at + 1, ":") || text.Number(at + 2, 2, 2) != 0) return at;
        return text.Is(at + 3, ":") && text.Number(at + 4, 2, 2) == 0 ? at + 5 : at + 3;
    }

    /// <summary><c>31/12</c>, <c>31/12-25</c>, <c>31/12/2025</c>, <c>31.12.2025</c>; a year after a space is read by whoever asks.</summary>
    private static Moment? DayFirst(TimingText text, int at, out int end)
    {
        end = at + 3;
        var dots = text.Is(at + 1, ".");
        if ((!text.Is(at + 1, "/") && !dots) || !Tight(text, at + 2)) return null;
        if (text.Number(at, 1, 2) is not (var day and > 0) || text.Number(at + 2, 1, 2) is not (var month and > 0)) return null;
        var date = new Moment(CalendarUnit.Day, month, day);
        var isLinked = text.Is(end, "-") || text.Is(end, "/") || (dots && text.Is(end, "."));
        if (!isLinked || !Tight(text, end + 1) || Year(text, end + 1) is not (var year and > 0)) return dots ? null : date;
        end += 2;
        return date with { Year = year };
    }

    /// <summary>A year of four digits, or of two that begin no date: in <c>1/3-15/4</c> they do.</summary>
    private static int Year(TimingText text, int at)
    {
        if (MomentReader.YearAt(text, at) is var year and > 0) return year;
        return text.Number(at, 2, 2) is var two and >= 0 && !text.Is(at + 1, "/") && !MomentWords.Months.At(text, at + 1, out _, out _) ? 2000 + two : -1;
    }

    /// <summary>Three pairs of digits: year first, as the standard has it; the other order is kept for whoever compares it with the plan's years.</summary>
    private static Moment InPairs(int first, int month, int last) => new(CalendarUnit.Day, month, last, 2000 + first)
    {
        Otherwise = first == last ? null : new(CalendarUnit.Day, month, first, 2000 + last),
    };

    private static bool Tight(TimingText text, int at) => text.IsJoined(at) && text.IsJoined(at - 1);
}
