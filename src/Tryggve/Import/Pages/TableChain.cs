namespace Tryggve.Import.Pages;

/// <summary>Joins what page breaks parted: a table that goes on over the page, its repeated header rows, and rows that were cut in two.</summary>
/// <param name="split">Joins the halves of a row.</param>
internal sealed class TableChain(SplitRow split)
{
    /// <summary>Pages at whose top a table goes on from the page before.</summary>
    public List<int> Continued { get; } = [];

    /// <summary>Pages at whose top the rest of a row was joined to its beginning.</summary>
    public List<int> Mended { get; } = [];

    /// <summary>Adds the next page's table to the one before when it is the same table going on.</summary>
    /// <returns>The joined table; null when it is a table of its own.</returns>
    public PrintedTable? Join(PrintedTable above, PrintedTable below)
    {
        var page = below.FirstPage;
        var shift = above.Edges[0] - below.Edges[0];
        if (TableGrid.Common(above.Edges, [.. below.Edges.Select(e => e + shift)]) is not { } edges) return null;
        // A long table grows page by page: what it has is not counted anew.
        if (edges.Count > above.Edges.Count) above = TableGrid.OnColumns(above, edges);
        below = TableGrid.OnColumns(below, above.Edges, shift);
        var head = above.Rows.Zip(below.Rows).TakeWhile(p => !p.First.IsEmpty && SameTexts(p.First, p.Second)).Count();
        if (head == 0 && IsOtherHead(above.Rows[0], below.Rows[0])) return null;
        below.Rows.RemoveRange(0, head);
        if (below.Rows.Count > 0 && split.Join(above, below)) Mended.Add(page);
        above.Rows.AddRange(below.Rows);
        Continued.Add(page);
        return above;
    }

    public static Dictionary<int, string> Texts(PrintedRow row) => row.Cells.Where(c => c.Lines.Count > 0).ToDictionary(c => c.Column, c => c.Plain);

    public static bool SameTexts(PrintedRow a, PrintedRow b)
    {
        var (x, y) = (Texts(a), Texts(b));
        return x.Count == y.Count && x.All(t => y.TryGetValue(t.Key, out var other) && other == t.Value);
    }

    /// <summary>Most headers return but one names another area: a new table of the same form.</summary>
    private static bool IsOtherHead(PrintedRow a, PrintedRow b)
    {
        var (x, y) = (Texts(a), Texts(b));
        var same = x.Count(t => y.TryGetValue(t.Key, out var other) && other == t.Value);
        return same >= 2 && 2 * same >= Math.Max(x.Count, y.Count);
    }
}
