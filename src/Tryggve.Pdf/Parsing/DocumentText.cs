using System.Text;

namespace Tryggve.Pdf.Parsing;

/// <summary>Text strings outside content (7.9.2.2): titles, bookmarks, replacement text.</summary>
internal static class DocumentText
{
    /// <summary>PDFDocEncoding (Annex D.2) where it differs from Latin-1: 0x18–0x1F and 0x80–0xA0.</summary>
    private const string Accents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";
    private const string Upper = "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    public static string Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var big] => Encoding.BigEndianUnicode.GetString(big),
        [0xFF, 0xFE, .. var little] => Encoding.Unicode.GetString(little),
        [0xEF, 0xBB, 0xBF, .. var utf8] => Encoding.UTF8.GetString(utf8),
        _ => Document(bytes),
    };

    private static string Document(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes) text.Append(b switch { >= 0x18 and <= 0x1F => Accents[b - 0x18], >= 0x80 and <= 0xA0 => Upper[b - 0x80], _ => (char)b });
        return text.ToString();
    }
}
