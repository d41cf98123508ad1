using Tryggve.Language;

namespace Tryggve.Storage.Searching;

/// <summary>One thing that must stand, or must not stand, in what is found: a word, or a phrase within quotation marks.</summary>
/// <param name="Stems">A word's stem, or a phrase's in their order.</param>
/// <param name="Parts">The parts of a word with hyphens, which may also be written as words of their own; else empty.</param>
public sealed record SearchTerm(IReadOnlyList<string> Stems, IReadOnlyList<string> Parts, bool IsPhrase, bool IsExcluded)
{
    /// <summary>Shorter words are found as they are, not as the beginning of others.</summary>
    private const int ShortestBeginning = 3;

    /// <summary>Shorter words are not looked for as the end of others.</summary>
    private const int ShortestEnd = 4;

    private static readonly string[] DefiniteEndings = ["et", "an", "n"];

    public string Stem => Stems[0];
    public bool FindsBeginnings => !IsPhrase && Stem.Length >= ShortestBeginning;
    public bool FindsEnds => !IsPhrase && Stem.Length >= ShortestEnd;

    /// <summary>The word without the definite ending that stemming leaves: ”torget” is found as ”torg”, ”skolan” as ”skola”, ”cykeln” as ”cykel”.</summary>
    public IReadOnlyList<string> Indefinite { get; } = IsPhrase ? [] : [.. IndefiniteOf(Stems[0])];

    /// <summary>Whether a word of a text is one that the term finds.</summary>
    public bool Finds(string stem) => IsPhrase
        ? Stems.Contains(stem)
        : stem == Stem || Parts.Contains(stem) || Indefinite.Contains(stem) || (FindsBeginnings && stem.StartsWith(Stem, StringComparison.Ordinal)) || (FindsEnds && stem.EndsWith(Stem, StringComparison.Ordinal));

    private static IEnumerable<string> IndefiniteOf(string stem) =>
        from ending in DefiniteEndings
        where stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length - ending.Length >= ShortestBeginning
        let without = SwedishStemmer.Stem(stem[..^ending.Length])
        where without != stem
        select without;
}

/// <summary>What somebody typed to search for, read: anything at all may be typed, and what is no word says nothing.</summary>
public sealed record SearchWords(IReadOnlyList<SearchTerm> Terms, bool IsCut)
{
    /// <summary>Further terms are not read.</summary>
    public const int MostTerms = 12;

    /// <summary>Further letters are not read.</summary>
    private const int MostLetters = 500;

    /// <summary>Only terms to leave out find nothing.</summary>
    public bool IsEmpty => Terms.All(t => t.IsExcluded);

    public IEnumerable<SearchTerm> Wanted => Terms.Where(t => !t.IsExcluded);

    public static SearchWords Read(string text)
    {
        var letters = text.AtMost(MostLetters);
        var terms = Pieces(letters).SelectMany(p => TermsOf(p.Text, p.IsPhrase, p.IsExcluded)).Take(MostTerms + 1).ToList();
        return new SearchWords([.. terms.Take(MostTerms)], letters.Length < text.Length || terms.Count > MostTerms);
    }

    /// <summary>The text cut at white space, but not within quotation marks of any kind; a mark that is never closed is none.</summary>
    private static IEnumerable<(string Text, bool IsPhrase, bool IsExcluded)> Pieces(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var isExcluded = text[at] is '-' or '−' or '–' && at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || IsMark(text[at + 1]));
            if (isExcluded) at++;
            var close = IsMark(text[at]) ? IndexOf(text, at + 1, IsMark) : text.Length;
            if (close < text.Length)
            {
                yield return (text[(at + 1)..close], true, isExcluded);
                at = close + 1;
                continue;
            }
            var end = IndexOf(text, at + 1, c => char.IsWhiteSpace(c) || IsMark(c));
            yield return (text[at..end], false, isExcluded);
            at = end;
        }
    }

    /// <summary>A piece without white space may still be several words: ”vår/höst”.</summary>
    private static IEnumerable<SearchTerm> TermsOf(string text, bool isPhrase, bool isExcluded)
    {
        var words = SwedishWords.Of(text).ToList();
        if (isPhrase && words.Count(w => !w.IsPart) > 1)
        {
            yield return new SearchTerm([.. words.Select(SearchTokens.Stem)], [], true, isExcluded);
            yield break;
        }
        for (var i = 0; i < words.Count; i++)
        {
            var parts = words.Skip(i + 1).TakeWhile(w => w.IsPart).Select(SearchTokens.Stem).ToList();
            yield return new SearchTerm([SearchTokens.Stem(words[i])], parts, false, isExcluded);
            i += parts.Count;
        }
    }

    private static int IndexOf(string text, int from, Func<char, bool> fits)
    {
        while (from < text.Length && !fits(text[from])) from++;
        return from;
    }

    private static bool IsMark(char c) => c is '"' or '”' or '“' or '„' or '«' or '»';
}
