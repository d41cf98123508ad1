using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Last year's sheets beside this year's: only one year is read, the newest or the one the person chose; the others are named.</summary>
internal static class OtherYears
{
    public static IReadOnlySet<SourceTable> Of(Interpretation plan)
    {
        var dated = plan.Document.Tables.Select(t => (Table: t, Years: PlanTitle.YearsIn(t.Name) ?? AboveHeader(t))).Where(t => t.Years is not null && t.Table.Rows.Any(TableColumns.IsHeader)).ToList();
        if (dated.Select(d => d.Years!.Value.From).Distinct().Count() < 2) return new HashSet<SourceTable>();
        var chosen = plan.Corrections.Years is { } wanted && dated.Exists(d => d.Years!.Value.From == wanted.From) ? wanted.From : dated.Max(d => d.Years!.Value.From);
        var others = dated.Where(d => d.Years!.Value.From != chosen).ToList();
        foreach (var (table, years) in others)
        {
            plan.Say("other-year", Severity.Warning, $"Bladet gäller {years} och är inte med i planen för {chosen}. Läs in dokumentet en gång till och välj {years} om även den planen ska in.", table.Place);
        }
        return others.Select(o => o.Table).ToHashSet();
    }

    private static YearSpan? AboveHeader(SourceTable table) => table.Name.Length == 0 ? null
        : table.Rows.TakeWhile(r => !TableColumns.IsHeader(r)).Take(6).SelectMany(r => r.OwnCells).Where(c => PlanTitle.IsTitle(c.Text)).Select(c => PlanTitle.YearsIn(c.Text)).FirstOrDefault(y => y is not null);
}
