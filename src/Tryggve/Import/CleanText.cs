using System.Globalization;
using System.Text;

namespace Tryggve.Import;

/// <summary>
/// Makes a document's text fit to be kept: line breaks as \n, no trailing white space, no control characters and no
/// marks that turn the direction of text (they can make a text read as something it is not).
/// </summary>
internal static class CleanText
{
    /// <param name="removed">True when something invisible had to be taken away.</param>
    public static string Of(string raw, out bool removed)
    {
        removed = false;
        if (IsPlain(raw)) return raw;
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c == '\r')
            {
                if (i + 1 < raw.Length && raw[i + 1] == '\n') continue;
                text.Append('\n');
            }
            else if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029') text.Append('\n');
            else if (c is '\n' or '\t') text.Append(c);
            else if (IsHostile(c)) removed = true;
            else if (char.IsSurrogate(c) && !(i + 1 < raw.Length && char.IsSurrogatePair(c, raw[i + 1])) && !(i > 0 && char.IsSurrogatePair(raw[i - 1], c))) removed = true;
            else text.Append(c);
        }
        return text.ToString().Trim();
    }

    private static bool IsPlain(string raw)
    {
        if (raw.Length == 0) return true;
        if (char.IsWhiteSpace(raw[0]) || char.IsWhiteSpace(raw[^1])) return false;
        foreach (var c in raw)
        {
            if (c < ' ' && c is not ('\n' or '\t') || c is >= '\u007f' and <= '\u009f' || c is >= '\u200b' and <= '\u206f' || char.IsSurrogate(c) || c == '\ufeff') return false;
        }
        return true;
    }

    private static bool IsHostile(char c) =>
        char.IsControl(c) || c is '\ufeff' or '\ufffe' or '\uffff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f'
        || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060'));
}
