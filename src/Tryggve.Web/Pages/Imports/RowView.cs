using Tryggve.Districts;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Imports;

/// <summary>A row of a draft with what the page needs to know around it.</summary>
/// <param name="Columns">The fields that the rows of its area have between them.</param>
/// <param name="HasExtras">Whether any row of the area has columns without a field.</param>
/// <param name="Remarks">What to mend in the row.</param>
/// <param name="Page">The printed page where it stands; null in a document that has no pages.</param>
public sealed record RowView(Guid DraftId, DraftRow Row, IReadOnlyList<PlanField> Columns, bool HasExtras, DraftCorrections Corrections, IReadOnlyList<Remark> Remarks, int? Page)
{
    /// <summary>What every row should have, whether its table has a column for it or not.</summary>
    private static readonly PlanField[] Usual = [PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Goals, PlanField.When, PlanField.Who, PlanField.FollowUp];

    public string Anchor => AnchorOf(Row.Key);

    public bool IsCorrected(PlanField field) => Corrections.Cells.TryGetValue(Row.Key, out var cells) && cells.ContainsKey(field);

    /// <summary>The row's place in the page: its key without what an address cannot hold.</summary>
    public static string AnchorOf(string key) => Slug.Of(key);

    public int Width => Columns.Count + (HasExtras ? 2 : 1);

    /// <summary>The rows of an area, each with the remarks that stand in it.</summary>
    public static IReadOnlyList<RowView> Of(StoredDraft stored, PlanDraft draft, DraftArea area)
    {
        var fields = area.Rows.Where(r => r.Form.Count == 0).SelectMany(r => r.Values.Keys).Distinct().Order().ToList();
        var extras = area.Rows.Any(r => r.Form.Count == 0 && r.Extras.Count > 0);
        var remarks = draft.Remarks.Where(r => r.Place is not null && r.Severity > Severity.Hint && r.Code != "shift-proposed").ToLookup(r => r.Place!);
        return [.. area.Rows.Select(r => new RowView(stored.Id, r, fields, extras, stored.Corrections, [.. r.Places.Distinct().SelectMany(p => remarks[p])], draft.PageOf(r)))];
    }

    /// <summary>The texts one can correct: field, label as the document has it where it has one, and text.</summary>
    public static IEnumerable<(PlanField Field, string Label, string Text)> Editable(DraftRow row, DraftArea area) => row.Form.Count > 0
        ? row.Form.Where(l => l.Party is null && l.Field is not (PlanField.Unknown or PlanField.Measure)).Select(l => (l.Field, l.Label, l.Text)).Prepend((PlanField.Measure, "Namn", row[PlanField.Measure])).DistinctBy(l => l.Item1)
        : Usual.Union(area.Rows.SelectMany(r => r.Values.Keys)).Where(f => f is not (PlanField.Unknown or PlanField.Area)).Order().Select(f => (f, Vocabulary.Of(f), row[f]));

    /// <summary>Place in the document → place in the page, for remarks that lead to their row.</summary>
    public static Dictionary<Place, string> Anchors(PlanDraft draft)
    {
        var anchors = new Dictionary<Place, string>();
        foreach (var row in draft.Rows)
        {
            foreach (var place in row.Places) anchors.TryAdd(place, AnchorOf(row.Key));
        }
        return anchors;
    }
}
