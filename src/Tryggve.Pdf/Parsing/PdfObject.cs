namespace Tryggve.Pdf.Parsing;

/// <summary>A basic object (ISO 32000-1, 7.3). An absent or null object is a C# null.</summary>
internal abstract class PdfObject;

internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value { get; } = value;
}

/// <summary>Integer or real (7.3.3).</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value { get; } = value;
}

/// <summary>String (7.3.4), already decrypted.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    public byte[] Bytes { get; } = bytes;
}

/// <summary>Name (7.3.5) without its slash, <c>#xx</c> undone.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;
}

internal sealed class PdfArray(IReadOnlyList<PdfObject?> items) : PdfObject
{
    public IReadOnlyList<PdfObject?> Items { get; } = items;
}

/// <summary>Dictionary (7.3.7). Values may be references: resolve them through <see cref="PdfFile"/>.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject?> entries) : PdfObject
{
    public static readonly PdfDictionary Empty = new(new Dictionary<string, PdfObject?>());

    public IReadOnlyDictionary<string, PdfObject?> Entries { get; } = entries;

    public PdfObject? this[string key] => Entries.GetValueOrDefault(key);
}

/// <summary>Stream (7.3.8): its dictionary and its bytes as they stand in the file, decrypted but not decoded.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    public PdfDictionary Dictionary { get; } = dictionary;
    public ReadOnlyMemory<byte> Raw { get; } = raw;
}

/// <summary>Indirect reference (7.3.10).</summary>
internal sealed class PdfReference(int number, int generation) : PdfObject
{
    public int Number { get; } = number;
    public int Generation { get; } = generation;
}

/// <summary>A keyword that is no object: an operator of a content stream or CMap, <c>obj</c>, <c>R</c>.</summary>
internal sealed class PdfOperator(string name) : PdfObject
{
    /// <summary>A page shows its few operators thousands of times: one object each.</summary>
    private static readonly PdfOperator?[] Short = new PdfOperator?[1 << 16];

    public string Name { get; } = name;

    public static PdfOperator Of(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 => Short[name[0]] ??= new PdfOperator(((char)name[0]).ToString()),
        2 => Short[(name[0] << 8) | name[1]] ??= new PdfOperator(new string([(char)name[0], (char)name[1]])),
        _ => new PdfOperator(System.Text.Encoding.Latin1.GetString(name)),
    };
}
