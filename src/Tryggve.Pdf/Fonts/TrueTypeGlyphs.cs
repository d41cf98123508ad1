using System.Buffers.Binary;

namespace Tryggve.Pdf.Fonts;

/// <summary>Reads the <c>cmap</c> of an embedded TrueType or OpenType font backwards: which character a glyph draws.</summary>
internal static class TrueTypeGlyphs
{
    /// <returns>Glyph → character; empty when the font has no map that can be read.</returns>
    public static Dictionary<int, char> Read(ReadOnlySpan<byte> font)
    {
        var glyphs = new Dictionary<int, char>();
        if (Table(font, "cmap"u8) is not [_, _, _, _, ..] cmap) return glyphs;
        var count = Math.Min(Short(cmap, 2), 64);
        for (var i = 0; i < count; i++)
        {
            var (platform, encoding) = (Short(cmap, 4 + 8 * i), Short(cmap, 6 + 8 * i));
            var offset = Long(cmap, 8 + 8 * i);
            if (offset < 0 || offset >= cmap.Length || !(platform == 0 || (platform == 3 && encoding is 0 or 1))) continue;
            if (Short(cmap, offset) == 4) Segments(cmap[offset..], glyphs);
        }
        return glyphs;
    }

    /// <summary>Format 4: runs of characters with a common distance to their glyphs, or a list of them.</summary>
    private static void Segments(ReadOnlySpan<byte> map, Dictionary<int, char> glyphs)
    {
        var twice = Short(map, 6) & ~1;
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (Short(map, 14 + i), Short(map, 16 + twice + i));
            var (delta, range) = (Short(map, 16 + 2 * twice + i), Short(map, 16 + 3 * twice + i));
            for (var c = start; c <= end && c < 0xFFFF; c++)
            {
                var glyph = range == 0 ? c + delta : Short(map, 16 + 3 * twice + i + range + 2 * (c - start)) is > 0 and var listed ? listed + delta : 0;
                // Symbol fonts keep their codes in the private area.
                if ((glyph & 0xFFFF) != 0) glyphs.TryAdd(glyph & 0xFFFF, (char)(c is >= 0xF020 and <= 0xF07E ? c - 0xF000 : c));
            }
        }
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
