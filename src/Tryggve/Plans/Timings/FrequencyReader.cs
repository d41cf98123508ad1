namespace Tryggve.Plans.Timings;

/// <summary>Finds how often something is done: <c>2 ggr/år</c>, <c>minst en dag per vecka</c>, <c>var tredje vecka</c>, <c>årligen</c>.</summary>
internal static class FrequencyReader
{
    private static readonly PhraseTable<bool> PerWords = new((true, "/|per|i|om|under|à"));

    /// <summary>Two at a time; the others are counted: <c>var tredje</c>.</summary>
    private static readonly PhraseTable<int> Every = new((1, "varje|var|vart|varenda"), (2, "varannan|vartannat"));

    public static Find? At(TimingText text, int at)
    {
        var i = at;
        bool? atLeast = NumberWords.Bounds.At(text, i, out var least, out i) ? least : null;
        var about = NumberWords.About.At(text, i, out _, out i);
        var found = Interval(text, i, out var end) ?? Adverb(text, i, out end) ?? Counted(text, i, out end);
        if (found is null || !text.StartsClean(at) || !text.EndsClean(end)) return null;
        var frequency = atLeast switch
        {
            true => found with { Most = null, Least = found.Least ?? 1 },
            false => found with { Least = null },
            null => found with { About = found.About || about },
        };
        var isWord = TimeUnits.Adverbs.At(text, at, out _, out _);
        return new Find(at, end, isWord || frequency.Unit is null ? Grip.Loose : Grip.Firm, frequency);
    }

    /// <summary><c>varje vecka</c>, <c>varannan månad</c>, <c>var tredje vecka</c>, <c>var 14:e dag</c>.</summary>
    private static Frequency? Interval(TimingText text, int at, out int end)
    {
        if (!EveryAt(text, at, out var interval, out end) || !TimeUnits.Words.At(text, end, out var unit, out end)) return null;
        return unit == TimeUnit.Day && interval is 7 or 14 ? new(1, 1, TimeUnit.Week, interval / 7) : new(1, 1, unit, interval);
    }

    private static bool EveryAt(TimingText text, int at, out int interval, out int end)
    {
        if (!Every.At(text, at, out interval, out end)) return false;
        if (interval != 1 || text.Is(at, "varenda")) return true;
        if (NumberWords.Ordinals.At(text, end, out var ordinal, out var after) && ordinal > 0) (interval, end) = (ordinal, after);
        else if (text.Number(end, 1, 2) is var number and > 0 && text.Is(end + 1, ":") && (text.Is(end + 2, "e") || text.Is(end + 2, "a"))) (interval, end) = (number, end + 3);
        return true;
    }

    private static Frequency? Adverb(TimingText text, int at, out int end) => TimeUnits.Adverbs.At(text, at, out var unit, out end) ? new(1, 1, unit) : null;

    /// <summary><c>2 ggr/år</c>, <c>1–2 gånger i veckan</c>, <c>ett par gånger årligen</c>, <c>1 gång per 6 månader</c>; without a unit only with its noun.</summary>
    private static Frequency? Counted(TimingText text, int at, out int end)
    {
        int? least = null, most = null;
        var some = NumberWords.Some.At(text, at, out _, out end);
        if (!some)
        {
            if (!NumberWords.At(text, at, out var number, out end)) return null;
            (least, most) = (number, number);
            if ((text.Is(end, "-") || text.Is(end, "till") || text.Is(end, "eller")) && NumberWords.At(text, end + 1, out var upper, out var last) && upper > number) (most, end) = (upper, last);
        }
        var hasNoun = NumberWords.Counted.At(text, end, out var noun, out var afterNoun) && !(text.Is(end, "h") && !text.IsJoined(end));
        if (hasNoun) end = afterNoun;
        var frequency = new Frequency(least, most, null, 1, hasNoun ? noun : Frequency.Times, some);
        if (!Per(text, end, hasNoun, out var unit, out var interval, out var after)) return hasNoun && noun == Frequency.Times ? frequency : null;
        end = after;
        return frequency with { Unit = unit, Interval = interval };
    }

    /// <summary>"Per" and its unit, or "årligen"; "i", "om" and "under" only after a noun. "Under året 2025" is a span, not a unit.</summary>
    private static bool Per(TimingText text, int at, bool hasNoun, out TimeUnit unit, out int interval, out int end)
    {
        interval = 1;
        if (hasNoun && TimeUnits.Adverbs.At(text, at, out unit, out end)) return true;
        if (hasNoun && Every.At(text, at, out interval, out end) && TimeUnits.Words.At(text, end, out unit, out end)) return true;
        (interval, unit) = (1, default);
        if (!PerWords.At(text, at, out _, out end) || !(hasNoun || text.Is(at, "/") || text.Is(at, "per"))) return false;
        if (NumberWords.At(text, end, out var many, out var after) && many is > 1 and < 100) (interval, end) = (many, after);
        return TimeUnits.Words.At(text, end, out unit, out end) && MomentReader.YearAt(text, end) < 0;
    }
}
