using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Fonts;

/// <summary>A Type 1, TrueType or Type 3 font (9.6): one byte is a code.</summary>
internal sealed class SimpleFont : PdfFont
{
    private readonly PdfFile file;
    private readonly FontGlyph[] glyphs = new FontGlyph[256];
    private readonly bool[] isUnsure = new bool[256];

    public SimpleFont(PdfFile file, PdfDictionary font) : base(file, font, file.Dictionary(font["FontDescriptor"]))
    {
        this.file = file;
        var descriptor = file.Dictionary(font["FontDescriptor"]);
        var encoding = EncodingOf(font, descriptor);
        var widths = file.Items(font["Widths"]);
        var first = file.Integer(font["FirstChar"]) ?? 0;
        var missing = file.Number(descriptor?["MissingWidth"]);
        // A Type 3 font has units of its own (9.6.5).
        var isDrawn = file.Name(font["Subtype"]) == "Type3";
        var unit = isDrawn && file.Items(font["FontMatrix"]) is [var a, ..] && file.Number(a) is { } scale and not 0 ? Math.Abs(scale) : 0.001;
        for (var code = 0; code < 256; code++)
        {
            var text = ToUnicode?.Text((uint)code);
            if (!IsText(text)) text = encoding[code];
            if (!IsText(text))
            {
                // Glyphs that are drawn by procedures often have made-up names and the usual codes.
                isUnsure[code] = true;
                text = isDrawn && Encodings.WinAnsi[code] != '\0' ? Encodings.WinAnsi[code].ToString() : "";
            }
            var listed = code >= first && code - (long)first < widths.Count ? file.Number(widths[code - first]) : null;
            var width = listed ?? missing ?? (text!.Length > 0 && unit == 0.001 ? StandardWidths.Of(Name, IsBold, IsItalic, text[0]) : 0);
            glyphs[code] = new FontGlyph(text!, width * unit, code == 32);
        }
    }

    public override void Show(ReadOnlySpan<byte> text, List<FontGlyph> glyphs)
    {
        foreach (var b in text)
        {
            var glyph = this.glyphs[b];
            // Something is seen, but nothing says what.
            if (isUnsure[b] && glyph.Width > 0) file.Note("no-unicode");
            glyphs.Add(glyph);
        }
    }

    /// <summary>The encoding (9.6.6): a named one or the font's own, and the differences from it.</summary>
    private string?[] EncodingOf(PdfDictionary font, PdfDictionary? descriptor)
    {
        var o = file.Resolve(font["Encoding"]);
        var named = Encodings.Named((o as PdfName)?.Value ?? file.Name((o as PdfDictionary)?["BaseEncoding"]));
        var differences = file.Items((o as PdfDictionary)?["Differences"]);
        var table = named is null ? Own(font, descriptor, differences.Count > 0) : Texts(named);
        var code = 0;
        foreach (var item in differences)
        {
            if (file.Resolve(item) is PdfNumber number) code = (int)Math.Clamp(number.Value, 0, 255);
            else if (file.Resolve(item) is PdfName glyph && code < 256) table[code++] = GlyphNames.ToText(glyph.Value);
        }
        return table;
    }

    private string?[] Own(PdfDictionary font, PdfDictionary? descriptor, bool hasDifferences)
    {
        if (Name is "Symbol" or "ZapfDingbats") return Texts(Name == "Symbol" ? Encodings.Symbol : Encodings.Dingbats);
        if (file.Stream(descriptor?["FontFile"]) is { } program) return Type1Encoding.Read(file.Decode(program)) ?? Texts(Encodings.Standard);
        if (file.Stream(descriptor?["FontFile3"]) is { } compact && CompactFont.Read(file.Decode(compact).Span) is { } read) return read.HasEncoding ? read.Codes : Texts(Encodings.Standard);
        // Symbolic TrueType fonts have codes of their own; the office programs that make them count as Windows does.
        return hasDifferences || file.Name(font["Subtype"]) is "Type1" or "MMType1" ? Texts(Encodings.Standard) : Texts(Encodings.WinAnsi);
    }

    private static string?[] Texts(char[] table) => [.. table.Select(c => c == '\0' ? null : c.ToString())];
}
