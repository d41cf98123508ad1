using System.Text;
using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Fonts;

/// <summary>A character map (9.7.5, 9.10.3): how a string is cut into codes, and what each code means, as text (ToUnicode) or as a CID.</summary>
internal sealed class CMap
{
    private const int MaxEntries = 200_000;

    private readonly Dictionary<uint, string> texts = [];
    private readonly Dictionary<uint, int> cids = [];
    private readonly List<(int Length, uint From, uint To)> codeSpaces = [];

    /// <summary>Every two bytes are a code, and the code is the CID.</summary>
    public static CMap Identity { get; } = new() { IsIdentity = true };

    public bool IsIdentity { get; private init; }

    public bool HasTexts => texts.Count > 0;

    public string? Text(uint code) => texts.GetValueOrDefault(code);

    public int Cid(uint code) => IsIdentity || cids.Count == 0 ? (int)code : cids.GetValueOrDefault(code);

    /// <summary>Number of bytes of the code that begins the string.</summary>
    public int LengthAt(ReadOnlySpan<byte> text)
    {
        if (codeSpaces.Count == 0) return Math.Min(2, text.Length);
        uint code = 0;
        for (var length = 1; length <= Math.Min(4, text.Length); length++)
        {
            code = (code << 8) | text[length - 1];
            foreach (var space in codeSpaces) if (space.Length == length && code >= space.From && code <= space.To) return length;
        }
        return Math.Min(codeSpaces.Min(s => s.Length), text.Length);
    }

    public static CMap Read(ReadOnlyMemory<byte> data)
    {
        var map = new CMap();
        var lexer = new PdfLexer(data);
        var operands = new List<PdfObject?>();
        while (lexer.TryRead(out var o))
        {
            if (o is not PdfOperator keyword)
            {
                if (operands.Count < MaxEntries) operands.Add(o);
                continue;
            }
            map.Section(keyword.Name, operands);
            operands.Clear();
        }
        return map;
    }

    private void Section(string name, List<PdfObject?> o)
    {
        switch (name)
        {
            case "endcodespacerange":
                for (var i = 0; i + 1 < o.Count && codeSpaces.Count < 1_000; i += 2)
                {
                    if (o[i] is PdfString from && o[i + 1] is PdfString to) codeSpaces.Add((from.Bytes.Length, Code(from), Code(to)));
                }
                break;
            case "endbfchar":
                for (var i = 0; i + 1 < o.Count && texts.Count < MaxEntries; i += 2)
                {
                    if (o[i] is not PdfString code) continue;
                    if (o[i + 1] is PdfString text) texts[Code(code)] = Unicode(text.Bytes);
                    else if (o[i + 1] is PdfName glyph && GlyphNames.ToText(glyph.Value) is { } known) texts[Code(code)] = known;
                }
                break;
            case "endbfrange":
                for (var i = 0; i + 2 < o.Count; i += 3) Range(o[i] as PdfString, o[i + 1] as PdfString, o[i + 2]);
                break;
            case "endcidchar":
                for (var i = 0; i + 1 < o.Count && cids.Count < MaxEntries; i += 2) if (o[i] is PdfString code && o[i + 1] is PdfNumber cid) cids[Code(code)] = (int)cid.Value;
                break;
            case "endcidrange":
                for (var i = 0; i + 2 < o.Count; i += 3)
                {
                    if (o[i] is not PdfString from || o[i + 1] is not PdfString to || o[i + 2] is not PdfNumber cid) continue;
                    for (uint code = Code(from), n = 0; code <= Code(to) && n <= 0xFFFF && cids.Count < MaxEntries; code++, n++) cids[code] = (int)(cid.Value + n);
                }
                break;
        }
    }

    private void Range(PdfString? from, PdfString? to, PdfObject? target)
    {
        if (from is null || to is null) return;
        var (first, last) = (Code(from), Code(to));
        for (uint code = first, n = 0; code <= last && n <= 0xFFFF && texts.Count < MaxEntries; code++, n++)
        {
            if (target is PdfArray array)
            {
                if (n >= array.Items.Count) break;
                if (array.Items[(int)n] is PdfString item) texts[code] = Unicode(item.Bytes);
            }
            else if (target is PdfString { Bytes.Length: > 0 } text)
            {
                // The last byte counts on; some programs let it run over into the one before.
                var bytes = (byte[])text.Bytes.Clone();
                for (uint i = (uint)bytes.Length, carry = n; i > 0 && carry > 0; i--)
                {
                    carry += bytes[i - 1];
                    bytes[i - 1] = (byte)carry;
                    carry >>= 8;
                }
                texts[code] = Unicode(bytes);
            }
        }
    }

    private static uint Code(PdfString text)
    {
        uint code = 0;
        foreach (var b in text.Bytes.AsSpan(0, Math.Min(4, text.Bytes.Length))) code = (code << 8) | b;
        return code;
    }

    private static string Unicode(byte[] bytes)
    {
        if (bytes.Length == 1) return ((char)bytes[0]).ToString();
        var text = Encoding.BigEndianUnicode.GetString(bytes);
        // Some programs write ligatures with their bytes turned round: t and i become two Chinese characters.
        return text.Length > 1 && text.All(c => (c & 0xFF) == 0 && char.IsAsciiLetter((char)(c >> 8))) ? string.Concat(text.Select(c => (char)(c >> 8))) : text;
    }
}
