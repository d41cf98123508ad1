namespace Tryggve.Pdf.Parsing;

/// <summary>Finds the objects of a file whose cross-reference is damaged by looking for <c>N G obj</c> from beginning to end; the last of a number counts.</summary>
internal static class Rebuild
{
    public static (Dictionary<int, ObjectPlace> Places, List<PdfDictionary> Trailers) Scan(ReadOnlyMemory<byte> bytes, PdfLimits limits, ReadingAllowance allowance)
    {
        var places = new Dictionary<int, ObjectPlace>();
        var trailers = new List<PdfDictionary>();
        var span = bytes.Span;
        for (var at = 0; at < span.Length && places.Count < limits.Objects;)
        {
            var found = span[at..].IndexOf("obj"u8);
            if (found < 0) break;
            at += found;
            if (Header(span, at) is { } header) places[header.Number] = new ObjectPlace(header.At, -1, header.Generation);
            at += 3;
        }
        for (var at = 0; at < span.Length && !allowance.IsSpent;)
        {
            var found = span[at..].IndexOf("trailer"u8);
            if (found < 0) break;
            at += found + 7;
            var lexer = new PdfLexer(bytes, at, limits.Depth);
            if (lexer.TryRead(out var trailer, references: true) && trailer is PdfDictionary dictionary) trailers.Add(dictionary);
            allowance.Take(lexer, at);
        }
        return (places, trailers);
    }

    /// <summary>Reads the two numbers backwards from the keyword.</summary>
    private static (int Number, int Generation, int At)? Header(ReadOnlySpan<byte> span, int keyword)
    {
        if (keyword >= 3 && span[(keyword - 3)..keyword].SequenceEqual("end"u8)) return null;
        var at = keyword;
        if (Backwards(span, ref at) is not { } generation || generation > 65535 || Backwards(span, ref at) is not { } number) return null;
        return (number, generation, at);
    }

    private static int? Backwards(ReadOnlySpan<byte> span, ref int at)
    {
        var i = at;
        while (i > 0 && PdfLexer.IsWhite(span[i - 1])) i--;
        var end = i;
        while (i > 0 && end - i < 10 && span[i - 1] is >= (byte)'0' and <= (byte)'9') i--;
        if (i == end || !int.TryParse(span[i..end], out var value)) return null;
        at = i;
        return value;
    }
}
