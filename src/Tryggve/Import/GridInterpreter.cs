using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Import;

/// <summary>Goes through one grid, a sheet or a Word table, and gives each stretch of it to the reader it belongs to: table, form or printed summary.</summary>
internal sealed class GridInterpreter(Interpretation plan)
{
    private TableColumns? latest;

    /// <param name="setting">Names that stand around the grid.</param>
    /// <returns>Rows that belong to none of them: titles, notes, instructions.</returns>
    public List<SourceRow> Read(SourceTable table, GridSetting setting)
    {
        var loose = new List<SourceRow>();
        var at = 0;
        var found = false;
        var area = NamedByHeader(table);
        while (at < table.Rows.Count)
        {
            var row = table.Rows[at];
            if (PrintedSummaryTable.Begins(row))
            {
                at = PrintedSummaryTable.Read(plan, table, at);
                found = true;
            }
            else if (new TableHeader(table, plan, IsSure(area, setting) || Name(loose, at, table) is { } over && plan.Names.LooksLikeArea(over.Text)).At(at) is { } columns)
            {
                columns = Corrected(table, columns);
                area = AreaOf(columns, setting, area, Name(loose, at, table));
                if (area is not null) AreaTexts.TakeInline(plan, area, loose);
                Enter(table, columns);
                at = new TableReader(plan, table, columns, new TableSetting(area, columns.AreaName is not null || IsSure(area, setting))).Read();
                (latest, found) = (columns, true);
            }
            else if (SidewaysTable.At(table, at) is { } sideways)
            {
                foreach (var cell in sideways.Cells) plan.Use(cell);
                area ??= setting.Area(plan) ?? Named(loose, at, table);
                var header = new TableHeader(sideways.Table, plan, true).At(0)!;
                Enter(sideways.Table, header);
                new TableReader(plan, sideways.Table, header, new TableSetting(area, IsSure: true)).Read();
                (at, found) = (sideways.Next, true);
            }
            else if (FormEntries.Begins(table.Rows, at, Name(loose, at, table) is not null || setting.ActivityName is not null))
            {
                var name = Name(loose, at, table);
                var own = name is not null && plan.Names.LooksLikeArea(name.Text) ? name : null;
                var entries = FormEntries.Read(table, ref at);
                if (entries.Count == 0) { loose.Add(table.Rows[at++]); continue; }
                var describes = entries.TrueForAll(e => FormEntries.IsAreaField(e.Heading.Field) || !e.Heading.IsKnown);
                if (own is not null) area = plan.Area(own.Text, own);
                else if (describes && name is not null && setting.AreaText is null) area = plan.Area(name.Text, name);
                new FormReader(plan).Read(entries, () => area ??= setting.Area(plan) ?? plan.Areas.LastOrDefault() ?? plan.Area(""), own is null && !describes ? name ?? setting.ActivityName : null);
                found = true;
            }
            else
            {
                if (area is null && row.OwnCells.ToList() is [var only] && plan.Names.OfTab(table.Name) is not null && AreaNames.TabFits(table.Name, only.Text)) area = plan.Area(only.Text, only);
                loose.Add(row);
                at++;
            }
        }
        if (!found && Continues(table)) return [];
        return loose;
    }

    /// <summary>The area that the sheet's first header names in full, where the tab has only its beginning.</summary>
    private AreaDraft? NamedByHeader(SourceTable table)
    {
        if (plan.Names.OfTab(table.Name) is null) return null;
        var named = Enumerable.Range(0, Math.Min(30, table.Rows.Count)).Select(i => new TableHeader(table, plan, areaIsKnown: true).At(i)).FirstOrDefault(h => h is not null)?.AreaName;
        return named is not null && (AreaNames.TabFits(table.Name, named.Text) || AreaNames.TabFits(named.Text, table.Name)) ? plan.Area(named.Text, named, plan.Names.OfTab(table.Name)?.Number, table.Name) : null;
    }

    private static bool IsSure(AreaDraft? area, GridSetting setting) =>
        area is null ? setting is { AreaText: not null, AreaIsSure: true } : area.StandardArea is not null || area.Number.Length > 0 || setting.AreaText is null || setting.AreaIsSure;

    /// <summary>A table without a header right after one with as many columns is its continuation on the next page.</summary>
    private bool Continues(SourceTable table)
    {
        if (latest is null || table.Name.Length > 0 || table.Rows.Count == 0 || plan.Areas.Count == 0) return false;
        var width = table.Rows.Max(r => r.Cells.Keys.DefaultIfEmpty(0).Max());
        if (width < 3 || width != latest.Columns[^1].Index || plan.Areas[^1].Rows.Count == 0) return false;
        plan.Say("table-continued", Severity.Hint, "Tabellen saknar rubrikrad och lästes som fortsättning på tabellen före.", table.Place);
        new TableReader(plan, table, latest with { Next = 0 }, new TableSetting(plan.Areas[^1], IsSure: false)).Read();
        return true;
    }

