using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>A table as it is printed: column edges and rows. After joining, its rows may stand on several pages.</summary>
/// <param name="edges">Distances from the page's left: the columns lie between them, so there is one more than columns.</param>
internal sealed class PrintedTable(IReadOnlyList<double> edges, List<PrintedRow> rows)
{
    public IReadOnlyList<double> Edges { get; } = edges;
    public List<PrintedRow> Rows { get; } = rows;
    public int Columns => Edges.Count - 1;
    public int FirstPage => Rows[0].Page;
    public int LastPage => Rows[^1].Page;
    public double Top => Rows[0].Top;

    public IEnumerable<PrintedCell> Cells => Rows.SelectMany(r => r.Cells);

    /// <summary>Rows at the top that stand alike on a later page, counted when the table is put together.</summary>
    public int HeadRows { get; set; }
}

/// <summary>A row of a printed table. A cell that spans rows stands in the uppermost one only.</summary>
internal sealed record PrintedRow(int Page, double Top, double Bottom, List<PrintedCell> Cells)
{
    public PrintedCell? this[int column] => Cells.Find(c => c.Column <= column && column < c.Column + c.ColumnSpan);

    public bool IsEmpty => Cells.TrueForAll(c => c.Lines.Count == 0);
}

/// <summary>A cell of a printed table with its lines of text; empty cells have none.</summary>
/// <param name="column">0-based.</param>
/// <param name="box">As drawn on the page where the cell begins.</param>
internal sealed class PrintedCell(int column, int columnSpan, int rowSpan, PdfBox box, List<TextLine> lines)
{
    public int Column { get; } = column;
    public int ColumnSpan { get; } = columnSpan;
    public int RowSpan { get; set; } = rowSpan;
    public PdfBox Box { get; } = box;
    public List<TextLine> Lines { get; } = lines;

    /// <summary>No line is drawn at the cell's top, or at its bottom: a page break may have cut it.</summary>
    public bool IsOpenAbove { get; init; }
    public bool IsOpenBelow { get; init; }

    /// <summary>The lines one after the other, to compare cells by.</summary>
    public string Plain => string.Join(' ', Lines.Select(l => l.Text));

    public PrintedCell At(int column, int? columnSpan = null, int? rowSpan = null) => new(column, columnSpan ?? ColumnSpan, rowSpan ?? RowSpan, Box, Lines) { IsOpenAbove = IsOpenAbove, IsOpenBelow = IsOpenBelow };
}
