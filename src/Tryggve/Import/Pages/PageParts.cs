using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>A page taken apart: its tables, and the lines that stand outside them.</summary>
internal sealed class PageParts
{
    public required int Number { get; init; }
    public required double Width { get; init; }
    public required double Height { get; init; }
    public List<PrintedTable> Tables { get; } = [];

    /// <summary>Horizontal lines that belong to no table drawn in full: they may part the rows of one whose columns are not drawn.</summary>
    public required IReadOnlyList<MeshLine> Separators { get; init; }

    /// <summary>Lines outside tables, from top to bottom.</summary>
    public required List<TextLine> Lines { get; init; }

    public static PageParts Of(PdfPage page)
    {
        var words = page.Words.Where(w => IsRead(w, page)).ToList();
        var tables = new List<PrintedTable>();
        var separators = new List<MeshLine>();
        foreach (var mesh in RuleMesh.Of(page).OrderByDescending(m => m.Horizontal.Count + m.Vertical.Count))
        {
            if (RuledTable.Read(mesh, page.Number, words) is { } table) tables.Add(table);
            else separators.AddRange(mesh.Horizontal);
        }
        var parts = new PageParts { Number = page.Number, Width = page.Width, Height = page.Height, Lines = TextLine.Of(page.Number, words), Separators = separators };
        parts.Tables.AddRange(tables.OrderBy(t => t.Top));
        parts.TakeOverhang();
        return parts;
    }

    /// <summary>Gives back what was drawn as boxes above each other: without columns it is no table, unless it belongs to a wide sheet.</summary>
    public void Dissolve()
    {
        foreach (var table in Tables.Where(t => t.Columns == 1).ToList())
        {
            Tables.Remove(table);
            Lines.AddRange(table.Cells.SelectMany(c => c.Lines));
        }
        Lines.Sort((a, b) => a.Baseline.CompareTo(b.Baseline));
    }

    /// <summary>A page break may leave a cell's last line below the line that closes it: it stands where the next line of the cell would.</summary>
    private void TakeOverhang()
    {
        foreach (var line in Lines.ToList())
        {
            var cell = Tables.SelectMany(t => t.Cells).FirstOrDefault(c => c.Lines is [.., var before, var last]
                && line.Baseline > c.Box.Bottom - 0.3 * line.Size && line.Box.Left >= c.Box.Left && line.Box.Right <= c.Box.Right + 1
                && Math.Abs(line.Baseline - last.Baseline - (last.Baseline - before.Baseline)) < 1 && Math.Abs(line.Size - last.Size) < 0.3);
            if (cell is null) continue;
            cell.Lines.Add(line);
            Lines.Remove(line);
        }
    }

    /// <summary>Words that lie outside the paper are not printed.</summary>
    private static bool IsRead(PdfWord word, PdfPage page) => word.Box.MiddleY > 0 && word.Box.MiddleY < page.Height && word.Box.Left < page.Width && word.Box.Right > 0;
}
