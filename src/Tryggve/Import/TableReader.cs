using System.Globalization;
using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Reads the rows under a table's header: each row a measure, until another header, a form or the table's end. Band rows name areas.</summary>
internal sealed partial class TableReader(Interpretation plan, SourceTable table, TableColumns columns, TableSetting setting)
{
    private AreaDraft? area = setting.Area;
    private readonly HashSet<PlanField> asked = [.. columns.Columns.Select(c => c.Field)];
    private DraftValue? groupProblem;

    /// <returns>Index of the first row that is not part of this table.</returns>
    public int Read()
    {
        var rows = table.Rows;
        var at = columns.Next;
        var header = new TableHeader(table, plan, area is not null);
        for (; at < rows.Count; at++)
        {
            var row = rows[at];
            if (TableColumns.IsHeader(rows, at) && header.At(at) is { } again)
            {
                if (!again.SameAs(columns) || again.AreaName is { } name && area is not null && Words.Key(AreaNames.Split(name.Text).Name) != area.Key) return at;
                again.Furniture.ToList().ForEach(plan.Use);
                at = again.Next - 1;
                continue;
            }
            var gap = at > columns.Next && row.Number > rows[at - 1].Number + 1;
            var own = row.OwnCells.ToList();
            if (own.Count == 1 && at + 1 < rows.Count && TableColumns.IsHeader(rows, at + 1) && !plan.Names.LooksLikeArea(own[0].Text)) return at;
            if (gap && own.Count == 1 && at + 1 < rows.Count && FormEntries.Begins(rows, at + 1, named: true)) return at;
            if ((gap || own.Count == 1) && (FormEntries.Begins(rows, at) || PrintedSummaryTable.Begins(row))) return at;
            if (own.Count == 1 && row.Cells.Values.Distinct().Count() == 1 && Single(own[0], at, gap)) continue;
            if (IsSum(own)) continue;
            if (own.Count > 0) Add(row);
        }
        return at;
    }

    /// <summary>A row of one text is a band that names an area, a note below the table, or a row with only its problem.</summary>
    private bool Single(SourceCell cell, int at, bool gap)
    {
        var wide = cell.ColumnSpan >= Math.Max(2, columns.Columns.Count / 2);
        var field = columns.Columns.FirstOrDefault(c => c.Index == cell.Column)?.Field ?? PlanField.Unknown;
        if (field == PlanField.Area) return false;
        var next = at + 1 < table.Rows.Count ? table.Rows[at + 1] : null;
        var leads = next is not null && next.OwnCells.Count() >= 2 && !TableColumns.IsHeader(next);
        if (plan.Names.LooksLikeArea(cell.Text) && !(setting.IsSure && field == PlanField.Problem && !wide) || (cell.Text.Length <= 120 && (wide || !setting.IsSure && cell.Column == columns.Columns[0].Index && leads && cell.Text[^1] != '.')))
        {
            Band(cell, next);
            return true;
        }
        if (!wide && !(gap && (cell.Text.Length > 80 || cell.Text[^1] == '.'))) return false;
        plan.Say("note-in-table", Severity.Hint, $"Raden ”{Words.Shorten(cell.Text)}” hör inte till någon kolumn och är inte med i planen. Flytta texten dit den hör hemma.", cell.Place);
        return true;
    }

    private void Band(SourceCell cell, SourceRow? next)
    {
        var hasProblem = columns.Has(PlanField.Problem);
        var named = plan.Names.LooksLikeArea(cell.Text);
        if (named || (hasProblem && (next is null || ProblemOf(next))) || (!setting.IsSure && (!hasProblem || cell.ColumnSpan > 1)))
        {
            this.area = plan.Area(cell.Text, cell);
            groupProblem = null;
            if (!named) plan.Say("area-guessed", Severity.Hint, $"Raden ”{Words.Shorten(cell.Text)}” lästes som rubrik för ett område. Rätta områdets namn om det är fel.", cell.Place);
            return;
        }
        plan.Use(cell);
        groupProblem = new DraftValue(cell.Text, cell.Place);
        plan.Say("problem-guessed", Severity.Hint, $"Raden ”{Words.Shorten(cell.Text)}” lästes som problem för raderna under den. Rätta det om det är fel.", cell.Place);
    }

