namespace Tryggve.Pdf.Fonts;

/// <summary>The predefined simple encodings (Annex D): code → character, <c>\0</c> where a code has none.</summary>
internal static class Encodings
{
    private const string Ascii = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    public static readonly char[] WinAnsi = Table(Ascii, (128, "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ"), (160, Latin1()));

    public static readonly char[] Standard = Table(Ascii.Replace('\'', '’').Replace('`', '‘'),
        (161, "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ"), (177, "–†‡·"), (182, "¶•‚„”»…‰"), (191, "¿"), (193, "`´ˆ˜¯˘˙¨"), (202, "˚¸"), (205, "˝˛ˇ—"),
        (225, "Æ"), (227, "ª"), (232, "ŁØŒº"), (241, "æ"), (245, "ı"), (248, "łøœß"));

    public static readonly char[] MacRoman = Table(Ascii,
        (128, "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨\0ÆØ\0±\0\0¥µ\0\0\0\0\0ªº\0æø¿¡¬\0ƒ\0\0«»… ÀÃÕŒœ–—“”‘’÷\0ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\0ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"));

    /// <summary>The bullets and signs of Symbol that occur in running text.</summary>
    public static readonly char[] Symbol = Table(" ", (163, "≤"), (172, "←↑→↓°±\"≥"), (183, "•"), (0x2B, "+"), (0x2D, "−"), (0x30, "0123456789:;<=>"));

    /// <summary>The ticks, squares and arrows of ZapfDingbats that serve as bullets.</summary>
    public static readonly char[] Dingbats = Table(" ", (0x33, "✓✔✕✖✗✘"), (0x6C, "●❍■❏❐❑❒▲▼◆"), (0xD4, "➔"), (0xD8, "➘➙➚➛➜➝➞"));

    public static char[]? Named(string? name) => name switch { "WinAnsiEncoding" => WinAnsi, "MacRomanEncoding" => MacRoman, "StandardEncoding" => Standard, _ => null };

    private static string Latin1() => string.Concat(Enumerable.Range(160, 96).Select(c => (char)c)).Replace('\u00AD', '-');

    private static char[] Table(string ascii, params ReadOnlySpan<(int From, string Text)> parts)
    {
        var table = new char[256];
        ascii.CopyTo(table.AsSpan(32));
        foreach (var (from, text) in parts) text.CopyTo(table.AsSpan(from));
        return table;
    }
}
