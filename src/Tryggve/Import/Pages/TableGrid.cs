using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>Lays tables on a common grid, so that what was drawn on one page fits what was drawn on another.</summary>
internal static class TableGrid
{
    /// <summary>How far the same edge may stand apart on two pages, points.</summary>
    public const double Reach = 4;

    /// <summary>The edges of both, each once; null when either has an edge outside the other, or they share too few.</summary>
    public static List<double>? Common(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        if (Math.Abs(a[0] - b[0]) > Reach || Math.Abs(a[^1] - b[^1]) > Reach) return null;
        var all = RuleMesh.Near(a.Concat(b).Order(), v => v, Reach).Select(g => g.Average()).ToList();
        return all.Count == Math.Max(a.Count, b.Count) ? all : null;
    }

    /// <summary>The same table with its cells counted by other column edges.</summary>
    public static PrintedTable OnColumns(PrintedTable table, IReadOnlyList<double> edges, double shift = 0) => new(edges, [.. table.Rows.Select(r => r with
    {
        Cells = [.. r.Cells.Select(c =>
        {
            var from = Nearest(edges, table.Edges[c.Column] + shift);
            return c.At(from, Math.Max(1, Nearest(edges, table.Edges[c.Column + c.ColumnSpan] + shift) - from));
        })],
    })]);

    /// <summary>The same table with its cells counted by other row edges, on one page.</summary>
    public static PrintedTable OnRows(PrintedTable table, IReadOnlyList<double> edges)
    {
        var rows = Enumerable.Range(0, edges.Count - 1).Select(i => new PrintedRow(table.FirstPage, edges[i], edges[i + 1], [])).ToList();
        foreach (var cell in table.Cells)
        {
            var from = Nearest(edges, cell.Box.Top);
            var to = Math.Max(from + 1, Nearest(edges, cell.Box.Bottom));
            if (from < rows.Count) rows[from].Cells.Add(cell.At(cell.Column, rowSpan: to - from));
        }
        return new PrintedTable(table.Edges, rows);
    }

    public static List<double> RowEdges(PrintedTable table) => [.. table.Rows.Select(r => r.Top), table.Rows[^1].Bottom];

    private static int Nearest(IReadOnlyList<double> edges, double value) => Enumerable.Range(0, edges.Count).MinBy(i => Math.Abs(edges[i] - value));
}
