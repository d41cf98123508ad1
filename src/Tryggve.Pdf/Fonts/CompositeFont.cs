using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Fonts;

/// <summary>A Type 0 font (9.7): codes of several bytes, glyphs by CID.</summary>
internal sealed class CompositeFont : PdfFont
{
    private readonly PdfFile file;
    private readonly CMap encoding;
    private readonly Dictionary<int, double> widths = [];
    private readonly double usual;
    private readonly Lazy<Dictionary<int, string>> embedded;
    private readonly Lazy<ReadOnlyMemory<byte>> glyphOfCid;
    private readonly bool isCodeUnicode;
    private readonly Dictionary<uint, FontGlyph> known = [];

    public CompositeFont(PdfFile file, PdfDictionary font, PdfDictionary descendant) : base(file, font, file.Dictionary(descendant["FontDescriptor"]))
    {
        this.file = file;
        encoding = file.Stream(font["Encoding"]) is { } stream ? CMap.Read(file.Decode(stream)) : CMap.Identity;
        var isUnicode = file.Name(font["Encoding"]) is { } name && (name.Contains("UCS2", StringComparison.Ordinal) || name.Contains("UTF16", StringComparison.Ordinal));
        usual = file.Number(descendant["DW"]) ?? 1000;
        isCodeUnicode = isUnicode || file.Name(font["ToUnicode"]) is "Identity-H" or "Identity-V";
        var descriptor = file.Dictionary(descendant["FontDescriptor"]);
        var program = file.Stream(descriptor?["FontFile2"]) ?? file.Stream(descriptor?["FontFile3"]);
        embedded = new(() => program is null ? [] : Drawn(file.Decode(program).Span));
        glyphOfCid = new(() => file.Stream(descendant["CIDToGIDMap"]) is { } map ? file.Decode(map) : default);
        ReadWidths(file.Items(descendant["W"]));
    }

    public override void Show(ReadOnlySpan<byte> text, List<FontGlyph> glyphs)
    {
        while (text.Length > 0)
        {
            var length = encoding.LengthAt(text);
            uint code = 0;
            foreach (var b in text[..length]) code = (code << 8) | b;
            text = text[length..];
            if (!known.TryGetValue(code, out var glyph)) known[code] = glyph = Glyph(code, length);
            glyphs.Add(glyph);
        }
    }

    private FontGlyph Glyph(uint code, int length)
    {
        var cid = encoding.Cid(code);
        var text = ToUnicode?.Text(code);
        if (!IsText(text) && isCodeUnicode && code <= 0xFFFF) text = ((char)code).ToString();
        // Without a map, the font itself tells which character its glyph is.
        if (!IsText(text) && embedded.Value.TryGetValue(GlyphIndex(cid), out var drawn)) text = drawn;
        if (!IsText(text))
        {
            text = "";
            if (cid != 0) file.Note("no-unicode");
        }
        return new FontGlyph(text!, widths.GetValueOrDefault(cid, usual) / 1000, length == 1 && code == 32);
    }

    private static Dictionary<int, string> Drawn(ReadOnlySpan<byte> program) => CompactFont.Read(program) is { } compact && compact.Glyphs.Count > 0
        ? compact.Glyphs.Select((text, index) => (text, index)).Where(g => g.text is not null).ToDictionary(g => g.index, g => g.text!)
        : TrueTypeGlyphs.Read(program);

    /// <summary>Glyph of a CID: two bytes for each (9.7.4.2), or the CID itself.</summary>
    private int GlyphIndex(int cid)
    {
        var map = glyphOfCid.Value.Span;
        if (map.Length == 0) return cid;
        return cid >= 0 && 2L * cid + 1 < map.Length ? (map[2 * cid] << 8) | map[2 * cid + 1] : 0;
    }

    /// <summary>Two forms side by side (9.7.4.3): <c>c [w1 w2 …]</c> and <c>first last w</c>.</summary>
    private void ReadWidths(IReadOnlyList<PdfObject?> items)
    {
        const int most = 70_000;
        for (var i = 0; i + 1 < items.Count && widths.Count < most;)
        {
            var first = file.Integer(items[i]) ?? 0;
            if (file.Resolve(items[i + 1]) is PdfArray list)
            {
                for (var n = 0; n < list.Items.Count && widths.Count < most; n++) widths[first + n] = file.Number(list.Items[n]) ?? usual;
                i += 2;
            }
            else if (i + 2 < items.Count)
            {
                var (last, width) = (Math.Min(file.Integer(items[i + 1]) ?? 0, 65_535), file.Number(items[i + 2]) ?? usual);
                for (var cid = Math.Max(0, first); cid <= last && widths.Count < most; cid++) widths[cid] = width;
                i += 3;
            }
            else break;
        }
    }
}
