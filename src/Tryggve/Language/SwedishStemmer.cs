namespace Tryggve.Language;

/// <summary>
/// Cuts the endings off a Swedish word so that its forms meet: the algorithm of the Snowball project (https://snowballstem.org/algorithms/swedish/stemmer.html)
/// as of its version 2, which PostgreSQL 15 calls <c>swedish_stem</c>. å, ä and ö are letters of their own.
/// </summary>
public static class SwedishStemmer
{
    private const string Vowels = "aeiouyäåö";

    /// <summary>Letters that an s may follow when it is an ending.</summary>
    private const string BeforeS = "bcdfghjklmnoprtvy";

    /// <summary>What comes before the endings has at least so many letters.</summary>
    private const int ShortestBeginning = 3;

    // Longer before shorter: the longest that fits is the one that counts.
    private static readonly string[] Endings =
    [
        "heterna", "hetens", "anden", "andes", "andet", "arens", "arnas", "ernas", "heten", "heter", "ornas",
        "ades", "ande", "aren", "arna", "arne", "aste", "erna", "erns", "orna",
        "ade", "are", "ast", "ens", "ern", "het", "ad", "ar", "as", "at", "en", "er", "es", "or", "a", "e",
    ];

    private static readonly string[] DoubleEndings = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

    /// <param name="word">One word in lower case, as <see cref="SwedishWords"/> gives it.</param>
    public static string Stem(string word)
    {
        var start = EndingsBegin(word);
        if (start >= word.Length) return word;
        var stem = WithoutEnding(word, start);
        if (EndsWithAny(stem, start, DoubleEndings)) stem = stem[..^1];
        stem = WithoutSuffix(stem, start);
        return stem.Length == word.Length ? word : stem.ToString();
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word, int start)
    {
        foreach (var ending in Endings)
            if (EndsWith(word, start, ending)) return word[..^ending.Length];
        return word.Length > start && word[^1] == 's' && BeforeS.Contains(word[^2]) ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> word, int start)
    {
        if (EndsWith(word, start, "els")) return word[..^3];
        if (EndsWith(word, start, "lig")) return word[..^3];
        if (EndsWith(word, start, "ig")) return word[..^2];
        return EndsWith(word, start, "löst") || EndsWith(word, start, "fullt") ? word[..^1] : word;
    }

    /// <summary>Where endings may be looked for: after the first consonant that follows a vowel, but never before the fourth letter.</summary>
    private static int EndingsBegin(string word)
    {
        if (word.Length < ShortestBeginning) return word.Length;
        var at = 0;
        while (at < word.Length && !Vowels.Contains(word[at])) at++;
        while (at < word.Length && Vowels.Contains(word[at])) at++;
        return at >= word.Length ? word.Length : Math.Max(at + 1, ShortestBeginning);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, int start, string[] endings)
    {
        foreach (var ending in endings)
            if (EndsWith(word, start, ending)) return true;
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, int start, string ending) => word.Length - start >= ending.Length && word.EndsWith(ending, StringComparison.Ordinal);
}
