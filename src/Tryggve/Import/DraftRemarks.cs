using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Everything to say of a finished draft: its heading, its rows, its printed summary, and the texts it has no place for.</summary>
internal static class DraftRemarks
{
    public static IEnumerable<Remark> Of(PlanDraft draft, Interpretation plan)
    {
        foreach (var remark in Plan.CheckIdentity(draft.Heading)) yield return remark with { Severity = Severity.Hint };
        var nothing = new HashSet<PlanField>();
        foreach (var row in draft.Rows.Where(r => r.LeftOut is null))
        {
            foreach (var remark in RowRemarks.Of(row, plan.Asked.GetValueOrDefault(row.Key) ?? nothing)) yield return remark;
        }
        foreach (var area in draft.Heading.PrintedSummary.Count == 0 ? [] : Summary.Of(draft.ToContent()).Areas)
        {
            foreach (var difference in area.Differences()) yield return new Remark("summary-differs", Severity.Hint, $"{area.Area}: {difference}", area.Printed?.Place);
        }
        foreach (var part in draft.Unread.GroupBy(t => t.Place.Part))
        {
            var count = part.Count();
            yield return new Remark("text-unread", Severity.Hint, $"{count} {(count == 1 ? "text är" : "texter är")} inte med i planen, bland annat ”{Words.Shorten(part.First().Text)}”. Kontrollera att inget som hör till planen saknas.", part.First().Place);
        }
    }
}
