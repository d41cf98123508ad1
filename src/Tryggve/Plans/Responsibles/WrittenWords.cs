namespace Tryggve.Plans.Responsibles;

/// <summary>
/// Takes a text under Vem apart. <c>Avd.chef</c> is one word, <c>SÖK:en</c> too, and so is <c>trygghets- och säkerhetssamordnare</c>: its halves
/// mean nothing alone.
/// </summary>
internal static class WrittenWords
{
    public static List<WrittenWord> Of(string text)
    {
        var words = new List<WrittenWord>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] is '&' or '+')
            {
                var end = char.IsLetterOrDigit(text[i]) ? EndOf(text, i) : i + 1;
                if (IsNumbering(text, i, end)) words.Add(new WrittenWord(Mark.Stop, "", "", i, end));
                else Add(words, text, i, end);
                i = end;
            }
            else
            {
                if (MarkAt(text, i, words) is { } mark) words.Add(new WrittenWord(mark, "", "", i, i + 1));
                i++;
            }
        }
        return words;
    }

    /// <summary><c>1.</c> and <c>2)</c> before an actor.</summary>
    private static bool IsNumbering(string text, int start, int end) =>
        end - start <= 2 && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[end - 1]) && end + 1 < text.Length && text[end] is '.' or ')' && char.IsWhiteSpace(text[end + 1]);

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (char.IsLetterOrDigit(text[end])) end++;
            else if (text[end] is '-' or '‑' or '\u00AD' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) end += 2;
            else break;
        }
        return end;
    }

    private static void Add(List<WrittenWord> words, string text, int start, int end)
    {
        var written = text[start..end];
        // SÖK:en, Polisen:s: what follows the colon is an ending.
        if (end < text.Length && text[end] == ':' && WordEnding(text, end + 1) is var ending && ending > 0) end += 1 + ending;
        var key = WordKey.Of(written);
        var plain = WordKey.InFull(written.ToLowerInvariant());
        if (Halved(words, text) is { } first)
        {
            (start, key, plain) = (words[first].Start, $"{words[first].Key} och {key}", $"{words[first].Plain}- och {plain}");
            words.RemoveRange(first, words.Count - first);
        }
        if (words.Count > 0 && words[^1].Mark == Mark.Word && ShortForms.Joined(words[^1].Plain, plain) is { } joined)
        {
            (start, key, plain) = (words[^1].Start, WordKey.Of(joined), joined);
            words.RemoveAt(words.Count - 1);
        }
        words.Add(new WrittenWord(Mark.Word, key, plain, start, end, written));
    }

    private static int WordEnding(string text, int from)
    {
        var end = from;
        while (end < text.Length && end - from < 4 && char.IsLower(text[end])) end++;
        return end - from <= 3 && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? end - from : 0;
    }

    /// <summary>The index of a half that waits for its other: <c>avdelnings- och</c>, <c>avdelnings - och</c>.</summary>
    private static int? Halved(List<WrittenWord> words, string text)
    {
        if (words.Count < 3 || words[^1].Plain is not ("och" or "eller" or "samt") || words[^2].Mark != Mark.Dash || words[^3].Mark != Mark.Word) return null;
        return words[^2].Start == words[^3].End || text[words[^3].End - 1] == 's' ? words.Count - 3 : null;
    }

    private static Mark? MarkAt(string text, int at, List<WrittenWord> words) => text[at] switch
    {
        ',' => Mark.Comma,
        '/' or '|' => Mark.Slash,
        '-' or '–' or '—' => Mark.Dash,
        ':' => Mark.Colon,
        '(' or '[' => Mark.Open,
        ')' or ']' => Mark.Close,
        '.' => words.Count > 0 && words[^1].End == at && ShortForms.EndsWithStop(words[^1].Plain, text[words[^1].Start..at]) ? null : Mark.Stop,
        ';' or '\n' or '\r' or '?' or '!' or '•' or '*' or '…' => Mark.Stop,
        _ => null,
    };
}
