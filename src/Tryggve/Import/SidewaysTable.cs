using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>A table that stands on its side: the headers in the first column, each further column a measure. Turned, it is read like any other.</summary>
/// <param name="Next">Index of the first row after it.</param>
/// <param name="Cells">The document's own cells, which the turned table has copies of.</param>
internal sealed record SidewaysTable(SourceTable Table, int Next, IReadOnlyList<SourceCell> Cells)
{
    /// <summary>Fewer measures side by side can as well be a form with remarks beside it.</summary>
    private const int LeastMeasures = 3;

    /// <summary>More lines than any form or plan has fields: an ordinary table.</summary>
    private const int MostLines = 60;

    public static SidewaysTable? At(SourceTable table, int at)
    {
        var rows = new List<SourceRow>();
        for (var i = at; i < Math.Min(table.Rows.Count, at + MostLines) && (i == at || table.Rows[i].Number == table.Rows[i - 1].Number + 1) && table.Rows[i].OwnCells.Count() > 1; i++) rows.Add(table.Rows[i]);
        if (rows.Count is < 3 or MostLines) return null;
        var column = rows.Min(r => r.OwnCells.Min(c => c.Column));
        var labels = rows.Select(r => r[column] is { } label ? Headings.OfColumn(label.Text) : default).ToList();
        var known = labels.Where(l => l.IsExact).Select(l => l.Field).Distinct().ToList();
        if (known.Count < 3 || known.Count * 2 < rows.Count || !known.Contains(PlanField.Measure)) return null;
        var values = rows.SelectMany(r => r.OwnCells).Where(c => c.Column > column).ToList();
        if (values.Select(c => c.Column).Distinct().Count() < LeastMeasures || values.Count(c => Headings.OfLabel(c.Text).IsExact) * 5 > values.Count) return null;
        if (IsPairs(values, column)) return null;
        if (rows.Average(r => (double)r.OwnCells.Count()) < LeastMeasures + 0.5) return null;
        return new SidewaysTable(Turn(table, rows, column), at + rows.Count, [.. rows.SelectMany(r => r.OwnCells)]);
    }

    /// <summary>Label, value, label, value: the third column holds short labels.</summary>
    private static bool IsPairs(List<SourceCell> values, int first)
    {
        var lengths = values.GroupBy(c => c.Column - first).ToDictionary(g => g.Key, g => g.Average(c => (double)c.Text.Length));
        return lengths.Keys.Max() == 3 && lengths.TryGetValue(2, out var third) && third < 20 && third * 1.5 < lengths.GetValueOrDefault(1);
    }

    private static SourceTable Turn(SourceTable table, List<SourceRow> rows, int first)
    {
        var turned = rows.SelectMany((row, i) => row.Cells.Where(c => c.Key >= first).Select(c => (Column: c.Key, Row: i + 1, Cell: c.Value)))
            .GroupBy(c => c.Column).OrderBy(g => g.Key)
            .Select(g => new SourceRow(g.Key, hidden: false, g.ToDictionary(c => c.Row, c => new SourceCell(c.Cell.Text, c.Cell.Place, g.Key, c.Row))));
        return new SourceTable(table.Name, table.Place, table.Hidden, [.. turned]);
    }
}
