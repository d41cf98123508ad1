using System.Text;

namespace Tryggve.Pdf.Content;

/// <summary>Makes plain text of what glyphs say: composed (NFC), ligatures taken apart, nothing that has no shape.</summary>
internal static class WordText
{
    /// <summary>Accents that old fonts draw by themselves, over or under a letter, and the same as combining characters.</summary>
    private const string Accents = "¨´`ˆ˜˚ˇ¯˘˙¸˝˛";
    private const string Combining = "\u0308\u0301\u0300\u0302\u0303\u030A\u030C\u0304\u0306\u0307\u0327\u030B\u0328";

    /// <summary>The combining form of an accent that stands alone; null when it is none.</summary>
    public static char? AccentOf(string text) => text.Length == 1 && Accents.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var at ? Combining[at] : null;

    public static bool IsSpace(string text)
    {
        foreach (var c in text) if (!char.IsWhiteSpace(c)) return false;
        return text.Length > 0;
    }

    /// <summary>Characters that only tell where a line may be broken or how letters are joined.</summary>
    private static bool IsShapeless(char c) => char.IsControl(c) || c is >= '\u200B' and <= '\u200F' or '\u2060' or '\uFEFF' or '\uFFFD';

    /// <summary>A soft hyphen is kept at the end, where it is seen.</summary>
    public static string Clean(string raw)
    {
        var plain = true;
        foreach (var c in raw) plain &= c is > ' ' and < '\u007F' or (>= '\u00C0' and < '\u0180') or '–' or '”' or '•';
        if (plain) return raw;
        var clean = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            if (!rune.IsBmp)
            {
                clean.Append(rune.ToString());
                continue;
            }
            var c = (char)rune.Value;
            if (c is >= '\uFB00' and <= '\uFB06') clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            // Bullets of the symbol fonts, by their codes in the private area.
            else if (c is '\uF0B7' or '\uF06C') clean.Append('•');
            else if (c is '\uF0A7' or '\uF06E') clean.Append('▪');
            else if (c != '\u00AD' && !IsShapeless(c) && !char.IsWhiteSpace(c)) clean.Append(c);
        }
        if (raw.TrimEnd('\u200B', '\uFEFF').EndsWith('\u00AD')) clean.Append('\u00AD');
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
