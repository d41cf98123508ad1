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
        if (!MemoryMarshal.TryGetArray(input, out var data)) data = new ArraySegment<byte>(input.ToArray());
        var isZlib = (data[0] & 15) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;
        if (!isZlib)
        {
            output.IsDamaged = !Inflate(data, output, 0, 4096);
            if (output.Length > 0) return;
        }
        // The check sum at the end is left out: a wrong one must not lose the text.
        data = data[2..];
        if (Inflate(data, output, 0, 4096)) return;
        output.IsDamaged = true;
        // The read that met the damage kept what it had decoded before it to itself: take that byte by byte.
        Inflate(data, output, output.Length, 1);
    }

    /// <param name="skip">Bytes that were given out before.</param>
    /// <param name="step">Bytes taken at a time.</param>
    /// <returns>False where the data cannot be decoded further.</returns>
    private static bool Inflate(ArraySegment<byte> input, BoundedBytes output, int skip, int step)
    {
        using var source = new Source(input);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        Span<byte> buffer = stackalloc byte[4096];
        try
        {
            for (int read; skip > 0 && (read = inflate.Read(buffer[..Math.Min(skip, 4096)])) > 0;) skip -= read;
            for (int read; !output.IsFull && (read = inflate.Read(buffer[..step])) > 0;) output.Add(buffer[..read]);
            output.IsDamaged |= source.IsExhausted;
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false;
        }
    }

    /// <summary>Notices when more is asked for than there is: the last block is missing, and the decoder keeps silent about it.</summary>
    private sealed class Source(ArraySegment<byte> data) : MemoryStream(data.Array!, data.Offset, data.Count, writable: false)
    {
        public bool IsExhausted { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            IsExhausted |= read == 0;
            return read;
        }
    }
}
