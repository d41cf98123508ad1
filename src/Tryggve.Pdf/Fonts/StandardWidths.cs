using System.Text;

namespace Tryggve.Pdf.Fonts;

/// <summary>Advance widths of the standard 14 fonts (9.6.2.2), thousandths of the font size, for fonts that bring none of their own.</summary>
internal static class StandardWidths
{
    // Characters 32 to 126 in order.
    private static readonly short[] Helvetica = Widths("278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584");
    private static readonly short[] HelveticaBold = Widths("278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584");
    private static readonly short[] Times = Widths("250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541");
    private static readonly short[] TimesBold = Widths("250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520");
    private static readonly short[] TimesItalic = Widths("250 333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 675 675 675 500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722 611 500 556 722 611 833 611 556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 400 275 400 541");

    private static readonly short[] TimesBoldItalic = Widths("250 389 555 500 500 833 778 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 832 667 667 667 722 667 667 722 778 389 500 667 611 889 722 722 611 722 667 556 611 722 667 889 667 611 611 333 278 333 570 500 333 500 500 444 500 444 333 500 556 278 278 500 278 778 556 500 500 500 389 389 278 556 444 667 500 444 389 348 220 348 570");

    /// <summary>Signs and letters beyond those, in the order of the tables below.</summary>
    private const string More = "–—‘’‚“”„•…·€§°«»‹›ßæÆøØœŒ½™©®ﬁﬂ";
    private static readonly short[] HelveticaMore = Widths("556 1000 222 222 222 333 333 333 350 1000 278 556 556 400 556 556 333 333 611 889 1000 611 778 944 1000 834 1000 737 737 500 500");
    private static readonly short[] HelveticaBoldMore = Widths("556 1000 278 278 278 500 500 500 350 1000 278 556 556 400 556 556 333 333 611 889 1000 611 778 944 1000 834 1000 737 737 611 611");
    private static readonly short[] TimesMore = Widths("500 1000 333 333 333 444 444 444 350 1000 250 500 500 400 500 500 333 333 500 667 889 500 722 722 889 750 980 760 760 556 556");
    private static readonly short[] TimesBoldMore = Widths("500 1000 333 333 333 500 500 500 350 1000 250 500 500 400 500 500 333 333 556 722 1000 500 778 722 1000 750 1000 747 747 556 556");
    private static readonly short[] TimesItalicMore = Widths("500 889 333 333 333 556 556 556 350 889 250 500 500 400 500 500 333 333 500 667 889 500 722 667 944 750 980 760 760 500 500");
    private static readonly short[] TimesBoldItalicMore = Widths("500 1000 333 333 333 500 500 500 350 1000 250 500 500 400 500 500 333 333 500 722 944 500 722 722 944 750 1000 747 747 556 556");

    /// <summary>Width of a character in the standard font that a name comes nearest to.</summary>
    public static double Of(string font, bool bold, bool italic, char c)
    {
        if (Says("Courier") || Says("Mono")) return 600;
        if (font == "ZapfDingbats") return c is '✓' or '✔' ? 755 : 780;
        if (font == "Symbol" && c == '•') return 460;
        var serif = Says("Times") || Says("Serif") && !Says("Sans") || Says("Roman");
        var (table, more) = (serif, bold, italic) switch
        {
            (true, true, true) => (TimesBoldItalic, TimesBoldItalicMore),
            (true, true, false) => (TimesBold, TimesBoldMore),
            (true, false, true) => (TimesItalic, TimesItalicMore),
            (true, false, false) => (Times, TimesMore),
            (false, true, _) => (HelveticaBold, HelveticaBoldMore),
            _ => (Helvetica, HelveticaMore),
        };
        if (c is >= ' ' and <= '~') return table[c - ' '];
        if (More.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at) return more[at];
        // A letter with an accent is as wide as the letter, and a space that does not break as a space.
        var plain = c == '\u00A0' ? ' ' : c.ToString().Normalize(NormalizationForm.FormD)[0];
        return plain is >= ' ' and <= '~' ? table[plain - ' '] : 556;

        bool Says(string word) => font.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    private static short[] Widths(string list) => [.. list.Split(' ').Select(short.Parse)];
}
