namespace Tryggve.Pdf.Parsing.Filters;

/// <summary>LZWDecode (7.4.4): codes of 9 to 12 bits, 256 clears the table, 257 ends the data.</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int End = 257;

    /// <param name="early">1 when the code length grows one code early (the default), else 0.</param>
    public static void Decode(ReadOnlySpan<byte> input, BoundedBytes output, int early)
    {
        var prefix = new int[4097];
        var last = new byte[4097];
        var length = new int[4097];
        Span<byte> text = stackalloc byte[4097];
        var (next, width, before, bits, held) = (258, 9, -1, 0, 0);
        for (var i = 0; i < 256; i++) (prefix[i], last[i], length[i]) = (-1, (byte)i, 1);
        foreach (var b in input)
        {
            held = (held << 8) | b;
            bits += 8;
            if (bits < width) continue;
            bits -= width;
            var code = (held >> bits) & ((1 << width) - 1);
            held &= (1 << bits) - 1;
            if (code == End || output.IsFull) return;
            if (code == Clear)
            {
                (next, width, before) = (258, 9, -1);
                continue;
            }
            if (code > next || (code == next && before < 0))
            {
                output.IsDamaged = true;
                return;
            }
            var known = code < next && code != End ? code : before;
            var size = length[known];
            for (int c = known, at = size; c >= 0 && at > 0; c = prefix[c]) text[--at] = last[c];
            if (code == next) text[size++] = text[0];
            output.Add(text[..size]);
            if (before >= 0 && next < 4096)
            {
                (prefix[next], last[next], length[next]) = (before, text[0], length[before] + 1);
                next++;
            }
            before = code;
            if (next + early >= 1 << width && width < 12) width++;
        }
    }
}
