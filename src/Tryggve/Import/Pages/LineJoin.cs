using System.Text;

namespace Tryggve.Import.Pages;

/// <summary>Reads the lines of a cell or paragraph as one text: wrapped lines are joined, real line breaks kept, words broken at the edge put together.</summary>
/// <param name="words">The document's vocabulary.</param>
internal sealed class LineJoin(DocumentWords words)
{
    private static readonly string[] AfterHangingHyphen = ["och", "eller", "samt", "respektive", "till", "resp", "&"];

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
        if (IsAddress(last) && above.Words.Count == 1) return "=";
        var both = words.Has(last) && words.Has(first);
        if (words.Has(last + first) && !both) return "";
        // Programs move a long word to a line of its own before they break it: what is broken stands alone and fills the line.
        var alone = above.Words.Count == 1 && char.IsLetter(last[^1]) && char.IsLower(first[0]) && width + Width(first[0], below.Size) > room - 0.5;
        var letter = DocumentWords.Bare(first) is [not ('i' or 'å' or 'ö')];
        // Where spaces are shown and one would have had room, there is none.
        var noSpace = words.ShowsSpaces && room - width > 0.3 * above.Size;
        if (alone && (letter || noSpace || !(words.Has(first) || (words.Has(last) && !words.ShowsSpaces)))) return "";
        return words.ShowsSpaces && EndsSentence(last) ? "\n" : " ";
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
