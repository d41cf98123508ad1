using Tryggve.Pdf.Structure;

namespace Tryggve.Import.Pages;

/// <summary>Which table cell of the structure tree each piece of marked content belongs to: two halves of a cell are told by it, even where the table is read from its lines.</summary>
internal sealed class TaggedCells
{
    private readonly Dictionary<MarkedContent, StructureElement> cells = [];

    public TaggedCells(StructureElement? root)
    {
        if (root is not null) Walk(root, null);
    }

    public object? Of(TextLine line) =>
        line.Words[0].MarkedContent is { } id ? cells.GetValueOrDefault(new MarkedContent(line.Page, id)) : null;

    private void Walk(StructureElement element, StructureElement? cell)
    {
        if (element.Type is "TD" or "TH") cell = element;
        if (cell is not null) foreach (var content in element.Content) cells[content] = cell;
        foreach (var child in element.Children) Walk(child, cell);
    }
}
