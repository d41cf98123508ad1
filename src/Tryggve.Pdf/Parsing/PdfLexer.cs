namespace Tryggve.Pdf.Parsing;

/// <summary>Reads basic objects and operators one after another (7.2, 7.3), from a file, an object stream, a content stream or a CMap. Never throws: what is no object is skipped.</summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> bytes, int position = 0, int maxDepth = 64)
{
    public int Position { get; set; } = position;

    public bool IsAtEnd => Position >= bytes.Length;

    public int MaxDepth { get; } = maxDepth;

    /// <summary>The next object. Three tokens <c>12 0 R</c> become a <see cref="PdfReference"/> when <paramref name="references"/> is set; a keyword becomes a <see cref="PdfOperator"/>.</summary>
    /// <returns>False at the end. A PDF <c>null</c> gives true and a C# null.</returns>
    public bool TryRead(out PdfObject? o, bool references = false) => throw new NotImplementedException();
}
