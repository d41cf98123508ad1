namespace Tryggve.Pdf.Parsing;

/// <summary>Where an object stands (7.5.4, 7.5.8): at an offset of the file, or as an item of an object stream.</summary>
/// <param name="Offset">Offset in bytes; for a compressed object the number of its object stream.</param>
/// <param name="Index">Index in the object stream; −1 for an object of its own.</param>
internal readonly record struct ObjectPlace(long Offset, int Index, int Generation)
{
    public bool IsCompressed => Index >= 0;
}

/// <summary>Reads the cross-reference: tables and streams, newest first, along <c>/Prev</c> and <c>/XRefStm</c>.</summary>
internal sealed class CrossReference(ReadOnlyMemory<byte> bytes, int headerOffset, PdfLimits limits, ReadingAllowance allowance)
{
    /// <summary>What of a trailer (7.5.5) is asked for later.</summary>
    private static readonly string[] Kept = ["Root", "Info", "Encrypt", "ID"];

    /// <summary>Deleted objects (7.5.4): older sections must not bring them back. The stream of a hybrid file may, so it is read before they count.</summary>
    private readonly HashSet<int> free = [];
    private readonly List<int> freed = [];
    private int entriesLeft = limits.Objects;

    public Dictionary<int, ObjectPlace> Places { get; } = [];

    /// <summary>The newest trailer, with what older ones add.</summary>
    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    /// <summary>There were more entries than are read.</summary>
    public bool IsFull => entriesLeft < 0;

    /// <returns>False when some part was missing or made no sense.</returns>
    public bool Read(Func<PdfStream, ReadOnlyMemory<byte>> decode)
    {
        var visited = new HashSet<long>();
        var waiting = new Queue<long>();
        if (StartOf() is not { } start) return false;
        waiting.Enqueue(start);
        while (waiting.TryDequeue(out var at))
        {
            if (!visited.Add(at)) continue;
            if (at < 0 || at >= bytes.Length || Section((int)at, decode) is not { } trailer) return false;
            Add(trailer);
            // In a hybrid file (7.5.8.4) the stream comes before older sections.
            if (trailer["XRefStm"] is PdfNumber hybrid) waiting.Enqueue((long)hybrid.Value + headerOffset);
            else Settle();
            if (trailer["Prev"] is PdfNumber previous) waiting.Enqueue((long)previous.Value + headerOffset);
        }
        return Trailer["Root"] is not null;
    }

    public void Add(PdfDictionary trailer) =>
        Trailer = new PdfDictionary(Kept.Where(key => (Trailer[key] ?? trailer[key]) is not null).ToDictionary(key => key, key => Trailer[key] ?? trailer[key]));

    private void Settle()
    {
        free.UnionWith(freed);
        freed.Clear();
    }

    private void Place(int number, in ObjectPlace place)
    {
        if (entriesLeft-- > 0 && !free.Contains(number)) Places.TryAdd(number, place);
    }

    private void Free(int number)
    {
        if (entriesLeft-- > 0 && !Places.ContainsKey(number)) freed.Add(number);
    }

    private long? StartOf()
    {
        var tail = Math.Max(0, bytes.Length - 2048);
        var found = bytes.Span[tail..].LastIndexOf("startxref"u8);
        if (found < 0) return null;
        return new PdfLexer(bytes, tail + found + 9).TryRead(out var o) && o is PdfNumber number ? (long)number.Value + headerOffset : null;
    }

    private PdfDictionary? Section(int at, Func<PdfStream, ReadOnlyMemory<byte>> decode)
    {
        if (allowance.IsSpent) return null;
        var lexer = new PdfLexer(bytes, at, limits.Depth);
        var table = lexer.TryRead(out var first) && first is PdfOperator { Name: "xref" } ? Table(lexer) : null;
        allowance.Take(lexer, at);
        if (first is PdfOperator { Name: "xref" }) return table;
        if (IndirectObject.Read(bytes, at, limits.Depth, null, allowance) is not { Value: PdfStream stream }) return null;
        return Name(stream.Dictionary["Type"]) == "XRef" ? Stream(stream, decode) : null;
    }

    private static string? Name(PdfObject? o) => (o as PdfName)?.Value;

    /// <summary>A table (7.5.4), read by its tokens, since the fixed widths are often not kept.</summary>
    private PdfDictionary? Table(PdfLexer lexer)
    {
        while (lexer.TryRead(out var o))
        {
            if (o is PdfOperator { Name: "trailer" }) return lexer.TryRead(out var trailer, references: true) ? trailer as PdfDictionary : null;
            if (o is not PdfNumber start || !lexer.TryRead(out o) || o is not PdfNumber count) return null;
            var number = (int)start.Value;
            for (var i = 0; i < count.Value; i++, number++)
            {
                var before = lexer.Position;
                if (!lexer.TryRead(out var offset) || offset is not PdfNumber || !lexer.TryRead(out var generation) || !lexer.TryRead(out var kind) || kind is not PdfOperator { Name: "n" or "f" } use)
                {
                    lexer.Position = before;
                    break;
                }
                // A table that counts from 1 although its free head is number 0.
                if (i == 0 && number == 1 && use.Name == "f" && generation is PdfNumber { Value: 65535 }) number = 0;
                if (use.Name == "n" && generation is PdfNumber g) Place(number, new ObjectPlace((long)((PdfNumber)offset).Value + headerOffset, -1, (int)g.Value));
                else Free(number);
            }
        }
        return null;
    }

    /// <summary>A cross-reference stream (7.5.8).</summary>
    private PdfDictionary? Stream(PdfStream stream, Func<PdfStream, ReadOnlyMemory<byte>> decode)
    {
        var widths = (stream.Dictionary["W"] as PdfArray)?.Items.Select(i => i is PdfNumber { Value: >= 0 and <= 8 } n ? (int)n.Value : -1).ToArray();
        if (widths is not [>= 0, >= 0, >= 0, ..]) return null;
        var data = decode(stream).Span;
        var size = (stream.Dictionary["Size"] as PdfNumber)?.Value ?? 0;
        var index = (stream.Dictionary["Index"] as PdfArray)?.Items.Select(i => (i as PdfNumber)?.Value ?? 0).ToList() ?? [0, size];
        var (entry, at) = (widths[0] + widths[1] + widths[2], 0);
        if (entry == 0) return null;
        for (var pair = 0; pair + 1 < index.Count; pair += 2)
        {
            for (var i = 0; i < index[pair + 1] && at + entry <= data.Length && !IsFull; i++, at += entry)
            {
                var kind = widths[0] == 0 ? 1 : Field(data, at, widths[0]);
                var (second, third) = (Field(data, at + widths[0], widths[1]), Field(data, at + widths[0] + widths[1], widths[2]));
                var number = (int)Math.Min(int.MaxValue, index[pair] + i);
                if (kind == 1) Place(number, new ObjectPlace(second + headerOffset, -1, (int)Math.Min(third, 65535)));
                else if (kind == 2) Place(number, new ObjectPlace(second, (int)Math.Min(third, int.MaxValue), 0));
                else if (kind == 0) Free(number);
            }
        }
        return stream.Dictionary;
    }

    private static long Field(ReadOnlySpan<byte> data, int at, int width)
    {
        long value = 0;
        for (var i = 0; i < width; i++) value = (value << 8) | data[at + i];
        return value & long.MaxValue;
    }
}
