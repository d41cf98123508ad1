using System.Text;
using System.Text.RegularExpressions;

namespace Tryggve.Export;

/// <summary>
/// Texts as Office files may hold them: line breaks are <c>\n</c>, and characters that XML 1.0 forbids (control characters, lone surrogates)
/// are left out, because a file with one of them does not open at all.
/// </summary>
internal static partial class LegalText
{
    /// <summary>Excel's limit for the text of one cell; the domain limits its texts to the same. A longer text is cut here, since a cell over the limit damages the file.</summary>
    public const int LongestCell = 32_767;

    public static string Of(string text) => IsPlain(text) ? text : Clean(text);

    /// <summary>For a workbook, where <c>_x0041_</c> in a text means the character A (ECMA-376, ST_Xstring).</summary>
    public static string OfCell(string text)
    {
        var legal = Of(text);
        if (legal.Length > LongestCell) legal = legal[..(char.IsHighSurrogate(legal[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
        return legal.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(legal, "_x005F$0") : legal;
    }

    /// <summary>The text starts as a formula would, so that a program may take it for one when it is edited or opened as CSV.</summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if ((c < ' ' && c is not ('\n' or '\t')) || c >= '\uD800') return false;
        }
        return true;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            // A lone surrogate comes out of the enumeration as U+FFFD: the reader sees that something stood there.
            if (rune.Value is >= ' ' and not (0xFFFE or 0xFFFF) or '\n' or '\t') clean.Append(rune);
        }
        return clean.ToString();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
