namespace Tryggve.Pdf.Parsing;

/// <summary>An indirect object as it stands in the file (7.3.10): <c>12 0 obj … endobj</c>.</summary>
internal sealed record IndirectObject(int Number, int Generation, PdfObject? Value)
{
    /// <param name="length">Finds a stream's length when it is a reference; null while the cross-reference is not yet read.</param>
    /// <returns>Null when no object begins there.</returns>
    public static IndirectObject? Read(ReadOnlyMemory<byte> bytes, long at, int depth, Func<PdfObject?, long?>? length, ReadingAllowance allowance)
    {
        if (at < 0 || at >= bytes.Length || allowance.IsSpent) return null;
        var lexer = new PdfLexer(bytes, (int)at, depth);
        var found = Read(bytes, lexer, length, allowance);
        allowance.Take(lexer, (int)at);
        return found;
    }

    private static IndirectObject? Read(ReadOnlyMemory<byte> bytes, PdfLexer lexer, Func<PdfObject?, long?>? length, ReadingAllowance allowance)
    {
        if (!lexer.TryRead(out var number) || number is not PdfNumber n || !lexer.TryRead(out var generation) || generation is not PdfNumber g || !lexer.TryRead(out var keyword) || keyword is not PdfOperator { Name: "obj" }) return null;
        if (n.Value is < 0 or > int.MaxValue || g.Value is < 0 or > 65535) return null;
        if (!lexer.TryRead(out var value, references: true) || value is PdfOperator) value = null;
        if (value is PdfDictionary dictionary && StreamBytes(bytes, lexer, dictionary, length, allowance) is { } raw) value = new PdfStream(dictionary, raw);
        return new IndirectObject((int)n.Value, (int)g.Value, value);
    }

    private static ReadOnlyMemory<byte>? StreamBytes(ReadOnlyMemory<byte> bytes, PdfLexer lexer, PdfDictionary dictionary, Func<PdfObject?, long?>? length, ReadingAllowance allowance)
    {
        lexer.SkipWhite();
        var span = bytes.Span;
        var at = lexer.Position;
        if (!span[at..].StartsWith("stream"u8)) return null;
        at += 6;
        if (at < span.Length && span[at] == '\r') at++;
        if (at < span.Length && span[at] == '\n') at++;
        var said = dictionary["Length"] is PdfNumber direct ? (long)direct.Value : length?.Invoke(dictionary["Length"]);
        if (said is >= 0 && said <= span.Length - at && EndsThere(span, at + (int)said)) return bytes.Slice(at, (int)said);
        var end = span[at..].IndexOf("endstream"u8);
        if (end < 0) end = span[at..].IndexOf("endobj"u8);
        if (end < 0) end = span.Length - at;
        else if (end > 0 && span[at + end - 1] == '\n') end -= end > 1 && span[at + end - 2] == '\r' ? 2 : 1;
        else if (end > 0 && span[at + end - 1] == '\r') end--;
        allowance.Take(end);
        return bytes.Slice(at, end);
    }

    private static bool EndsThere(ReadOnlySpan<byte> span, int at)
    {
        for (var i = 0; i < 4 && at < span.Length && PdfLexer.IsWhite(span[at]); i++) at++;
        return span[at..].StartsWith("endstream"u8) || span[at..].StartsWith("endobj"u8);
    }
}
