using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>A table's column and what it holds.</summary>
/// <param name="Header">As printed; empty where the column has none.</param>
/// <param name="Joins">True when the column shares its header cell with the one before: its text joins that one's.</param>
/// <param name="Guess">Why the meaning is a guess, as the end of a Swedish sentence; null when it is not.</param>
internal sealed record TableColumn(int Index, string Header, PlanField Field, double Strength = 0, bool Joins = false, string? Guess = null);

/// <summary>The header of a table: where it ends, what its columns hold, and the area it names, if it does.</summary>
/// <param name="First">Index in the table's rows of the header's first row.</param>
/// <param name="Next">Index of the first row after header and guidance.</param>
/// <param name="AreaName">The cell that names the area: a header over the problems, or a cell in the guidance row.</param>
internal sealed record TableColumns(int First, int Next, IReadOnlyList<TableColumn> Columns, SourceText? AreaName, IReadOnlyList<SourceText> Furniture)
{
    public bool Has(PlanField field) => Columns.Any(c => c.Field == field);

    public bool SameAs(TableColumns other) => Columns.Select(c => (c.Index, c.Field)).SequenceEqual(other.Columns.Select(c => (c.Index, c.Field)));

    /// <summary>As <see cref="IsHeader(SourceRow)"/>, but not the first line of a form with label, value, label, value on each row.</summary>
    public static bool IsHeader(IReadOnlyList<SourceRow> rows, int at) => IsHeader(rows[at]) && !(IsPaired(rows[at]) && at + 1 < rows.Count && IsPaired(rows[at + 1]));

    private static bool IsPaired(SourceRow row)
    {
        var cells = row.OwnCells.OrderBy(c => c.Column).ToList();
        return cells.Count is > 1 and < 9 && cells.Count % 2 == 0 && cells.Select((c, i) => Headings.OfLabel(c.Text).IsExact == (i % 2 == 0)).Count(right => right) >= cells.Count - 1 && Headings.OfLabel(cells[0].Text).IsExact && !Headings.OfLabel(cells[1].Text).IsExact;
    }

    /// <summary>True for a row that heads a plan's table: enough known words, and nothing that is too long to be a header.</summary>
    public static bool IsHeader(SourceRow row)
    {
        if (row.Cells.Count < 2) return false;
        var cells = row.Cells.Values.Distinct().ToList();
        if (cells.Count < 2) return false;
        var known = new HashSet<PlanField>();
        int exact = 0, recognised = 0;
        foreach (var cell in cells)
        {
            if (cell.Text.Length > 400) return false;
            var heading = Headings.OfColumn(cell.Text);
            if (!heading.IsKnown) continue;
            recognised++;
            if (heading.IsExact && known.Add(heading.Field)) exact++;
            known.Add(heading.Field);
        }
        var enough = known.Count >= 3 && exact >= 2 || known.Count >= 2 && exact >= 2 && known.Contains(PlanField.Measure);
        return enough && (recognised * 2 >= cells.Count || known.Count >= 4 || (exact >= 3 && known.Contains(PlanField.Measure)));
    }
}
