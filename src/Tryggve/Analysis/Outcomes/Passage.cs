using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A sentence of a follow-up, with its place. White space is made single characters of space, so that places keep.</summary>
/// <param name="At">Characters from the beginning of the follow-up.</param>
/// <param name="Item">The goal whose item of a list it stands in, from 1; 0 outside lists, and in a list that has not as many items as the measure has goals.</param>
/// <param name="Opens">First sentence of its item, or of the text.</param>
internal sealed partial record Passage(int At, string Text, int Item, bool Opens)
{
    /// <summary>Stands in a list with numbers or bullets: it speaks of one thing of several, never of the whole measure.</summary>
    public bool IsListed { get; init; }

    /// <summary>More than any follow-up of one measure needs; the rest is not read, so that no text can keep the reader busy.</summary>
    private const int MaxLength = 6000;

    /// <summary>The sentences of a text, list by list.</summary>
    /// <param name="goals">Places of the measure's goals that a list may go through.</param>
    public static IReadOnlyList<Passage> In(string text, IReadOnlyList<int> goals)
    {
        var flat = Flat(text);
        var passages = new List<Passage>();
        var from = 0;
        var items = GoalList.Split(text.Length > MaxLength ? text[..MaxLength] : text);
        var marked = items.Count(i => i.Mark.Length > 0);
        var isByGoal = goals.Count > 1 && (marked == 0 ? items.Count : marked) == goals.Count;
        for (var (i, number) = (0, 0); i < items.Count; i++)
        {
            var isMarked = marked > 1 && items[i].Mark.Length > 0;
            if (marked == 0 || items[i].Mark.Length > 0) number++;
            var at = flat.IndexOf(Flat(items[i].Text), from, StringComparison.Ordinal);
            if (at < 0) return [.. Sentences(flat, 0, flat.Length, 0)];
            passages.AddRange(Sentences(flat, from, at, 0));
            passages.AddRange(Sentences(flat, at, at + items[i].Text.Length, isByGoal && number > 0 ? goals[number - 1] + 1 : 0).Select(p => p with { IsListed = isMarked }));
            from = at + items[i].Text.Length;
        }
        return passages;
    }

    /// <summary>The text's words between two places of this sentence, as they stand in <paramref name="source"/>.</summary>
    public Quote Quote(string source, int from, int length)
    {
        while (length > 0 && Text[from] is ' ' or ',' or '–' or '(') (from, length) = (from + 1, length - 1);
        while (length > 0 && Text[from + length - 1] is ' ' or ',' or '.') length--;
        return new Quote(At + from, source.Substring(At + from, length));
    }

    private static string Flat(string text) =>
        string.Create(Math.Min(text.Length, MaxLength), text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsWhiteSpace(source[i]) ? ' ' : source[i];
        });

    private static IEnumerable<Passage> Sentences(string flat, int from, int to, int item)
    {
        var opens = true;
        var block = flat[from..to];
        var start = 0;
        foreach (var end in End().Matches(block).Where(m => !Abbreviation().IsMatch(block[Math.Max(0, m.Index - 12)..(m.Index + 1)])).Select(m => m.Index + m.Length).Append(block.Length))
        {
            var sentence = block[start..end];
            var lead = sentence.Length - sentence.TrimStart(' ', '-', '–', '•', '*').Length;
            if (sentence.Any(char.IsLetterOrDigit) && !ListMark().IsMatch(sentence))
            {
                yield return new Passage(from + start + lead, sentence[lead..].TrimEnd(), item, opens);
                opens = false;
            }
            start = end;
        }
    }

    [GeneratedRegex(@"[.!?](?= +[""”»(]?[\p{Lu}\d])|;(?= )")]
    private static partial Regex End();

    [GeneratedRegex(@"(?:\b(?:bl|bl\.a|t\.ex|ex|p\.g\.a|ca|d\.v\.s|dvs|m\.m|m\.fl|o\.s\.v|osv|resp|inkl|exkl|nr|kl|s\.k|f\.d|o\.m|kap|avd|enh|ev|jfr|jmf|max|min)|[ (]\p{L})\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    /// <summary>A list's mark alone, left over between items.</summary>
    [GeneratedRegex(@"^\W*\d{1,2}[.)]*\W*$")]
    private static partial Regex ListMark();
}
