namespace Tryggve.Plans.Timings;

/// <summary>Reads what may follow a first moment: the other end of a span, or more of the same kind.</summary>
internal static class SpanEnds
{
    /// <summary>The span that the first moment begins: one item, none when it cannot be made out (with a remark); null when no second end follows.</summary>
    public static IReadOnlyList<DateSpan>? After(TimingText text, Moment first, Bound bound, int start, ref int end, MomentDates dates)
    {
        if (!Link(text, first, bound, end, out var after) || Second(text, first, ref after) is not { } second || !text.EndsClean(after)) return null;
        end = after;
        var from = dates.Of(first with { Year = first.Year ?? second.Year }, start, end);
        var until = dates.Of(second with { Year = second.Year ?? first.Year }, start, end);
        if (from is null || until is null) return [];
        if (from.From <= until.To) return [new DateSpan(from.From, until.To)];
        dates.No(TimingRemarks.Reversed(from.From, until.To));
        return [];
    }

    /// <summary>The first day of <c>1–15 maj</c>, which borrows its month from the last.</summary>
    public static Moment? Borrowed(TimingText text, int at, out int end)
    {
        if (text.Is(at, "den")) at++;
        end = at + 1;
        return text.Number(at, 1, 2) is var day and > 0 && text.Is(end, "-") && MomentReader.At(text, end + 1, out _) is { Unit: CalendarUnit.Day } last
            ? new(CalendarUnit.Day, last.Number, day)
            : null;
    }

    /// <summary>The first moment and those of its kind after it: <c>v. 10, 12 och 14</c>, <c>T1/T2</c>.</summary>
    public static IReadOnlyList<Moment> Listed(TimingText text, Moment first, ref int end)
    {
        var moments = new List<Moment> { first };
        while (moments[^1] is { IsNumbered: true, Year: null } && Next(text, first, end, out var after) is { } next)
        {
            moments.Add(next);
            end = after;
        }
        if (moments.Count == 1) return moments;
        var year = moments[^1].Year ?? MomentReader.YearAt(text, end);
        if (moments[^1].Year is null && year > 0) end++;
        return year > 0 ? [.. moments.Select(m => m with { Year = year })] : moments;
    }

    private static Moment? Next(TimingText text, Moment first, int at, out int end)
    {
        end = at + 2;
        if (text.Is(at, ",") || text.Is(at, "och") || text.Is(at, "&") || text.Is(at, "samt")) return More(text, first, at + 1);
        return text.Is(at, "/") && MomentReader.At(text, at + 1, out end) is { } next && next.Unit == first.Unit ? next : null;
    }

    /// <summary>"Till" or a dash between two ends; "och" after "mellan"; a stroke in <c>maj/juni</c> and <c>2025/26</c>.</summary>
    private static bool Link(TimingText text, Moment first, Bound bound, int at, out int end)
    {
        end = at + 1;
        if (bound == Bound.Between) return text.Is(at, "och");
        if (text.Is(at, "/") && first.Unit is CalendarUnit.Month or CalendarUnit.Year) return true;
        return BoundWords.Between.At(text, at, out _, out end);
    }

    private static Moment? Second(TimingText text, Moment first, ref int at)
    {
        if (first.IsNumbered && More(text, first, at) is { } same)
        {
            at++;
            if (MomentReader.YearAt(text, at) is not (var year and > 0)) return same;
            at++;
            return same with { Year = year };
        }
        if (first is { Unit: CalendarUnit.Year, Year: { } from } && text.Number(at, 2, 2) == (from + 1) % 100 && text.EndsClean(at + 1))
        {
            at++;
            return new(CalendarUnit.Year, Year: from + 1);
        }
        return MomentReader.At(text, at, out at);
    }

    /// <summary>A number that can be one more week or quarter, and not the beginning of something else.</summary>
    private static Moment? More(TimingText text, Moment first, int at)
    {
        if (text.Number(at, 1, 2) is not (var number and > 0) || number > first.Largest || !text.EndsClean(at + 1)) return null;
        var isOther = NumericDate.At(text, at, out _) is not null || MomentWords.Months.At(text, at + 1, out _, out _)
            || NumberWords.Counted.At(text, at + 1, out _, out _) || TimeUnits.Words.At(text, at + 1, out _, out _);
        return isOther ? null : first with { Number = number };
    }
}
