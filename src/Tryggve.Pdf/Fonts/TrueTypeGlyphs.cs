using System.Buffers.Binary;

namespace Tryggve.Pdf.Fonts;

/// <summary>Reads the <c>cmap</c> of an embedded TrueType or OpenType font backwards: which character a glyph draws.</summary>
internal static class TrueTypeGlyphs
{
    /// <summary>Characters looked at in one font. Damaged or hostile maps name the same ones over and over.</summary>
    private const int MaxSteps = 400_000;

    /// <returns>Glyph → character; empty when the font has no map that can be read.</returns>
    public static Dictionary<int, string> Read(ReadOnlySpan<byte> font)
    {
        var glyphs = new Dictionary<int, string>();
        if (Table(font, "cmap"u8) is not [_, _, _, _, ..] cmap) return glyphs;
        var count = Math.Min(Short(cmap, 2), 64);
        var steps = MaxSteps;
        for (var i = 0; i < count; i++)
        {
            var (platform, encoding) = (Short(cmap, 4 + 8 * i), Short(cmap, 6 + 8 * i));
            var offset = Long(cmap, 8 + 8 * i);
            if (offset < 0 || offset >= cmap.Length || !(platform == 0 || (platform == 3 && encoding is 0 or 1 or 10))) continue;
            var map = cmap[offset..];
            switch (Short(map, 0))
            {
                case 4: Segments(map, glyphs, ref steps); break;
                case 6: Trimmed(map, glyphs, ref steps); break;
                case 12: Groups(map, glyphs, ref steps); break;
            }
        }
        return glyphs;
    }

    /// <summary>Format 4: runs of characters with a common distance to their glyphs, or a list of them.</summary>
    private static void Segments(ReadOnlySpan<byte> map, Dictionary<int, string> glyphs, ref int steps)
    {
        var twice = Short(map, 6) & ~1;
        for (var i = 0; i < twice && steps-- > 0; i += 2)
        {
            var (end, start) = (Short(map, 14 + i), Short(map, 16 + twice + i));
            var (delta, range) = (Short(map, 16 + 2 * twice + i), Short(map, 16 + 3 * twice + i));
            for (var c = start; c <= end && c < 0xFFFF && steps-- > 0; c++)
            {
                var glyph = range == 0 ? c + delta : Short(map, 16 + 3 * twice + i + range + 2 * (c - start)) is > 0 and var listed ? listed + delta : 0;
                Add(glyphs, glyph & 0xFFFF, c);
            }
        }
    }

    /// <summary>Format 6: one run of characters with a list of glyphs.</summary>
    private static void Trimmed(ReadOnlySpan<byte> map, Dictionary<int, string> glyphs, ref int steps)
    {
        var (first, count) = (Short(map, 6), Short(map, 8));
        for (var i = 0; i < count && steps-- > 0; i++) Add(glyphs, Short(map, 10 + 2 * i), first + i);
    }

    /// <summary>Format 12: runs over the whole of Unicode.</summary>
    private static void Groups(ReadOnlySpan<byte> map, Dictionary<int, string> glyphs, ref int steps)
    {
        var count = Long(map, 12);
        for (var i = 0; i < count && 16 + 12 * (long)i < map.Length && steps-- > 0; i++)
        {
            var (start, end, glyph) = (Long(map, 16 + 12 * i), Long(map, 20 + 12 * i), Long(map, 24 + 12 * i));
            for (var c = Math.Max(0, start); c <= Math.Min(end, 0x10FFFF) && steps-- > 0; c++) Add(glyphs, unchecked(glyph + (c - start)), c);
        }
    }

    private static void Add(Dictionary<int, string> glyphs, int glyph, int character)
    {
        if (glyph is <= 0 or > 0xFFFF || character is 0 or (>= 0xD800 and <= 0xDFFF)) return;
        // Symbol fonts keep their codes in the private area.
        if (character is >= 0xF020 and <= 0xF07E) character -= 0xF000;
        if (!glyphs.ContainsKey(glyph)) glyphs.Add(glyph, char.ConvertFromUtf32(character));
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        var count = Math.Min(Short(font, 4), 256);
        for (var at = 12; at < 12 + 16 * count && at + 16 <= font.Length; at += 16)
        {
            var (offset, length) = (Long(font, at + 8), Long(font, at + 12));
            if (font.Slice(at, 4).SequenceEqual(tag) && offset > 0 && offset < font.Length) return font.Slice(offset, Math.Clamp(length, 0, font.Length - offset));
        }
        return [];
    }

    private static int Short(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;

    private static int Long(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadInt32BigEndian(data[at..]) : 0;
}
