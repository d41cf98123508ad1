using System.Text;

namespace Tryggve.Import.Pages;

/// <summary>Reads the lines of a cell or paragraph as one text: wrapped lines are joined, real line breaks kept, words broken at the edge put together.</summary>
/// <param name="words">The document's vocabulary.</param>
internal sealed class LineJoin(DocumentWords words)
{
    private static readonly string[] AfterHangingHyphen = ["och", "eller", "samt", "respektive", "till", "resp", "&"];

    /// <summary>Ends of words that are words too, or look like them.</summary>
    private static readonly string[] Endings = ["en", "et", "er", "ar", "or", "na", "de", "te", "an", "ns", "are", "ade", "ande", "ende", "ning", "het", "as", "es"];

    /// <summary>Words that were put together of two halves, with the page where the first half stands.</summary>
    public List<(int Page, string Word)> Mended { get; } = [];

    /// <param name="left">Where the text may begin and end, points from the page's left.</param>
    public string Read(IReadOnlyList<TextLine> lines, double left, double right)
    {
        if (lines.Count == 0) return "";
        var padding = Math.Max(0, lines.Min(l => l.Box.Left) - left);
        var room = Math.Max(right - left - 2 * Math.Min(padding, 12), lines.Max(l => l.Box.Width));
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            var joint = Joint(lines[i - 1], lines[i], room);
            if (joint is "\u00AD" or "")
            {
                if (joint.Length > 0) text.Length--;
                Mended.Add((lines[i - 1].Page, Tail(text) + lines[i].Words[0].Text));
                text.Append(lines[i].Text);
            }
            else text.Append(joint is "=" ? "" : joint).Append(lines[i].Text);
        }
        return text.Replace("\u00AD", "").ToString();
    }

    private static string Tail(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text[start - 1] is not (' ' or '\n')) start--;
        return text.ToString(start, text.Length - start);
    }

    /// <summary>What stands between two lines: a space, a line break, nothing (two halves of a word), a soft hyphen (nothing, and the hyphen goes), <c>=</c> (nothing, and nothing to tell).</summary>
    private string Joint(TextLine above, TextLine below, double room)
    {
        var (last, first) = (above.Words[^1].Text, below.Words[0].Text);
        if (below.StartsParagraph) return "\n";
        if (above.EndsWithSpace || above.Words[0].Angle != 0) return " ";
        if (last[^1] is '\u00AD') return "\u00AD";
        if (first.Length < 4 && first.All(char.IsPunctuation) && first[0] is '.' or ',' or ';' or ':' or ')' or '!' or '?' or '”') return "=";
        var width = above.Box.Width;
        var fits = width + 0.25 * above.Size + below.Words[0].Box.Width < room - 0.5;
        if (last.Length > 1 && last[^1] is '-' or '\u2010') return fits && !char.IsLower(first[0]) ? "\n" : Hyphen(last, first);
        if (fits) return "\n";
        if (last.Length > 1 && last[^1] is '/' or '–' or '—') return "=";
        if (IsAddress(last) && !EndsSentence(last)) return "=";
        if (words.Has(last + first) && !(words.Has(last) && words.Has(first))) return "";
        return IsBroken(above, below, room) ? "" : words.ShowsSpaces && EndsSentence(last) ? "\n" : " ";
    }

    /// <summary>
    /// Programs break a word only when all of it has no room on a line. So the line is full, and both halves together are wider than
    /// the column; whether they are halves or two words that happened to fill the line, the vocabulary has to tell.
    /// </summary>
    private bool IsBroken(TextLine above, TextLine below, double room)
    {
        var (last, first) = (above.Words[^1].Text, below.Words[0].Text);
        var letters = (char.IsLetter(last[^1]) && char.IsLower(first[0])) || (char.IsDigit(last[^1]) && char.IsDigit(first[0]));
        var spare = room - above.Box.Width;
        if (!letters || spare > Width(first[0], below.Size) + 0.5 || above.Words[^1].Box.Width + below.Words[0].Box.Width < room - 0.5) return false;
        // Where the program shows the spaces it wraps at, and one would have had room, there is none.
        if (words.ShowsSpaces && spare > 0.3 * above.Size) return true;
        var tail = DocumentWords.Bare(first);
        if (above.Words.Count > 1) return words.BreaksInLines && !words.Has(first) && !words.Has(last);
        if (tail is [not ('i' or 'å' or 'ö')] || (Endings.Contains(tail) && !words.Has(last))) return true;
        return !words.Has(first) && (words.ShowsSpaces || !words.Has(last));
    }

    /// <summary>A hyphen at the line's end: written by a person it stays, put there by the program it goes.</summary>
    private string Hyphen(string last, string first)
    {
        if (AfterHangingHyphen.Contains(DocumentWords.Bare(first))) return " ";
        var stem = last[..^1];
        if (words.Has(last + first)) return "=";
        if (words.Has(stem + first)) return "\u00AD";
        if (!char.IsLower(first[0]) || !char.IsLower(stem[^1])) return "=";
        return last[^1] is '\u2010' || words.Hyphenates ? "\u00AD" : "=";
    }

    /// <summary>About how wide a letter is.</summary>
    private static double Width(char letter, double size) => size * (letter is 'm' or 'w' ? 0.85 : letter is 'i' or 'j' or 'l' or 't' or 'f' or 'r' ? 0.32 : 0.52);

    private static bool EndsSentence(string word) => word[^1] is '.' or '!' or '?' or ':' or ';' or ')' or '”';

    private static bool IsAddress(string word) => word.Contains("www.", StringComparison.OrdinalIgnoreCase) || word.Contains("://", StringComparison.Ordinal) || word.Contains('@', StringComparison.Ordinal);
}
