using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Structure;

/// <summary>An element of the structure tree (14.7.2): what a part of the content is, apart from how it looks.</summary>
/// <param name="Type">Standard structure type (14.8.4) after the role map: <c>Table</c>, <c>TR</c>, <c>TH</c>, <c>TD</c>, <c>H1</c>, <c>P</c> …; another name when the map leads nowhere.</param>
/// <param name="Children">Elements in reading order.</param>
/// <param name="Content">Marked content that belongs to the element itself, in order.</param>
public sealed record StructureElement(string Type, IReadOnlyList<StructureElement> Children, IReadOnlyList<MarkedContent> Content)
{
    /// <summary>Cells a table cell covers (14.8.5.7); 1 when nothing is said.</summary>
    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>The text this content stands for (14.9.4), null when none is given.</summary>
    public string? ActualText { get; init; }

    internal static StructureElement? Read(PdfFile file, IReadOnlyList<PageNode> pages) =>
        file.Dictionary(file.Catalog?["StructTreeRoot"]) is { } root ? new StructureReader(file, pages, root).Read() : null;
}

/// <summary>A piece of marked content: page (1-based) and identifier, as <see cref="PdfWord.MarkedContent"/> carries it.</summary>
public readonly record struct MarkedContent(int Page, int Identifier);
