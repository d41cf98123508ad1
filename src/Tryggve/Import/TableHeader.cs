using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Import;

/// <summary>Works out what the columns of a table hold, from its header row, a second header row, the guidance row and the cells below.</summary>
internal sealed class TableHeader(SourceTable table, Interpretation plan, bool areaIsKnown)
{
    /// <summary>How many rows below the header tell what a column holds.</summary>
    private const int Sample = 60;

    public TableColumns? At(int first)
    {
        var rows = table.Rows;
        if (!TableColumns.IsHeader(rows, first)) return null;
        var header = rows[first];
        var next = first + 1;
        var second = next < rows.Count && IsSecondHeader(header, rows[next]) ? rows[next++] : null;
        var guidance = new List<SourceRow>();
        while (next < rows.Count && guidance.Count < 3 && (Guidance.IsRow(rows[next]) || plan.RepeatedGuidance.Contains(Interpretation.Signature(rows[next])))) guidance.Add(rows[next++]);
        if (second is null && guidance is [var only, ..] && IsSecondHeader(header, only)) second = only;

        var columns = Named(header, second, Below(next));
        var area = AreaOver(columns, header, guidance);
        columns = Complete(columns, area, Below(next));
        List<SourceText> furniture = [.. Own(header), .. second is null ? [] : Own(second), .. guidance.SelectMany(Own)];
        return new TableColumns(first, next, columns, area, furniture);
    }

    private static IEnumerable<SourceCell> Own(SourceRow row) => row.OwnCells;

    private List<SourceRow> Below(int next) => [.. table.Rows.Skip(next).Take(Sample)];

    /// <summary>A second header row names what the first leaves open or groups: "Uppföljning" over T1, T2 and VB; "Samlingsnamn" under the area's name.</summary>
    private static bool IsSecondHeader(SourceRow header, SourceRow row)
    {
        if (TableColumns.IsHeader(row) && !row.Cells.Values.Any(c => c.Row < row.Number) && row.Cells.Values.Any(c => Headings.OfColumn(c.Text).Field == PlanField.Measure)) return false;
        var own = row.OwnCells.ToList();
        var naming = own.Count(c => Headings.OfColumn(c.Text).IsExact && (header[c.Column] is not { } above || above.ColumnSpan > 1 || !Headings.OfColumn(above.Text).IsKnown));
        return naming > 0 && own.All(c => c.Text.Length < 60 && Headings.OfColumn(c.Text).IsExact || Guidance.IsText(c.Text) || header[c.Column] is not null && own.Any(Guides));

        static bool Guides(SourceCell c) => Guidance.IsText(c.Text);
    }

    private static List<TableColumn> Named(SourceRow header, SourceRow? second, List<SourceRow> below)
    {
        var columns = new List<TableColumn>();
        foreach (var index in header.Cells.Keys.Concat(second?.Cells.Keys ?? []).Concat(below.SelectMany(r => r.Cells.Keys)).Distinct().Order())
        {
            var above = header[index];
            var under = second?[index] is { } cell && !ReferenceEquals(cell, above) && !Guidance.IsText(cell.Text) ? cell : null;
            var own = under is null ? default : Together(above, under);
            if (own.IsKnown)
            {
                columns.Add(new TableColumn(index, above is { ColumnSpan: > 1 } && Headings.OfColumn(above.Text).IsKnown ? $"{above.Text} {under!.Text}" : under!.Text, own.Field, own.Strength));
                continue;
            }
            var heading = above is null ? default : Headings.OfColumn(above.Text);
            var joins = above is { ColumnSpan: > 1 } && above.Column < index && heading.IsKnown && under is null;
            columns.Add(new TableColumn(index, under is not null && above is null ? under.Text : above?.Text ?? "", heading.Field, heading.Strength, joins));
        }
        return columns;
    }

    private static Heading Together(SourceCell? above, SourceCell under)
    {
        var both = above is null ? default : Headings.OfLabel($"{above.Text} {under.Text}");
        return both.IsExact ? both : Headings.OfColumn(under.Text);
    }

    /// <summary>The cell that names the area: under an area header in the guidance row, or over the column left of all known ones.</summary>
    private SourceCell? AreaOver(List<TableColumn> columns, SourceRow header, List<SourceRow> guidance)
    {
        var named = columns.Find(c => c.Field == PlanField.Area);
        if (named is not null && !columns.Exists(c => c.Field == PlanField.Problem))
        {
            return guidance.Select(g => g[named.Index]).FirstOrDefault(c => c is not null && !Guidance.IsText(c.Text) && !Headings.OfColumn(c.Text).IsKnown);
        }
        if (named is not null || columns.Exists(c => c.Field == PlanField.Problem)) return null;
        var firstKnown = columns.Where(c => c.Field is not (PlanField.Unknown or PlanField.CollectiveName)).Select(c => c.Index).DefaultIfEmpty(0).Min();
        var over = columns.LastOrDefault(c => c.Index < firstKnown && c.Field == PlanField.Unknown && c.Header.Length > 0);
        return over is null || !NamesArea(over.Header) ? null : header[over.Index];
    }

