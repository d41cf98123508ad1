namespace Tryggve.Import.Pages;

/// <summary>Tells whether the first row of a page is the rest of the last row of the page before, and joins the two; cells merged over rows may go on beside a new row.</summary>
/// <param name="cellOf">The table cell that the document's structure tree puts a line in; null where it does not tell.</param>
internal sealed class SplitRow(Func<TextLine, object?> cellOf)
{
    private sealed record Pair(PrintedCell Lower, PrintedCell Upper)
    {
        public bool HasText => Lower.Lines.Count > 0;
        public bool IsMerged => Upper.RowSpan + Lower.RowSpan > 2 && Upper.Lines.Count > 0;

        /// <summary>A merged cell's text may be printed again on each page.</summary>
        public bool IsCopy => HasText && Lower.Plain == Upper.Plain;
    }

    /// <summary>Moves what belongs to the rows above out of <paramref name="below"/>.</summary>
    /// <returns>True when text was joined.</returns>
    public bool Join(PrintedTable above, PrintedTable below)
    {
        while (below.Rows.Count > 0 && below.Rows[0].IsEmpty && below.Rows[0].Cells.TrueForAll(c => c.RowSpan == 1)) below.Rows.RemoveAt(0);
        if (below.Rows.Count == 0) return false;
        var row = below.Rows[0];
        var pairs = row.Cells.Select(c => (Lower: c, Upper: Covering(above, c.Column))).Where(p => p.Upper?.ColumnSpan == p.Lower.ColumnSpan).Select(p => new Pair(p.Lower, p.Upper!)).ToList();
        // Where the last row's cells are partly closed by a line, those that are open go on.
        var linesTell = Enumerable.Range(0, above.Columns).Any(c => Covering(above, c) is { IsOpenBelow: false });
        var goOn = pairs.FindAll(p => (p.IsCopy && p.IsMerged) || (linesTell && p.Upper.IsOpenBelow && p.Lower.IsOpenAbove) || (p.HasText && p.IsMerged && GoesOn(p.Upper, p.Lower) >= 2) || (!p.HasText && p.IsMerged));
        var rest = row.Cells.Where(c => c.Lines.Count > 0 && !goOn.Exists(p => p.Lower == c)).ToList();
        var whole = rest.Count == 0 ? goOn.Exists(p => p.HasText && !p.IsCopy) : IsRest(above, [.. rest.Select(c => pairs.Find(p => p.Lower == c))]);
        var joined = false;
        foreach (var pair in whole ? pairs : goOn)
        {
            joined |= pair.HasText && !pair.IsCopy;
            if (!pair.IsCopy) pair.Upper.Lines.AddRange(pair.Lower.Lines);
            pair.Upper.RowSpan += pair.Lower.RowSpan - (whole ? 1 : 0);
            row.Cells.Remove(pair.Lower);
        }
        if (whole) below.Rows.RemoveAt(0);
        return joined;
    }

    private bool IsRest(PrintedTable above, List<Pair?> pairs)
    {
        if (pairs.Exists(p => p is null)) return false;
        // Text under an empty cell begins anew, unless the row around it is plainly cut: then it had no room above.
        if (pairs.Exists(p => p!.Upper.Lines.Count == 0) && pairs.Count(p => p!.Upper.Lines.Count > 0 && GoesOn(p.Upper, p.Lower) >= 2) < 2) return false;
        if (pairs.Exists(p => IsTold(p!))) return true;
        var filled = Enumerable.Range(0, above.Columns).Select(c => Covering(above, c)).Distinct().Count(c => c?.Lines.Count > 0);
        var score = pairs.Sum(p => GoesOn(p!.Upper, p.Lower));
        if (2 * pairs.Count <= filled) score += 1.5;
        else if (pairs.Count < filled) score += 0.5;
        return score > 0;
    }

    /// <summary>The structure tree puts both halves in one cell. That it does not says nothing: some programs begin a new one on each page.</summary>
    private bool IsTold(Pair pair) => pair.Upper.Lines.Count > 0 && cellOf(pair.Upper.Lines[^1]) is { } cell && ReferenceEquals(cell, cellOf(pair.Lower.Lines[0]));

    /// <summary>How much the lower text looks like the rest of the upper one: from −3 (it cannot be) to 3 (it must be).</summary>
    private double GoesOn(PrintedCell upper, PrintedCell lower)
    {
        if (upper.Lines.Count == 0) return -1;
        var (last, first) = (upper.Lines[^1], lower.Lines[0]);
        if (IsTold(new Pair(lower, upper))) return 3;
        if (last.EndsWithSpace || last.Text[^1] is '\u00AD') return 3;
        if (upper.Box.Bottom - last.Box.Bottom > 1.5 * last.Size && last.Page == upper.Lines[0].Page) return -3;
        var ended = last.Text[^1] is '.' or '!' or '?' or ':' or ';';
        if (!ended && (char.IsLower(first.Text[0]) || last.Text[^1] is '-' or ',')) return 2;
        return ended ? -1 : -0.5;
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
