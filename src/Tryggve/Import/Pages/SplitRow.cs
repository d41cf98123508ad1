namespace Tryggve.Import.Pages;

/// <summary>Tells whether the first row of a page is the rest of the last row of the page before, and joins the two.</summary>
internal static class SplitRow
{
    /// <summary>Moves what belongs to the rows above out of <paramref name="below"/>.</summary>
    /// <returns>True when something was joined.</returns>
    public static bool Join(PrintedTable above, PrintedTable below)
    {
        while (below.Rows.Count > 0 && below.Rows[0].IsEmpty && below.Rows[0].Cells.TrueForAll(c => c.RowSpan == 1)) below.Rows.RemoveAt(0);
        if (below.Rows.Count == 0) return false;
        var pairs = below.Rows[0].Cells.Where(c => c.Lines.Count > 0).Select(c => (Lower: c, Upper: Covering(above, c.Column))).ToList();
        var spanning = pairs.Where(p => p.Upper is { Lines.Count: > 0 } u && u.RowSpan + p.Lower.RowSpan > 2 && GoesOn(u, p.Lower) >= 2).ToList();
        var plain = pairs.Except(spanning).ToList();
        var whole = plain.Count > 0 && IsRest(above, plain);
        foreach (var (lower, upper) in whole ? pairs : spanning)
        {
            upper!.Lines.AddRange(lower.Lines);
            lower.Lines.Clear();
        }
        if (whole) below.Rows.RemoveAt(0);
        else Extend(above, below);
        return whole || spanning.Count > 0;
    }

    private static bool IsRest(PrintedTable above, List<(PrintedCell Lower, PrintedCell? Upper)> pairs)
    {
        if (pairs.Exists(p => p.Upper is null or { Lines.Count: 0 } || p.Upper.ColumnSpan != p.Lower.ColumnSpan)) return false;
        var filled = Enumerable.Range(0, above.Columns).Select(c => Covering(above, c)).Distinct().Count(c => c?.Lines.Count > 0);
        var score = pairs.Sum(p => GoesOn(p.Upper!, p.Lower));
        if (2 * pairs.Count <= filled) score += 1.5;
        else if (pairs.Count < filled) score += 0.5;
        return score > 0;
    }

    /// <summary>How much the lower text looks like the rest of the upper one: from −3 (it cannot be) to 3 (it must be).</summary>
    private static double GoesOn(PrintedCell upper, PrintedCell lower)
    {
        var (last, first) = (upper.Lines[^1], lower.Lines[0]);
        if (last.EndsWithSpace || last.Text[^1] is '\u00AD') return 3;
        if (upper.Box.Bottom - last.Box.Bottom > 1.5 * last.Size && last.Page == upper.Lines[0].Page) return -3;
        var ended = last.Text[^1] is '.' or '!' or '?' or ':' or ';';
        if (!ended && (char.IsLower(first.Text[0]) || last.Text[^1] is '-' or ',')) return 2;
        return ended ? -1 : -0.5;
    }

    /// <summary>A merged cell that the page break cut goes on in the empty cell below it.</summary>
    private static void Extend(PrintedTable above, PrintedTable below)
    {
        foreach (var lower in below.Rows[0].Cells.Where(c => c.Lines.Count == 0).ToList())
        {
            if (Covering(above, lower.Column) is not { Lines.Count: > 0 } upper || (upper.RowSpan == 1 && lower.RowSpan == 1)) continue;
            upper.RowSpan += lower.RowSpan;
            below.Rows[0].Cells.Remove(lower);
        }
    }

    /// <summary>The cell that stands in a column of the table's last row, wherever it begins.</summary>
    private static PrintedCell? Covering(PrintedTable table, int column)
    {
        for (var r = table.Rows.Count - 1; r >= 0; r--)
        {
            if (table.Rows[r][column] is { } cell) return r + cell.RowSpan >= table.Rows.Count ? cell : null;
        }
        return null;
    }
}
