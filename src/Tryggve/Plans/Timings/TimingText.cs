using System.Buffers;
using System.Text;

namespace Tryggve.Plans.Timings;

/// <summary>A text under När in words, numbers and signs. One pass, without regular expressions: its time grows with its length and nothing else.</summary>
internal sealed class TimingText
{
    /// <summary>Soft hyphen, zero-width space and joiners, byte order mark: seen by nobody.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    private const string Dashes = "-‐‑‒–—―−";

    private readonly string text;

    private readonly List<TimingToken> tokens = [];

    public TimingText(string verbatim)
    {
        text = Composed(verbatim);
        var spaced = true;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var c = text[i];
            if (c is '\n' or '\r' or ';' or '•' or '|') (spaced, i) = (Add(TokenKind.Break, start, i + 1, spaced), i + 1);
            else if (char.IsWhiteSpace(c)) (spaced, i) = (true, i + 1);
            else if (char.IsAsciiDigit(c)) spaced = Add(TokenKind.Number, start, i = End(start, char.IsAsciiDigit), spaced);
            else if (char.IsLetter(c)) spaced = Add(TokenKind.Word, start, i = End(start, char.IsLetter), spaced);
            else spaced = Add(TokenKind.Sign, start, ++i, spaced);
        }
    }

    public int Count => tokens.Count;

    public TimingToken this[int at] => tokens[at];

    /// <summary>The words and signs of a phrase, to be looked for in a text.</summary>
    public static string[] Words(string phrase) => [.. new TimingText(phrase).tokens.Select(t => t.Text)];

    public bool Is(int at, string word) => at >= 0 && at < Count && tokens[at].Text == word;

    /// <summary>The number at a place if it has so many digits; -1 otherwise.</summary>
    public int Number(int at, int leastDigits, int mostDigits) =>
        at >= 0 && at < Count && tokens[at].Kind == TokenKind.Number && tokens[at].Text.Length >= leastDigits && tokens[at].Text.Length <= mostDigits ? tokens[at].Value : -1;

    public bool IsJoined(int at) => at > 0 && at < Count && !tokens[at].Spaced && tokens[at - 1].Kind != TokenKind.Break;

    /// <summary>True when nothing hangs on to the front: no letter, digit or hyphen that makes it part of something else.</summary>
    public bool StartsClean(int at) => !IsJoined(at) || !Hangs(at - 1, at);

    /// <summary>True when nothing hangs on to the end; <paramref name="end"/> is the place after the last word.</summary>
    public bool EndsClean(int end) => !IsJoined(end) || tokens[end].Kind == TokenKind.Break || (!tokens[end].IsName && !(IsJoined(end + 1) && Glues(end - 1, end, end + 1)));

    /// <summary>The text from one word to before another, as it was written.</summary>
    public string Quote(int from, int to) => from >= to ? "" : Plans.Words.OneLine(text[tokens[from].Start..tokens[to - 1].End]);

    private bool Hangs(int before, int at) => tokens[before].IsName || (IsJoined(before) && Glues(before - 1, before, at));

    /// <summary>True for a sign without space on either side that makes one thing of both: <c>850101-1234</c>, <c>2025/123</c>, <c>T1-rapport</c>.</summary>
    private bool Glues(int left, int sign, int right)
    {
        if (!tokens[left].IsName || !tokens[right].IsName) return false;
        var numbers = (tokens[left].Kind == TokenKind.Number ? 1 : 0) + (tokens[right].Kind == TokenKind.Number ? 1 : 0);
        return tokens[sign].Text switch
        {
            "-" or "." or "+" or "_" or "@" => true,
            "/" => numbers > 0,
            ":" => tokens[left].Kind == TokenKind.Number,
            "," => numbers == 2,
            _ => false,
        };
    }

    private int End(int start, Func<char, bool> belongs)
    {
        while (start < text.Length && belongs(text[start])) start++;
        return start;
    }

    /// <summary>Adds a token; what follows is not spaced until a space comes.</summary>
    private bool Add(TokenKind kind, int start, int end, bool spaced)
    {
        var word = text[start..end].ToLowerInvariant();
        tokens.Add(new TimingToken(kind, Dashes.Contains(word, StringComparison.Ordinal) ? "-" : word, start, end, spaced));
        return kind == TokenKind.Break;
    }

    /// <summary>Without what nobody sees, and å written as a and a ring becomes å. Text that is no proper Unicode is left as it is: it holds no time.</summary>
    private static string Composed(string text)
    {
        if (text.AsSpan().ContainsAny(Invisible)) text = string.Concat(text.Where(c => !Invisible.Contains(c)));
        if (!text.Any(c => c is >= '\u0300' and <= '\u036F')) return text;
        return text.EnumerateRunes().Contains(Rune.ReplacementChar) ? text : text.Normalize(NormalizationForm.FormC);
    }
}
