namespace Tryggve.Pdf.Parsing.Filters;

/// <summary>Collects what a filter gives, up to a limit.</summary>
internal sealed class BoundedBytes(int limit)
{
    private byte[] bytes = new byte[Math.Min(limit, 4096)];

    public int Length { get; private set; }

    public bool IsFull { get; private set; }

    /// <summary>The filter met something it could not read, and stopped.</summary>
    public bool IsDamaged { get; set; }

    public void Add(byte value)
    {
        if (Length == bytes.Length && !Grow(1)) return;
        bytes[Length++] = value;
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        if (Length + values.Length > bytes.Length && !Grow(values.Length)) values = values[..(bytes.Length - Length)];
        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
    }

    public ReadOnlyMemory<byte> ToMemory() => bytes.AsMemory(0, Length);

    /// <returns>False when the limit leaves no room for all.</returns>
    private bool Grow(int more)
    {
        var wanted = (long)Length + more;
        if (wanted > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(limit, Math.Max(wanted, 2L * bytes.Length)));
        IsFull |= wanted > limit;
        return wanted <= limit;
    }
}
