namespace Tryggve.Plans.Timings;

/// <summary>Finds a day or a stretch of the calendar at a place in a text, with the year that may follow it.</summary>
internal static class MomentReader
{
    public static Moment? At(TimingText text, int at, out int end)
    {
        end = at;
        if (at >= text.Count) return null;
        if (LastOfMonth(text, at, out end) is { } last) return last;
        if (MomentWords.Slices.At(text, at, out var slice, out var after) && Whole(text, after, out end) is { Unit: not CalendarUnit.Day } sliced) return sliced with { Slice = slice };
        return MomentWords.Weekdays.At(text, at, out var weekday, out after) && DayAt(text, text.Is(after, ",") ? after + 1 : after, out end) is { } day
            ? day with { Weekday = weekday }
            : Whole(text, at, out end);
    }

    /// <summary>A year of four digits.</summary>
    public static int YearAt(TimingText text, int at) => text.Number(at, 4, 4) is var year and >= 2000 and <= 2099 ? year : -1;

    private static Moment? Whole(TimingText text, int at, out int end) =>
        DayAt(text, at, out end) ?? Stretch(text, at, out end) ?? YearFirst(text, at, out end);

    private static Moment? DayAt(TimingText text, int at, out int end)
    {
        var den = text.Is(at, "den");
        if (den) at++;
        if (NumericDate.At(text, at, out end) is { } date) return date.Year is null ? WithYear(text, date, ref end) : date;
        end = at + 1;
        if (!(NumberWords.Ordinals.At(text, at, out var day, out var after) && day > 0) && (day = text.Number(at, 1, 2)) <= 0) return null;
        if (day == text[at].Value && text.Is(end, ":") && (text.Is(end + 1, "a") || text.Is(end + 1, "e"))) end += 2;
        else if (day != text[at].Value) end = after;
        if (den && text.Is(end, "i")) end++;
        return MomentWords.Months.At(text, end, out var month, out end) ? WithYear(text, new(CalendarUnit.Day, month, day), ref end) : null;
    }

    /// <summary><c>sista maj</c>, <c>den sista maj 2025</c>.</summary>
    private static Moment? LastOfMonth(TimingText text, int at, out int end)
    {
        end = text.Is(at, "den") ? at + 1 : at;
        if (!text.Is(end, "sista") || !MomentWords.Months.At(text, text.Is(end + 1, "i") ? end + 2 : end + 1, out var month, out end)) return null;
        return WithYear(text, new(CalendarUnit.Month, month) { Slice = Slice.Last }, ref end);
    }

    /// <summary>A month, a season, a term, a quarter: with the year after it.</summary>
    private static Moment? Stretch(TimingText text, int at, out int end)
    {
        if (MomentWords.Months.At(text, at, out var month, out end)) return WithYear(text, new(CalendarUnit.Month, month), ref end);
        if (MomentWords.Named.At(text, at, out var named, out end))
        {
            if (named.Unit == CalendarUnit.PlanPeriod) return named;
            return named.NeedsTwoYears ? WithTwoYears(text, named, ref end) : WithYear(text, named, ref end);
        }
        if (NumberedAt(text, at, out end) is { } numbered) return WithYear(text, numbered, ref end);
        if (NumberWords.Ordinals.At(text, at, out var ordinal, out var after) && MomentWords.Counted.At(text, after, out var unit, out end))
        {
            var largest = new Moment(unit).Largest;
            return WithYear(text, new(unit, ordinal == -1 ? largest : ordinal), ref end);
        }
        return null;
    }

    private static Moment? NumberedAt(TimingText text, int at, out int end)
    {
        if (!MomentWords.Numbered.At(text, at, out var unit, out end) || text.Number(end, 1, 2) is not (var number and > 0)) return null;
        // A lone t or h before a spaced number is no tertial: it may be what is left of a cut word.
        if (text[at].Text.Length == 1 && unit != CalendarUnit.Week && !text.IsJoined(end)) return null;
        var moment = new Moment(unit, number);
        if (number > moment.Largest && unit != CalendarUnit.Week) return null;
        end++;
        return moment;
    }

    /// <summary>A year alone, or a year before its part: <c>2025 Q2</c>, <c>år 2025</c>.</summary>
    private static Moment? YearFirst(TimingText text, int at, out int end)
    {
        if (text.Is(at, "år") || text.Is(at, "året") || text.Is(at, "hela") || text.Is(at, "helår")) at++;
        end = at + 1;
        if (YearAt(text, at) is not (var year and > 0)) return null;
        var next = text.Is(end, "-") || text.Is(end, ",") ? end + 1 : end;
        if (NumberedAt(text, next, out var after) is not { } part) return new(CalendarUnit.Year, Year: year);
        end = after;
        return part with { Year = year };
    }

    private static Moment WithYear(TimingText text, Moment moment, ref int end)
    {
        var at = text.Is(end, ",") || text.Is(end, "år") || text.Is(end, "-") || text.Is(end, "/") ? end + 1 : end;
        if (YearAt(text, at) is var year and > 0 && !StartsOther(text, at))
        {
            // After a dash with spaces a year is the end of a span: "hösten – 2026" says no more than its words.
            if (text.Is(end, "-") && !text.IsJoined(at)) return moment;
            end = at + 1;
            return moment with { Year = year };
        }
        if (ShortYear(text, moment, end) is not (var two and > 0)) return moment;
        end = two;
        return moment with { Year = 2000 + text[two - 1].Value };
    }

    /// <summary>Two digits: <c>VT25</c>, <c>mars -25</c>, <c>Q2 ’25</c>. Gives the place after them, or -1. Where they could be the end of a span they are no year.</summary>
    private static int ShortYear(TimingText text, Moment moment, int end)
    {
        var marked = text.Is(end, "-") || text.Is(end, "’") || text.Is(end, "'");
        var at = marked ? end + 1 : end;
        if (text.Number(at, 2, 2) is not (var year and >= 0) || (marked && !text.IsJoined(at))) return -1;
        // Bare digits are a year after VT and HT, and after a day and its month when nothing is counted with them.
        if (!marked && moment.Unit != CalendarUnit.Term && !(moment.Unit == CalendarUnit.Day && EndsClause(text, at + 1))) return -1;
        if (moment.Unit is CalendarUnit.Week || (moment.IsNumbered && year <= moment.Largest)) return -1;
        return (text.EndsClean(at + 1) || text.Is(at + 1, "-")) && !StartsOther(text, at) ? at + 1 : -1;
    }

    private static bool EndsClause(TimingText text, int at) => at >= text.Count || text[at].Kind is TokenKind.Break || (!text[at].IsName && text.EndsClean(at) && !text.Is(at, "/"));

    /// <summary>True when the number begins a date of its own.</summary>
    private static bool StartsOther(TimingText text, int at) => NumericDate.At(text, at, out _) is not null || MomentWords.Months.At(text, at + 1, out _, out _);

    /// <summary>A pair of years that follow each other: <c>vintern 2025/26</c>.</summary>
    private static Moment WithTwoYears(TimingText text, Moment moment, ref int end)
    {
        var first = YearAt(text, end) is var year and > 0 ? year : text.Number(end, 2, 2) is var two and >= 0 ? 2000 + two : -1;
        if (first < 0 || (!text.Is(end + 1, "/") && !text.Is(end + 1, "-"))) return moment;
        if (text.Number(end + 2, 2, 4) is not (var second and >= 0) || second % 100 != (first + 1) % 100 || (second > 99 && second != first + 1)) return moment;
        end += 3;
        return moment with { Year = first };
    }
}
