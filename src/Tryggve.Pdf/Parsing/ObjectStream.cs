namespace Tryggve.Pdf.Parsing;

/// <summary>An object stream (7.5.7): many small objects in one compressed stream.</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly List<(int Number, int Offset)> items;
    private readonly int depth;
    private readonly ReadingAllowance allowance;
    private Dictionary<int, int>? indexes;

    private ObjectStream(ReadOnlyMemory<byte> data, List<(int, int)> items, int depth, ReadingAllowance allowance) =>
        (this.data, this.items, this.depth, this.allowance) = (data, items, depth, allowance);

    public IEnumerable<int> Numbers => items.Select(i => i.Number);

    public static ObjectStream? Open(PdfFile file, PdfStream stream)
    {
        var (count, first) = (file.Integer(stream.Dictionary["N"]) ?? 0, file.Integer(stream.Dictionary["First"]) ?? 0);
        var data = file.Decode(stream);
        var lexer = new PdfLexer(data);
        var items = new List<(int, int)>();
        for (var i = 0; i < count && items.Count < file.Limits.Objects; i++)
        {
            if (!lexer.TryRead(out var number) || number is not PdfNumber n || !lexer.TryRead(out var offset) || offset is not PdfNumber o) break;
            items.Add(((int)Math.Clamp(n.Value, 0, int.MaxValue), (int)Math.Clamp(first + o.Value, 0, int.MaxValue)));
        }
        return new ObjectStream(data, items, file.Limits.Depth, new ReadingAllowance(2L * data.Length, code => file.Note(code)));
    }

    public PdfObject? Read(int number, int index)
    {
        if (index >= items.Count || items[index].Number != number) index = IndexOf(number);
        if (index < 0 || items[index].Offset >= data.Length || allowance.IsSpent) return null;
        var lexer = new PdfLexer(data, items[index].Offset, depth);
        var found = lexer.TryRead(out var o, references: true) && o is not PdfOperator ? o : null;
        allowance.Take(lexer, items[index].Offset);
        return found;
    }

    /// <summary>Where the cross-reference names the wrong place in the stream, the stream's own list counts.</summary>
    private int IndexOf(int number)
    {
        indexes ??= items.Select((item, i) => (item.Number, Index: i)).DistinctBy(i => i.Number).ToDictionary(i => i.Number, i => i.Index);
        return indexes.GetValueOrDefault(number, -1);
    }
}