    private bool ProblemOf(SourceRow row) => columns.Columns.Any(c => c.Field == PlanField.Problem && row[c.Index] is not null);

    /// <summary>A row of totals under the table is the document's own count, not a measure.</summary>
    private static bool IsSum(List<SourceCell> own) =>
        own.Count > 1 && Sum().IsMatch(own[0].Text) && own.Skip(1).All(c => c.Text.Length < 30 && c.Text.Any(char.IsDigit));

    [GeneratedRegex(@"^\s*(?:del)?(?:summa|totalt?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sum();

    private void Add(SourceRow row)
    {
        var place = table.Place with { Cell = string.Create(CultureInfo.InvariantCulture, $"rad {row.Number}") };
        var values = new Dictionary<PlanField, DraftValue>();
        var extras = new List<DraftExtra>();
        var taken = new HashSet<SourceCell>(ReferenceEqualityComparer.Instance);
        foreach (var column in columns.Columns)
        {
            if (row[column.Index] is not { } cell || !taken.Add(cell)) continue;
            plan.Use(cell);
            if (column.Field == PlanField.Area) area = plan.Area(cell.Text, cell);
            else if (column.Field == PlanField.Unknown || (column.Field == PlanField.Kind && !IsOwnKind(column, cell)))
            {
                if (Vocabulary.KindOf(cell.Text) is not null && column.Field == PlanField.Kind) values[PlanField.Kind] = new DraftValue(cell.Text, cell.Place);
                extras.Add(new DraftExtra(HeaderOf(column, extras), cell.Text, cell.Place));
            }
            else values[column.Field] = values.TryGetValue(column.Field, out var before) ? before with { Text = $"{before.Text}\n{cell.Text}" } : new DraftValue(cell.Text, cell.Place);
        }
        if (values.Count == 0 && extras.TrueForAll(e => e.Text.Length <= 6 && e.Text.Any(char.IsDigit))) return;
        if (groupProblem is not null) values.TryAdd(PlanField.Problem, groupProblem);
        area ??= Unnamed();
        plan.Asked[place.ToString()] = asked;
        area.Rows.Add(new DraftRow(place.ToString(), place) { Values = values, Extras = extras });
    }

    /// <summary>Our own kind column says nothing beyond the kind; another's words are kept under its header as well.</summary>
    private static bool IsOwnKind(TableColumn column, SourceCell cell) => column.Header == Vocabulary.Of(PlanField.Kind) && Vocabulary.KindOf(cell.Text) is { } kind && Vocabulary.Of(kind) == cell.Text;

    private AreaDraft Unnamed()
    {
        plan.Say("area-unnamed", Severity.Warning, "Tabellen har inget namn på området. Skriv områdets namn.", table.Place);
        return plan.Area("");
    }

    private static string HeaderOf(TableColumn column, List<DraftExtra> extras)
    {
        var header = column.Header.Length > 0 ? column.Header : $"Kolumn {CellReference.Letters(column.Index)}";
        var same = extras.Count(e => e.Header == header || e.Header.StartsWith($"{header} (", StringComparison.Ordinal));
        return same == 0 ? header : string.Create(CultureInfo.InvariantCulture, $"{header} ({same + 1})");
    }
}

/// <summary>What stands around a table and concerns it.</summary>
/// <param name="Area">The area that the sheet's tab or the heading above names.</param>
/// <param name="IsSure">True when the area is standard, numbered or named by the table itself: then a line in the table does not name another.</param>
internal sealed record TableSetting(AreaDraft? Area, bool IsSure);
