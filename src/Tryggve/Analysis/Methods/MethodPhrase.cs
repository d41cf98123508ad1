using Tryggve.Language;

namespace Tryggve.Analysis.Methods;

/// <summary>One way to write a working method: see <see cref="WorkingMethod"/> for how phrases are told.</summary>
internal sealed class MethodPhrase
{
    private readonly (string Text, bool IsBeginning)[] words;
    private readonly bool isAbbreviation, isName;

    public MethodPhrase(string written)
    {
        isAbbreviation = written[0] == '=';
        isName = char.IsUpper(written[0]);
        words = [.. written.TrimStart('=').ToLowerInvariant().Split(' ').Select(w => (w.TrimEnd('*'), w[^1] == '*'))];
    }

    /// <summary>What the first word begins with; every text where the phrase stands has such a word.</summary>
    public string Beginning => words[0].Text;

    public bool IsOneWord => words.Length == 1;

    /// <summary>Whether the phrase begins with the word at <paramref name="at"/>.</summary>
    public bool IsAt(string text, IReadOnlyList<SwedishWord> tokens, int at)
    {
        var next = at;
        foreach (var (word, isBeginning) in words)
        {
            // A part of a word with hyphens is a phrase alone, never one of several words.
            while (next > at && next < tokens.Count && tokens[next].IsPart) next++;
            if (next >= tokens.Count || (words.Length > 1 && tokens[next].IsPart) || !Fits(tokens[next].Text, word, isBeginning)) return false;
            next++;
        }
        var first = text.AsSpan(tokens[at].Start, tokens[at].Length);
        return isAbbreviation ? IsCapitals(first[..Math.Min(first.Length, Beginning.Length)]) : !isName || char.IsUpper(first[0]);
    }

    /// <summary>An abbreviation takes an s or an ending after a colon, which is a word of its own: <c>EST:s</c>.</summary>
    private bool Fits(string token, string word, bool isBeginning) =>
        isBeginning ? token.StartsWith(word, StringComparison.Ordinal) : token == word || (isAbbreviation && token.Length == word.Length + 1 && token[^1] == 's' && token.StartsWith(word, StringComparison.Ordinal));

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }
}
