using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Fonts;

/// <summary>A Type 1, TrueType or Type 3 font (9.6): one byte is a code.</summary>
internal sealed class SimpleFont : PdfFont
{
    private readonly FontGlyph[] glyphs = new FontGlyph[256];

    public SimpleFont(PdfFile file, PdfDictionary font) : base(file, font, file.Dictionary(font["FontDescriptor"]))
    {
        var descriptor = file.Dictionary(font["FontDescriptor"]);
        var encoding = EncodingOf(file, font, descriptor);
        var embedded = encoding is null && file.Stream(descriptor?["FontFile2"]) is { } program ? TrueTypeGlyphs.Read(file.Decode(program).Span) : [];
        var byCode = embedded.Values.Where(c => c < 256).ToHashSet();
        var widths = file.Items(font["Widths"]).Select(w => file.Number(w)).ToList();
        var first = file.Integer(font["FirstChar"]) ?? 0;
        var missing = file.Number(descriptor?["MissingWidth"]);
        // A Type 3 font has units of its own (9.6.5).
        var unit = file.Name(font["Subtype"]) == "Type3" && file.Items(font["FontMatrix"]) is [var a, ..] && file.Number(a) is { } scale and not 0 ? Math.Abs(scale) : 0.001;
        var unknown = false;
        for (var code = 0; code < 256; code++)
        {
            var text = ToUnicode?.Text((uint)code);
            if (!IsText(text)) text = encoding?[code] ?? (byCode.Contains((char)code) || Encodings.WinAnsi[code] != '\0' ? Encodings.WinAnsi[code].ToString() : "");
            if (!IsText(text)) text = "";
            unknown |= text!.Length == 0 && code >= first && code < first + widths.Count;
            var listed = code >= first && code - first < widths.Count ? widths[code - first] : null;
            var width = listed ?? missing ?? (text.Length > 0 && unit == 0.001 ? StandardWidths.Of(Name, IsBold, IsItalic, text[0]) : 0);
            glyphs[code] = new FontGlyph(text, width * unit, code == 32);
        }
        if (unknown && ToUnicode is null && encoding is not null) file.Note("no-unicode");
    }

    public override void Show(ReadOnlySpan<byte> text, List<FontGlyph> glyphs)
    {
        foreach (var b in text) glyphs.Add(this.glyphs[b]);
    }

    /// <summary>The encoding (9.6.6): a named one, or one with differences from it.</summary>
    /// <returns>Null when the font's own, unnamed encoding is meant.</returns>
    private string?[]? EncodingOf(PdfFile file, PdfDictionary font, PdfDictionary? descriptor)
    {
        var o = file.Resolve(font["Encoding"]);
        var named = Encodings.Named((o as PdfName)?.Value ?? file.Name((o as PdfDictionary)?["BaseEncoding"]));
        var differences = file.Items((o as PdfDictionary)?["Differences"]);
        if (named is null && differences.Count == 0 && Name is not ("Symbol" or "ZapfDingbats"))
        {
            var isType1 = file.Name(font["Subtype"]) is "Type1" or "MMType1";
            return isType1 && descriptor?["FontFile"] is null && descriptor?["FontFile3"] is null ? Texts(Encodings.Standard) : null;
        }
        var table = Texts(named ?? Name switch { "Symbol" => Encodings.Symbol, "ZapfDingbats" => Encodings.Dingbats, _ => Encodings.Standard });
        var code = 0;
        foreach (var item in differences)
        {
            if (file.Resolve(item) is PdfNumber number) code = (int)Math.Clamp(number.Value, 0, 255);
            else if (file.Resolve(item) is PdfName glyph && code < 256) table[code++] = GlyphNames.ToText(glyph.Value);
        }
        return table;
    }

    private static string?[] Texts(char[] table) => [.. table.Select(c => c == '\0' ? null : c.ToString())];
}
