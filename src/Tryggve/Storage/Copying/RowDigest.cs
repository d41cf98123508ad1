using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Tryggve.Storage.Copying;

/// <summary>Counts a table's rows and sums their hashes, so that two databases can be compared whatever order they give the rows in.</summary>
internal sealed class RowDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ulong[] sum = new ulong[4];

    public long Rows { get; private set; }

    public void Add(ReadOnlySpan<object?> row)
    {
        Span<byte> head = stackalloc byte[9];
        foreach (var value in row)
        {
            var bytes = value switch { string text => Encoding.UTF8.GetBytes(text), byte[] raw => raw, _ => null };
            head[0] = value switch { null => 0, string => 1, long => 2, double => 3, _ => 4 };
            BinaryPrimitives.WriteInt64BigEndian(head[1..], value switch { null => 0, long number => number, double number => BitConverter.DoubleToInt64Bits(number), _ => bytes!.Length });
            hash.AppendData(head);
            if (bytes is not null) hash.AppendData(bytes);
        }
        var one = hash.GetHashAndReset();
        for (var i = 0; i < 4; i++) unchecked { sum[i] += BinaryPrimitives.ReadUInt64BigEndian(one.AsSpan(i * 8)); }
        Rows++;
    }

    public override string ToString() => string.Concat(sum.Select(s => s.ToString("x16", System.Globalization.CultureInfo.InvariantCulture)));

    public void Dispose() => hash.Dispose();
}
