namespace Tryggve.Plans.Timings;

/// <summary>What was found in a text, and what is left around it.</summary>
internal sealed class TimingReading(TimingText text, List<Find> finds)
{
    private enum Left
    {
        Nothing,
        Sign,
        Filler,
        Word,
    }

    private readonly Left[] left = new Left[text.Count];

    public IReadOnlyList<Find> Finds => finds;

    public int WordsLeft => left.Count(l => l == Left.Word);

    public bool BeginsWithTime => finds.Count > 0 && !left.Take(finds[0].From).Contains(Left.Word);

    /// <summary>True when a word denies the time that follows it, or says that the work has stopped.</summary>
    public bool IsDenied => Enumerable.Range(0, text.Count).Any(i => left[i] == Left.Word && (TimingPhrases.IsEnding(text, i) || (TimingPhrases.IsNegation(text, i) && DeniesWhatFollows(i))));

    /// <summary>Takes back what is a time only in other company: a month's name beside a surname, six digits among words. What one loses its neighbour may lose too.</summary>
    public void DropUnsure()
    {
        do Measure();
        while (finds.RemoveAll(f => !Holds(f)) > 0);
    }

    /// <summary>What follows ongoing work up to the next time is its condition: <c>linjearbete, så länge bidraget räcker</c>. After "vid behov" only what follows at once.</summary>
    public void GiveConditions()
    {
        for (var i = 0; i < finds.Count; i++)
        {
            var (find, end) = (finds[i], i + 1 < finds.Count ? finds[i + 1].From : text.Count);
            if (find.Parts is not [Ongoing or AdHoc] || !left.AsSpan(find.To..end).Contains(Left.Word)) continue;
            if (find.Parts[0] is AdHoc && left[find.To] == Left.Sign) continue;
            var from = find.To;
            while (from < end && !text[from].IsName) from++;
            var to = end;
            while (to > from && (!text[to - 1].IsName || (i + 1 < finds.Count && left[to - 1] == Left.Filler))) to--;
            var condition = text.Quote(from, to);
            finds[i] = find with { To = to, Parts = [find.Parts[0] is Ongoing ? new Ongoing(condition) : new AdHoc(condition)] };
        }
        Measure();
    }

    public (IReadOnlyList<TimingPart> Parts, IReadOnlyList<Remark> Remarks) Result(string verbatim)
    {
        var said = finds.Exists(f => f.Parts.Count > 0) ? finds.FindAll(f => f.Grip != Grip.Vague) : finds;
        var remarks = said.SelectMany(f => f.Remarks).ToList();
        var parts = said.SelectMany(f => f.Parts).Distinct().ToList();
        // A date that could not be made out makes the others doubtful; how often stays true.
        var isUnclear = said.Exists(f => f.Parts.Count == 0);
        if (!isUnclear && parts.Count(IsDate) > 1 && Enumerable.Range(0, text.Count).Any(i => text.Is(i, "eller") && left[i] == Left.Filler))
        {
            isUnclear = true;
            remarks.Add(TimingRemarks.Either(verbatim));
        }
        if (isUnclear) parts.RemoveAll(IsDate);
        if (!parts.Any(p => p is DueDate or DateSpan or Recurrence) && parts.OfType<Frequency>().FirstOrDefault(f => f.Unit is null) is { } count)
        {
            parts.Remove(count);
            remarks.Add(TimingRemarks.UnitMissing(count.InWords()));
        }
        remarks.AddRange(Rests());
        return (parts, [.. remarks.Distinct()]);
    }

    private static bool IsDate(TimingPart part) => part is DueDate or StartDate or DateSpan;

    private bool DeniesWhatFollows(int at)
    {
        do at++;
        while (at < text.Count && left[at] == Left.Filler);
        return at < text.Count && left[at] == Left.Nothing;
    }

    private bool Holds(Find find) => find.Grip switch
    {
        Grip.Lead => !IsWord(find.From - 1),
        Grip.Firm => !IsPartOfMore(find),
        _ => !IsWord(find.From - 1) && !IsWord(find.To) && !IsPartOfMore(find),
    };

    /// <summary>A lone number beside a date may be a part of it, and so may an ordinal before it: <c>5, 12 och 19 maj</c>, <c>första veckan i maj</c>.</summary>
    private bool IsPartOfMore(Find find)
    {
        var before = Before(find);
        return IsNumber(before) || IsNumber(After(find)) || IsOrdinal(before) || (IsWord(before) && IsOrdinal(before - 1));
    }

    private bool IsOrdinal(int at) => IsWord(at) && text[at].Kind == TokenKind.Word && NumberWords.Ordinals.At(text, at, out _, out _);

    private bool IsNumber(int at) => IsWord(at) && text[at].Kind == TokenKind.Number;

    private bool IsWord(int at) => at >= 0 && at < text.Count && left[at] == Left.Word;

    private int Before(Find find)
    {
        var at = find.From - 1;
        while (IsLink(at)) at--;
        return at;
    }

    private int After(Find find)
    {
        var at = find.To;
        while (IsLink(at)) at++;
        return at;
    }

    private bool IsLink(int at) => text.Is(at, ",") || text.Is(at, "och") || text.Is(at, "eller") || text.Is(at, "&") || text.Is(at, "-") || text.Is(at, "/");

    private IEnumerable<Remark> Rests()
    {
        for (var at = 0; at < left.Length; at++)
        {
            if (left[at] != Left.Word) continue;
            var end = at;
            for (var i = at; i < left.Length && left[i] != Left.Nothing && text[i].Kind != TokenKind.Break; i++)
            {
                // "Och" and its like before the next time belong to neither.
                if (left[i] == Left.Word || (left[i] == Left.Filler && i == left.Length - 1)) end = i + 1;
            }
            yield return TimingPhrases.IsException(text, at) ? TimingRemarks.ExceptionUnread(text.Quote(at, end)) : TimingRemarks.Rest(text.Quote(at, end));
            at = end;
        }
    }

    private void Measure()
    {
        for (var i = 0; i < left.Length; i++) left[i] = !text[i].IsName ? Left.Sign : TimingPhrases.IsFiller(text, i) ? Left.Filler : Left.Word;
        foreach (var find in finds) Array.Clear(left, find.From, find.To - find.From);
    }
}
