using System.IO.Compression;
using System.Text;

namespace Tryggve.Tests.Pdf;

/// <summary>Encodes data as the filters of 7.4 decode it, in the plainest way that is right.</summary>
internal static class RawFilter
{
    public static byte[] Flate(byte[] data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal)) zlib.Write(data);
        return output.ToArray();
    }

    public static byte[] Hex(byte[] data) => RawFile.Latin(Convert.ToHexString(data) + ">");

    public static byte[] Ascii85(byte[] data)
    {
        var text = new StringBuilder();
        for (var at = 0; at < data.Length; at += 4)
        {
            var group = new byte[4];
            var count = Math.Min(4, data.Length - at);
            Array.Copy(data, at, group, 0, count);
            var value = ((uint)group[0] << 24) | ((uint)group[1] << 16) | ((uint)group[2] << 8) | group[3];
            if (value == 0 && count == 4)
            {
                text.Append('z');
                continue;
            }
            var digits = new char[5];
            for (var i = 4; i >= 0; i--, value /= 85) digits[i] = (char)('!' + value % 85);
            text.Append(digits, 0, count + 1);
        }
        return RawFile.Latin(text + "~>");
    }

    /// <summary>Runs of equal bytes as repetitions, the rest as copies of one byte.</summary>
    public static byte[] RunLength(byte[] data)
    {
        var output = new List<byte>();
        for (var at = 0; at < data.Length;)
        {
            var run = 1;
            while (run < 128 && at + run < data.Length && data[at + run] == data[at]) run++;
            output.AddRange(run == 1 ? [0, data[at]] : [(byte)(257 - run), data[at]]);
            at += run;
        }
        return [.. output, 128];
    }

    /// <summary>Codes of 9 to 12 bits (7.4.4.2).</summary>
    /// <param name="early">1: the width grows one code early, as is usual.</param>
    public static byte[] Lzw(byte[] data, int early)
    {
        var table = new Dictionary<string, int>();
        var (output, held, bits) = (new List<byte>(), 0L, 0);
        var (width, next) = (9, 258);
        Write(256);
        var before = "";
        foreach (var c in Encoding.Latin1.GetString(data))
        {
            if (before.Length == 0 || table.ContainsKey(before + c))
            {
                before += c;
                continue;
            }
            Write(CodeOf(before));
            table[before + c] = next++;
            // The decoder is one entry behind: the width grows for both at the same code.
            if (next + early > 1 << width) width++;
            if (next == 4095)
            {
                Write(256);
                table.Clear();
                (width, next) = (9, 258);
            }
            before = c.ToString();
        }
        if (before.Length > 0) Write(CodeOf(before));
        if (++next + early > 1 << width) width++;
        Write(257);
        if (bits > 0) output.Add((byte)(held << (8 - bits)));
        return [.. output];

        int CodeOf(string text) => text.Length == 1 ? text[0] : table[text];

        void Write(int code)
        {
            held = (held << width) | (uint)code;
            for (bits += width; bits >= 8; bits -= 8) output.Add((byte)(held >> (bits - 8)));
            held &= (1 << bits) - 1;
        }
    }

    /// <summary>Rows with a PNG filter each (7.4.4.4), the kinds taken in turn.</summary>
    public static byte[] Png(byte[] data, int row, params int[] kinds)
    {
        var output = new List<byte>();
        for (var start = 0; start < data.Length; start += row)
        {
            var kind = kinds[start / row % kinds.Length];
            output.Add((byte)kind);
            for (var i = start; i < Math.Min(start + row, data.Length); i++)
            {
                var (left, up, corner) = (i > start ? data[i - 1] : 0, start > 0 ? data[i - row] : 0, i > start && start > 0 ? data[i - row - 1] : 0);
                output.Add((byte)(data[i] - kind switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 }));
            }
        }
        return [.. output];
    }

    private static int Paeth(int a, int b, int c) => new[] { a, b, c }.OrderBy(v => Math.Abs(a + b - c - v)).First();
}