    /// <summary>The text of its own right above a header or form, if there is one; an area's own text between them does not count.</summary>
    private SourceCell? Name(List<SourceRow> loose, int at, SourceTable table)
    {
        var left = table.Rows[at].Cells.Keys.Min();
        for (var i = loose.Count - 1; i >= 0 && at - 1 >= 0 && ReferenceEquals(table.Rows[at - 1], loose[i]); i--, at--)
        {
            if (loose[i].OwnCells.ToList() is not [var only] || only.Column > left) return null;
            if (AreaTexts.IsInline(only.Text)) continue;
            return only.Text.Length <= 150 && !plan.IsUsed(only) && !PlanTitle.IsTitle(only.Text) && !PlanTitle.IsMetadata(only.Text) ? only : null;
        }
        return null;
    }

    private AreaDraft? Named(List<SourceRow> loose, int at, SourceTable table) => Name(loose, at, table) is { } name && !AreaNames.IsGeneral(name.Text) ? plan.Area(name.Text, name) : null;

    private AreaDraft? AreaOf(TableColumns columns, GridSetting setting, AreaDraft? before, SourceCell? above)
    {
        if (above is not null && plan.Names.LooksLikeArea(above.Text)) return plan.Area(above.Text, above);
        if (columns.AreaName is { } named)
        {
            var full = plan.Names.OfTab(setting.TabName) is { } tab && AreaNames.TabFits(tab.Name, named.Text) ? tab.Number : null;
            return plan.Area(named.Text, named, full, setting.TabName);
        }
        if (above is not null && (plan.Names.LooksLikeArea(above.Text) || (setting.AreaText is null || !IsSure(null, setting)) && !AreaNames.IsGeneral(above.Text) && !columns.Has(PlanField.Area))) return plan.Area(above.Text, above);
        return before ?? (columns.Has(PlanField.Area) ? null : setting.Area(plan));
    }

    private TableColumns Corrected(SourceTable table, TableColumns columns)
    {
        var key = KeyOf(table, columns);
        if (!plan.Corrections.Columns.TryGetValue(key, out var corrections)) return columns;
        return columns with
        {
            Columns = [.. columns.Columns.Select(c => corrections.TryGetValue(c.Index, out var field) ? c with { Field = field, Strength = 4, Guess = null, Joins = false } : corrections.Values.Contains(c.Field) && c.Field != PlanField.Unknown ? c with { Field = PlanField.Unknown } : c)],
        };
    }

    private static string KeyOf(SourceTable table, TableColumns columns) => $"{table.Place.Part}#{table.Rows[columns.First].Number}";

    private void Enter(SourceTable table, TableColumns columns)
    {
        foreach (var text in columns.Furniture) plan.Use(text);
        var place = table.Place with { Cell = $"rad {table.Rows[columns.First].Number}" };
        var rows = table.Rows.Skip(columns.Next).Take(40).ToList();
        plan.Tables.Add(new DraftTable(KeyOf(table, columns), place,
            [.. columns.Columns.Select(c => new DraftColumn(c.Index, c.Header, c.Field, Words.Shorten(rows.Select(r => r[c.Index]?.Text ?? "").FirstOrDefault(t => t.Length > 0) ?? "", 80)))]));
        foreach (var column in columns.Columns)
        {
            var header = column.Header.Length > 0 ? $"”{Words.Shorten(column.Header)}”" : CellReference.Letters(column.Index);
            if (column.Guess is { } guess) plan.Say("column-guessed", Severity.Warning, $"Kolumnen {header} {guess}. Välj en annan betydelse om det är fel.", place);
            else if (column.Field == PlanField.Unknown && ReportCells.FieldOf(column.Header) is null) plan.Say("column-unknown", Severity.Hint, $"Kolumnen {header} känns inte igen och sparas som övrig uppgift. Välj vad den betyder om den hör till planen.", place);
        }
        foreach (var (field, code, noun, _) in RowRemarks.Expected.Where(e => !columns.Has(e.Field) && e.Field is not PlanField.Problem))
        {
            plan.Say($"column-{code}", Severity.Hint, $"Tabellen har ingen kolumn för {noun}. Lägg till uppgiften i planen där den behövs.", place);
        }
    }
}

/// <summary>What stands around a grid.</summary>
/// <param name="TabName">The sheet's tab; empty in a Word document.</param>
/// <param name="AreaText">The area's name by tab or heading; null when neither names one.</param>
/// <param name="AreaSource">The heading itself, where there is one.</param>
/// <param name="ActivityName">The heading that names a form's activity.</param>
/// <param name="AreaIsSure">True for a standard, numbered or properly styled heading or tab; false where the text may as well be something else.</param>
internal sealed record GridSetting(string TabName, string? AreaText, string AreaNumber = "", SourceText? AreaSource = null, SourceText? ActivityName = null, bool AreaIsSure = false)
{
    public static readonly GridSetting None = new("", null);

    public AreaDraft? Area(Interpretation plan) => AreaText is null ? null : plan.Area(AreaText, AreaSource, AreaNumber);
}
