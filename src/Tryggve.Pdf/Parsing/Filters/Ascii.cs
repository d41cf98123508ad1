namespace Tryggve.Pdf.Parsing.Filters;

/// <summary>The two filters that make binary data printable (7.4.2, 7.4.3).</summary>
internal static class Ascii
{
    public static void DecodeHex(ReadOnlySpan<byte> input, BoundedBytes output)
    {
        var high = -1;
        foreach (var b in input)
        {
            if (b == '>') break;
            var digit = b switch { >= (byte)'0' and <= (byte)'9' => b - '0', >= (byte)'a' and <= (byte)'f' => b - 'a' + 10, >= (byte)'A' and <= (byte)'F' => b - 'A' + 10, _ => -1 };
            if (digit < 0) continue;
            if (high >= 0) output.Add((byte)(high * 16 + digit));
            high = high < 0 ? digit : -1;
        }
        if (high >= 0) output.Add((byte)(high * 16));
    }

    /// <summary>Five characters stand for four bytes; <c>z</c> for four zeros, <c>~&gt;</c> for the end.</summary>
    public static void Decode85(ReadOnlySpan<byte> input, BoundedBytes output)
    {
        if (input.StartsWith("<~"u8)) input = input[2..];
        Span<byte> four = stackalloc byte[4];
        var (value, count) = (0UL, 0);
        foreach (var b in input)
        {
            if (b == '~') break;
            if (b == 'z' && count == 0) output.Add([0, 0, 0, 0]);
            if (b is < (byte)'!' or > (byte)'u') continue;
            value = value * 85 + (ulong)(b - '!');
            if (++count < 5) continue;
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(four, (uint)value);
            output.Add(four);
            (value, count) = (0, 0);
        }
        if (count < 2) return;
        for (var i = count; i < 5; i++) value = value * 85 + 84;
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(four, (uint)value);
        output.Add(four[..(count - 1)]);
    }
}
