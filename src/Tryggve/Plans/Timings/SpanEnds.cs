namespace Tryggve.Plans.Timings;

/// <summary>Reads what may follow a first moment: the other end of a span, or more of the same kind.</summary>
internal static class SpanEnds
{
    /// <summary>The span that the first moment begins: one item, none when it cannot be made out (with a remark); null when no second end follows.</summary>
    public static IReadOnlyList<DateSpan>? After(TimingText text, Moment first, int start, ref int end, string? and, PhraseTable<bool> to, MomentDates dates)
    {
        var after = end;
        if (and is not null ? !text.Is(end, and) : !to.At(text, end, out _, out after) && !Neighbours(text, first, end)) return null;
        after = Math.Max(after, end + 1);
        if (Second(text, first, ref after) is not { } second || !text.EndsClean(after)) return null;
        end = after;
        if (dates.Of(first with { Year = first.Year ?? second.Year }, start, end) is not { } from || dates.Of(second with { Year = second.Year ?? first.Year }, start, end) is not { } until) return [];
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

    /// <summary>The first moment and those of its kind after it: <c>v. 10, 12 och 14</c>, <c>kvartal 2 och 4</c>.</summary>
    public static IReadOnlyList<Moment> Listed(TimingText text, Moment first, ref int end)
    {
        var moments = new List<Moment> { first };
        while (first is { IsNumbered: true, Year: null } && (text.Is(end, ",") || text.Is(end, "och") || text.Is(end, "&") || text.Is(end, "samt")) && More(text, first, end + 1) is { } next)
        {
            moments.Add(next);
            end += 2;
        }
        if (MomentReader.YearAt(text, end) is not (var year and > 0) || moments.Count == 1) return moments;
        end++;
        return [.. moments.Select(m => m with { Year = year })];
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
        if (first is { Unit: CalendarUnit.Year, Year: { } from } && text.Number(at, 2, 2) is var two and >= 0 && two == (from + 1) % 100 && text.EndsClean(at + 1))
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
        return NumericDate.At(text, at, out _) is null && !MomentWords.Months.At(text, at + 1, out _, out _) && !NumberWords.Counted.At(text, at + 1, out _, out _) && !TimeUnits.Words.At(text, at + 1, out _, out _)
            ? first with { Number = number }
            : null;
    }

    /// <summary>Two months or two years with a stroke between them: <c>maj/juni</c>, <c>2025/26</c>.</summary>
    private static bool Neighbours(TimingText text, Moment first, int at) => text.Is(at, "/") && first.Unit is CalendarUnit.Month or CalendarUnit.Year;
}
