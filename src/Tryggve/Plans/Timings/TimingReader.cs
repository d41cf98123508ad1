namespace Tryggve.Plans.Timings;

/// <summary>Goes through a text once and takes at each word the longest thing that any reader finds there; then judges by the words that are left whether it was a time at all.</summary>
internal static class TimingReader
{
    /// <summary>Longer texts are no times; they are not gone through.</summary>
    private const int MostCharacters = 2000;

    /// <summary>With more words left than this a text is a description, unless it begins with a time.</summary>
    private const int MostWordsLeft = 12;

    public static (IReadOnlyList<TimingPart> Parts, IReadOnlyList<Remark> Remarks) Read(string verbatim, YearSpan? years)
    {
        if (string.IsNullOrWhiteSpace(verbatim)) return ([], []);
        if (verbatim.Length > MostCharacters) return ([], [TimingRemarks.Prose(verbatim[..MostCharacters])]);
        var text = new TimingText(verbatim);
        var reading = new TimingReading(text, Finds(text, years));
        reading.DropUnsure();
        if (reading.WordsLeft <= MostWordsLeft && verbatim.Contains('?', StringComparison.Ordinal)) return ([], [TimingRemarks.Undecided(verbatim)]);
        if (reading.Finds.Count == 0) return ([], [reading.WordsLeft > MostWordsLeft ? TimingRemarks.Prose(verbatim) : TimingRemarks.Unknown(verbatim)]);
        if (reading.WordsLeft > MostWordsLeft && !reading.BeginsWithTime) return ([], [TimingRemarks.Prose(verbatim)]);
        reading.GiveConditions();
        if (reading.IsDenied) return ([], [TimingRemarks.Denied(verbatim)]);
        return reading.Result(verbatim);
    }

    private static List<Find> Finds(TimingText text, YearSpan? years)
    {
        var finds = new List<Find>();
        for (var at = 0; at < text.Count;)
        {
            var longest = text[at].IsName ? Longest(text, at, finds.Count > 0 ? finds[^1].To : 0, years) : null;
            if (longest is not null) finds.Add(longest);
            at = longest?.To ?? at + 1;
        }
        return finds;
    }

    private static Find? Longest(TimingText text, int at, int free, YearSpan? years)
    {
        Find?[] finds = [TimingPhrases.At(text, at), CountPerPlaceReader.At(text, at, free), RecurrenceReader.At(text, at), FrequencyReader.At(text, at), SpanReader.At(text, at, years)];
        return finds.Where(f => f is not null).MaxBy(f => f!.To);
    }
}
