using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Fonts;

/// <summary>What a code of a string shows.</summary>
/// <param name="Text">Unicode; empty when it is not known.</param>
/// <param name="Width">Advance in units of the font size.</param>
/// <param name="IsSpaceCode">A single byte 32, to which word spacing applies (9.3.3).</param>
internal readonly record struct FontGlyph(string Text, double Width, bool IsSpaceCode);

/// <summary>A font (9.5 to 9.10) as far as reading needs it: codes to Unicode, advance widths, weight and height.</summary>
internal abstract class PdfFont
{
    protected PdfFont(PdfFile file, PdfDictionary font, PdfDictionary? descriptor)
    {
        var name = file.Name(font["BaseFont"]) ?? file.Name(descriptor?["FontName"]) ?? file.Name(font["Name"]) ?? "";
        // A subset is marked by six letters and a plus (9.6.4).
        Name = name.Length > 7 && name[6] == '+' ? name[7..] : name;
        var flags = file.Integer(descriptor?["Flags"]) ?? 0;
        IsBold = Says("Bold") || Says("Black") || Says("Heavy") || Says("Semibold") || Says("Demi") || (flags & (1 << 18)) != 0 || file.Number(descriptor?["FontWeight"]) >= 600;
        IsItalic = Says("Italic") || Says("Oblique") || (flags & (1 << 6)) != 0 || Math.Abs(file.Number(descriptor?["ItalicAngle"]) ?? 0) > 3;
        Ascent = file.Number(descriptor?["Ascent"]) / 1000 is { } a and > 0.3 and < 1.5 ? a : 0.85;
        Descent = -file.Number(descriptor?["Descent"]) / 1000 is { } d and > 0.05 and < 0.7 ? d : 0.22;
        ToUnicode = file.Stream(font["ToUnicode"]) is { } stream ? CMap.Read(file.Decode(stream)) : null;
    }

    public string Name { get; }
    public bool IsBold { get; }
    public bool IsItalic { get; }

    /// <summary>Height above and depth below the baseline, units of the font size.</summary>
    public double Ascent { get; }
    public double Descent { get; }

    protected CMap? ToUnicode { get; }

    public static PdfFont Read(PdfFile file, PdfDictionary font) =>
        file.Name(font["Subtype"]) == "Type0" && file.Dictionary(file.Items(font["DescendantFonts"]) is [var first, ..] ? first : null) is { } descendant
            ? new CompositeFont(file, font, descendant)
            : new SimpleFont(file, font);

    /// <summary>Cuts a shown string into glyphs.</summary>
    public abstract void Show(ReadOnlySpan<byte> text, List<FontGlyph> glyphs);

    private bool Says(string word) => Name.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Text that a map really gives: not the null character, nor the replacement sign.</summary>
    protected static bool IsText(string? text) => !string.IsNullOrEmpty(text) && text[0] is not ('\0' or '\uFFFD');
}
