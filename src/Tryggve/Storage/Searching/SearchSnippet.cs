using Tryggve.Language;

namespace Tryggve.Storage.Searching;

/// <summary>A run of a snippet's text; found words are marked.</summary>
public readonly record struct SnippetRun(string Text, bool IsFound);

/// <summary>The place in a text where what was searched for stands, with the words around it.</summary>
public sealed record SearchSnippet(SearchText Source, IReadOnlyList<SnippetRun> Runs)
{
    public string Label => Source.Label;

    private const int Around = 90, Longest = 260;

    /// <summary>So many texts of one find are shown.</summary>
    private const int MostTexts = 3;

    /// <summary>The texts with most of the words first, until each word has been shown where it stands.</summary>
    public static IReadOnlyList<SearchSnippet> Of(SearchHit hit, SearchQuestion question)
    {
        var wanted = question.Words.Wanted.ToList();
        var texts = hit.Texts.Where(t => question.Field is null || t.Field == question.Field).Select(t => (Text: t, Found: Places(t.Text, wanted))).Where(t => t.Found.Count > 0).ToList();
        var shown = new List<SearchSnippet>();
        var lacking = wanted.ToHashSet();
        while (shown.Count < MostTexts && texts.MaxBy(t => t.Found.Select(f => f.Term).Where(lacking.Contains).Distinct().Count()) is { Text: not null } best && best.Found.Any(f => lacking.Contains(f.Term)))
        {
            lacking.ExceptWith(best.Found.Select(f => f.Term));
            shown.Add(Cut(best.Text, best.Found));
        }
        return shown;
    }

    private static List<(SearchTerm Term, SwedishWord Word)> Places(string text, List<SearchTerm> terms)
    {
        var words = SwedishWords.Of(text).Select(w => (Word: w, Stem: SearchTokens.Stem(w))).ToList();
        var places = new List<(SearchTerm, SwedishWord)>();
        foreach (var term in terms)
            for (var i = 0; i < words.Count; i++)
            {
                if (!term.IsPhrase && term.Finds(words[i].Stem)) places.Add((term, words[i].Word));
                if (term.IsPhrase && i + term.Stems.Count <= words.Count && term.Stems.Select((s, n) => words[i + n].Stem == s).All(same => same))
                    places.AddRange(words.Skip(i).Take(term.Stems.Count).Select(w => (term, w.Word)));
            }
        return places;
    }

    private static SearchSnippet Cut(SearchText text, List<(SearchTerm Term, SwedishWord Word)> found)
    {
        var first = found.Min(f => f.Word.Start);
        var start = text.Text.Length <= Longest ? 0 : WordBreak(text.Text, Math.Max(0, first - Around), first);
        var end = Math.Min(text.Text.Length, start + Longest);
        if (end < text.Text.Length) end = Math.Max(text.Text.LastIndexOf(' ', end - 1, end - start) is > 0 and var space && space > first ? space : end, Math.Min(end, found.First(f => f.Word.Start == first).Word.End));
        var runs = new List<SnippetRun>();
        if (start > 0) runs.Add(new SnippetRun("… ", false));
        var at = start;
        foreach (var word in found.Select(f => f.Word).Where(w => w.Start >= start && w.End <= end).OrderBy(w => w.Start).ThenByDescending(w => w.Length))
        {
            if (word.Start < at) continue;
            if (word.Start > at) runs.Add(new SnippetRun(text.Text[at..word.Start], false));
            runs.Add(new SnippetRun(text.Text[word.Start..word.End], true));
            at = word.End;
        }
        if (at < end) runs.Add(new SnippetRun(text.Text[at..end], false));
        if (end < text.Text.Length) runs.Add(new SnippetRun(" …", false));
        return new SearchSnippet(text, runs);
    }

    private static int WordBreak(string text, int from, int before)
    {
        if (from == 0) return 0;
        var space = text.IndexOf(' ', from, before - from);
        return space < 0 ? from : space + 1;
    }
}
