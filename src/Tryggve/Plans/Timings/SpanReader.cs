namespace Tryggve.Plans.Timings;

/// <summary>Finds dates and spans with the words before them: <c>senast 251231</c>, <c>från och med mars</c>, <c>vecka 10–14</c>, <c>under året</c>.</summary>
internal static class SpanReader
{
    public static Find? At(TimingText text, int at, YearSpan? years)
    {
        if (!BoundWords.Before.At(text, at, out var bound, out var start)) bound = Bound.None;
        if (bound != Bound.None && text.Is(start, ":")) start++;
        var first = MomentReader.At(text, start, out var end) ?? SpanEnds.Borrowed(text, start, out end);
        if (first is null) return Relative(text, at, start, bound);
        if (!text.StartsClean(at)) return null;
        var grip = IsFirm(text, first, bound, start, end) ? Grip.Firm : Grip.Loose;
        var dates = new MomentDates(text, years);
        IReadOnlyList<DateSpan> spans;
        if (SpanEnds.After(text, first, bound, start, ref end, dates) is { } range) (spans, bound) = (range, bound is Bound.From or Bound.Between ? Bound.During : bound);
        else spans = [.. SpanEnds.Listed(text, first, ref end).Select(m => dates.Of(m, start, end)).OfType<DateSpan>()];
        if (!text.EndsClean(end)) return null;
        var parts = spans.Select(s => Part(s, first, bound)).ToList();
        if (parts.Contains(null)) dates.No(TimingRemarks.Till(text.Quote(at, end), spans[0]));
        return new Find(at, end, grip, dates.AreClear ? [.. parts.OfType<TimingPart>()] : [], dates.Remarks);
    }

    /// <summary>True when the words are a date in any company: with a word before them, a year beside them, or a month's name after the day.</summary>
    private static bool IsFirm(TimingText text, Moment first, Bound bound, int start, int end)
    {
        // "I vår verksamhet" is no spring.
        if (text.Is(start, "vår") && first.Year is null) return false;
        if (bound != Bound.None) return true;
        return first.Unit == CalendarUnit.Day
            ? end - start > 1 && (first.Year is not null || text[end - 1].Kind == TokenKind.Word)
            : first.Unit != CalendarUnit.Year && first.Year is not null;
    }

    /// <summary>What the word before a span makes of it; null when it may mean the span's beginning or its end.</summary>
    private static TimingPart? Part(DateSpan span, Moment moment, Bound bound) => bound switch
    {
        Bound.Till when span.From < span.To && moment.Slice == Slice.Whole => null,
        Bound.By or Bound.Till => new DueDate(span.To),
        // "Innan årets slut" still takes the last day of the year.
        Bound.Before when moment.Slice == Slice.Last => new DueDate(span.To),
        Bound.Before => new DueDate(span.From.AddDays(-1), Before: true),
        Bound.From => new StartDate(span.From),
        Bound.After => new StartDate(span.To.AddDays(1)),
        _ => span.From == span.To ? new DueDate(span.To) : span,
    };

    /// <summary>"Efter 9 månader": counted from something that the text does not say.</summary>
    private static Find? Relative(TimingText text, int at, int start, Bound bound) =>
        (bound == Bound.After || text.Is(at, "inom")) && NumberWords.At(text, start, out _, out var after) && TimeUnits.Words.At(text, after, out _, out var end)
            ? new Find(at, end, Grip.Firm, [], [TimingRemarks.Relative(text.Quote(at, end))])
            : null;
}
