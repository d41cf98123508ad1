using System.Buffers.Binary;
using System.Text;

namespace Tryggve.Pdf.Fonts;

/// <summary>Reads what a Compact Font Format program (Adobe Technical Note 5176) says of its glyphs' names and codes, and nothing of their shapes.</summary>
internal sealed class CompactFont
{
    private const int MaxGlyphs = 65_536;

    /// <summary>The first standard strings (Appendix A), as the characters they name.</summary>
    private const string Standard = " !\"#$%&’()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_‘abcdefghijklmnopqrstuvwxyz{|}~¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ–†‡·¶•‚„”»…‰¿`´ˆ˜¯˘˙¨˚¸˝˛ˇ—ÆªŁØŒºæıłøœß¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž";

    private const int StandardStrings = 391;

    private readonly List<string?> glyphs = [];
    private readonly string?[] codes = new string?[256];
    private readonly List<Range> strings;

    private CompactFont(ReadOnlySpan<byte> data)
    {
        var at = data[2] < data.Length ? data[2] : data.Length;
        _ = Index(data, ref at);
        var top = Index(data, ref at);
        strings = Index(data, ref at);
        if (top.Count == 0) return;
        var (charset, encoding, charStrings, isByCid) = TopDictionary(data[top[0]]);
        if (isByCid || charStrings <= 0) return;
        var count = Math.Min(Short(data, charStrings), MaxGlyphs);
        glyphs.Add(null);
        if (charset > 2) ReadCharset(data, charset, count);
        else if (charset == 0) for (var id = 1; id < count; id++) glyphs.Add(Name(data, id));
        if (encoding > 1) ReadEncoding(data, encoding);
        HasEncoding = encoding > 1;
    }

    /// <summary>Glyph index → text; empty where glyphs are known by CID only.</summary>
    public IReadOnlyList<string?> Glyphs => glyphs;

    /// <summary>The program states an encoding of its own; otherwise its codes are those of StandardEncoding.</summary>
    public bool HasEncoding { get; }

    /// <summary>Code → text by the program's own encoding.</summary>
    public string?[] Codes => codes;

    /// <returns>Null when it is no such program.</returns>
    public static CompactFont? Read(ReadOnlySpan<byte> data) => data.Length > 8 && data[0] == 1 ? new CompactFont(data) : null;

    private static (int Charset, int Encoding, int CharStrings, bool IsByCid) TopDictionary(ReadOnlySpan<byte> top)
    {
        var (charset, encoding, charStrings, byCid, operand) = (0, 0, 0, false, 0);
        for (var i = 0; i < top.Length;)
        {
            int b = top[i++];
            switch (b)
            {
                case 12:
                    byCid |= i < top.Length && top[i] == 30;
                    i++;
                    break;
                case 15: charset = operand; break;
                case 16: encoding = operand; break;
                case 17: charStrings = operand; break;
                case 28: (operand, i) = (Short(top, i), i + 2); break;
                case 29: (operand, i) = ((Short(top, i) << 16) | Short(top, i + 2), i + 4); break;
                case 30: while (i < top.Length && (top[i++] & 0x0F) != 0x0F) { } break;
                case >= 32 and <= 246: operand = b - 139; break;
                case >= 247 and <= 250: operand = (b - 247) * 256 + Byte(top, i++) + 108; break;
                case >= 251 and <= 254: operand = -(b - 251) * 256 - Byte(top, i++) - 108; break;
            }
        }
        return (charset, encoding, charStrings, byCid);
    }

    private void ReadCharset(ReadOnlySpan<byte> data, int at, int count)
    {
        var format = Byte(data, at++);
        while (glyphs.Count < count && at >= 0 && at < data.Length)
        {
            var first = Short(data, at);
            var more = format switch { 1 => Byte(data, at + 2), 2 => Short(data, at + 2), _ => 0 };
            at += format switch { 1 => 3, 2 => 4, _ => 2 };
            for (var n = 0; n <= more && glyphs.Count < count; n++) glyphs.Add(Name(data, first + n));
        }
    }

    private void ReadEncoding(ReadOnlySpan<byte> data, int at)
    {
        var format = Byte(data, at++);
        var count = Byte(data, at++);
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var first = Byte(data, at++);
            var more = (format & 0x7F) == 1 ? Byte(data, at++) : 0;
            for (var n = 0; n <= more; n++, glyph++) if (first + n < 256 && glyph < glyphs.Count) codes[first + n] = glyphs[glyph];
        }
        if (format < 128) return;
        for (var extra = Byte(data, at++); extra > 0; extra--, at += 3) codes[Byte(data, at)] = Name(data, Short(data, at + 1));
    }

    private string? Name(ReadOnlySpan<byte> data, int id)
    {
        if (id > 0 && id <= Standard.Length) return Standard[id - 1].ToString();
        var own = id - StandardStrings;
        return own >= 0 && own < strings.Count ? GlyphNames.ToText(Encoding.Latin1.GetString(data[strings[own]])) : null;
    }

    /// <summary>Items of an INDEX (clause 5); the position moves past it.</summary>
    private static List<Range> Index(ReadOnlySpan<byte> data, ref int at)
    {
        var (count, size, items) = (Short(data, at), Byte(data, at + 2), new List<Range>());
        at += 2;
        if (count == 0 || size is 0 or > 4) return items;
        var offsets = ++at;
        var body = offsets + (count + 1) * size - 1;
        for (var i = 0; i < count; i++)
        {
            var (from, to) = ((long)body + Offset(data, offsets + i * size, size), (long)body + Offset(data, offsets + (i + 1) * size, size));
            if (from < 0 || to < from || to > data.Length) break;
            items.Add((int)from..(int)to);
        }
        at = (int)Math.Min(data.Length, (long)body + Offset(data, offsets + count * size, size));
        return items;
    }

    private static uint Offset(ReadOnlySpan<byte> data, int at, int size)
    {
        uint value = 0;
        for (var i = 0; i < size; i++) value = (value << 8) | (uint)Byte(data, at + i);
        return value;
    }

    private static int Byte(ReadOnlySpan<byte> data, int at) => at >= 0 && at < data.Length ? data[at] : 0;

    private static int Short(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;
}