    private bool NamesArea(string header) =>
        plan.Names.LooksLikeArea(header) || AreaNames.TabFits(table.Name, header) || header.StartsWith('[') || (!areaIsKnown && header.Length >= 12 && header.Contains(' ', StringComparison.Ordinal));

    private List<TableColumn> Complete(List<TableColumn> columns, SourceText? area, List<SourceRow> below)
    {
        columns = [.. columns.Select(c => IsStatus(c, below) || IsReported(c, below) ? c with { Field = PlanField.Unknown } : c)];
        if (!columns.Exists(c => c.Field == PlanField.Problem)) GiveProblem(columns, area, below);
        if (!columns.Exists(c => c.Field == PlanField.Area) && area is null) GiveArea(columns, below);
        if (!columns.Exists(c => c.Field == PlanField.Measure)) GiveMeasure(columns, below);
        foreach (var same in columns.Where(c => c.Field != PlanField.Unknown && !c.Joins).GroupBy(c => c.Field).Where(g => g.Count() > 1).ToList())
        {
            foreach (var weaker in same.OrderByDescending(c => c.Strength).ThenBy(c => c.Index).Skip(1)) columns[columns.IndexOf(weaker)] = weaker with { Field = PlanField.Unknown };
        }
        return [.. columns.Where(c => c.Header.Length > 0 || c.Field != PlanField.Unknown || below.Exists(r => r[c.Index] is not null))];
    }

    /// <summary>A status column holds single words; it says how the work stands, not what the follow-up found.</summary>
    private static bool IsStatus(TableColumn column, List<SourceRow> below) =>
        column.Field == PlanField.FollowUp && column.Header.Trim().StartsWith("status", StringComparison.OrdinalIgnoreCase)
        && below.Select(r => r[column.Index]?.Text ?? "").Where(t => t.Length > 0).DefaultIfEmpty("").Average(t => t.Length) <= 25;

    /// <summary>A column of our own documents, whose words are ours: it is no follow-up's text, although its header may stand for one elsewhere.</summary>
    private static bool IsReported(TableColumn column, List<SourceRow> below) =>
        ReportCells.FieldOf(column.Header) is not null && below.Select(r => r[column.Index]?.Text ?? "").Where(t => t.Length > 0).ToList() is { Count: > 0 } texts && texts.TrueForAll(t => ReportCells.IsOurs(column.Header, t));

    private void GiveProblem(List<TableColumn> columns, SourceText? area, List<SourceRow> below)
    {
        var at = columns.FindIndex(c => c.Field == PlanField.Area);
        if (at >= 0 && (area is not null || areaIsKnown && !below.Exists(r => plan.Names.LooksLikeArea(r[columns[at].Index]?.Text ?? ""))))
        {
            columns[at] = columns[at] with { Field = PlanField.Problem };
            return;
        }
        if (at >= 0) return;
        var firstKnown = columns.Where(c => c.Field is not (PlanField.Unknown or PlanField.CollectiveName)).Select(c => c.Index).DefaultIfEmpty(0).Min();
        at = columns.FindLastIndex(c => c.Index < firstKnown && c.Field == PlanField.Unknown && below.Exists(r => r[c.Index] is not null) && !IsNumbering(c, below));
        if (at < 0) at = columns.FindLastIndex(c => c.Index < firstKnown && c.Field == PlanField.Unknown && area is not null && c.Header == area.Text);
        if (at < 0 || (columns[at].Header != area?.Text && LooksLikeAreaColumn(columns[at], below))) return;
        if (columns[at].Header.Length > 0 && area is null && (columns[at].Index != firstKnown - 1 || below.Select(r => r[columns[at].Index]?.Text.Length ?? 0).DefaultIfEmpty(0).Average() < 15)) return;
        columns[at] = columns[at] with { Field = PlanField.Problem, Guess = area is null ? "lästes som problem" : null };
    }

    private void GiveArea(List<TableColumn> columns, List<SourceRow> below)
    {
        var at = columns.FindIndex(c => c.Field == PlanField.Unknown && LooksLikeAreaColumn(c, below));
        if (at >= 0) columns[at] = columns[at] with { Field = PlanField.Area };
    }

    private bool LooksLikeAreaColumn(TableColumn column, List<SourceRow> below) =>
        below.Select(r => r[column.Index]).OfType<SourceCell>().Distinct().Any(c => plan.Names.LooksLikeArea(c.Text) && c.Column == column.Index);

    /// <summary>Where times and people are named but no measure, the fullest unknown column is most likely the measure.</summary>
    private static void GiveMeasure(List<TableColumn> columns, List<SourceRow> below)
    {
        var best = columns.Where(c => c.Field == PlanField.Unknown && c.Header.Length > 0 && !IsNumbering(c, below)).OrderByDescending(c => below.Sum(r => r[c.Index]?.Text.Length ?? 0)).FirstOrDefault();
        if (best is not null && below.Exists(r => r[best.Index] is not null)) columns[columns.IndexOf(best)] = best with { Field = PlanField.Measure, Guess = "lästes som åtgärd" };
    }

    private static bool IsNumbering(TableColumn column, List<SourceRow> below) =>
        below.Select(r => r[column.Index]?.Text ?? "").Where(t => t.Length > 0).All(t => t.Length <= 6 && t.Any(char.IsDigit));
}
