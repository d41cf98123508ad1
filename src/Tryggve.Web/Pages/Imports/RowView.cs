using Tryggve.Districts;
using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Web.Pages.Imports;

/// <summary>A row of a draft with what the page needs to know around it.</summary>
/// <param name="Columns">The fields that the rows of its area have between them.</param>
/// <param name="HasExtras">Whether any row of the area has columns without a field.</param>
public sealed record RowView(Guid DraftId, DraftRow Row, IReadOnlyList<PlanField> Columns, bool HasExtras, DraftCorrections Corrections)
{
    private static readonly PlanField[] Usual =
        [PlanField.CollectiveName, PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Goals, PlanField.When, PlanField.Who, PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp];

    public string Anchor => AnchorOf(Row.Key);

    public bool IsCorrected(PlanField field) => Corrections.Cells.TryGetValue(Row.Key, out var cells) && cells.ContainsKey(field);

    /// <summary>The row's place in the page: its key without what an address cannot hold.</summary>
    public static string AnchorOf(string key) => Slug.Of(key);

    /// <summary>The rows of a table's area; a form is shown as a form.</summary>
    public static IReadOnlyList<RowView> Of(Guid draftId, DraftArea area, DraftCorrections corrections)
    {
        var fields = area.Rows.Where(r => r.Form.Count == 0).SelectMany(r => r.Values.Keys).Distinct().Order().ToList();
        var extras = area.Rows.Any(r => r.Form.Count == 0 && r.Extras.Count > 0);
        return [.. area.Rows.Select(r => new RowView(draftId, r, fields, extras, corrections))];
    }

    /// <summary>The texts one can correct: field, label as the document has it where it has one, and text.</summary>
    public static IEnumerable<(PlanField Field, string Label, string Text)> Editable(DraftRow row) => row.Form.Count > 0
        ? row.Form.Where(l => l.Party is null && l.Field is not (PlanField.Unknown or PlanField.Measure)).Select(l => (l.Field, l.Label, l.Text)).Prepend((PlanField.Measure, "Namn", row[PlanField.Measure])).DistinctBy(l => l.Item1)
        : Usual.Union(row.Values.Keys).Where(f => f is not (PlanField.Unknown or PlanField.Area)).Order().Select(f => (f, Vocabulary.Of(f), row[f]));

    /// <summary>Place in the document → place in the page, for remarks that lead to their row.</summary>
    public static Dictionary<Place, string> Anchors(PlanDraft draft)
    {
        var anchors = new Dictionary<Place, string>();
        foreach (var row in draft.Rows)
        {
            var places = row.Values.Values.Select(v => v.Place).Concat(row.Form.Select(l => l.Place)).Concat(row.Extras.Select(e => e.Place)).Prepend(row.Place);
            foreach (var place in places) anchors.TryAdd(place, AnchorOf(row.Key));
        }
        return anchors;
    }
}
