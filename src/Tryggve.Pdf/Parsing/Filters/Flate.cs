using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Tryggve.Pdf.Parsing.Filters;

/// <summary>FlateDecode (7.4.4): zlib, and raw deflate where the two leading bytes are wrong. Of a damaged stream it gives what comes before the damage.</summary>
internal static class Flate
{
    public static void Decode(ReadOnlyMemory<byte> input, BoundedBytes output)
    {
        while (input.Length > 0 && PdfLexer.IsWhite(input.Span[0])) input = input[1..];
        if (input.Length < 2) return;
        var isZlib = (input.Span[0] & 15) == 8 && ((input.Span[0] << 8) | input.Span[1]) % 31 == 0;
        // The check sum at the end is left out: a wrong one must not lose the text.
        if (isZlib) Inflate(input[2..], output);
        else
        {
            Inflate(input, output);
            if (output.Length == 0) Inflate(input[2..], output);
        }
    }

    private static void Inflate(ReadOnlyMemory<byte> input, BoundedBytes output)
    {
        if (!MemoryMarshal.TryGetArray(input, out var segment)) segment = new ArraySegment<byte>(input.ToArray());
        using var inflate = new DeflateStream(new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false), CompressionMode.Decompress);
        Span<byte> buffer = stackalloc byte[4096];
        try
        {
            for (int read; !output.IsFull && (read = inflate.Read(buffer)) > 0;) output.Add(buffer[..read]);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            output.IsDamaged = true;
        }
    }
}
