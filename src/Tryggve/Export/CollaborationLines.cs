using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Export;

/// <summary>
/// The lines of a collaboration as they are written: its form, and around it whatever the row holds that the form has no line for,
/// so that an export never loses a text.
/// </summary>
internal static class CollaborationLines
{
    public static IReadOnlyList<(string Label, string Value)> Of(PlanRow row)
    {
        var form = CollaborationForm.LinesOf(row).ToList();
        var has = form.Select(l => l.Line.Field).ToHashSet();
        return [.. Missing(has, Chain(row)), .. FieldsOf(row), .. ReportCells.Of(row.Measure!).Select(c => (ReportCells.HeaderOf(c.Field), c.Text))];
    }

    /// <summary>As <see cref="Of"/> but without the problem and cause that the form has no lines for: a row has keys of its own for them, and for what is reported.</summary>
    public static IEnumerable<(string Label, string Value)> FieldsOf(PlanRow row)
    {
        var form = CollaborationForm.LinesOf(row).ToList();
        var has = form.Select(l => l.Line.Field).ToHashSet();
        var labels = form.Select(l => l.Line.Label).ToHashSet();
        return
        [
            .. form.Select(l => (l.Line.Label, l.Value)),
            .. Missing(has, Own(row.Measure!)),
            .. row.Measure!.Others.Where(o => !labels.Contains(o.Header)).Select(o => (o.Header, o.Value)),
        ];
    }

    private static IEnumerable<(string Label, string Value)> Missing(HashSet<PlanField> has, IEnumerable<(PlanField Field, string Value)> texts) =>
        texts.Where(t => t.Value.Length > 0 && !has.Contains(t.Field)).Select(t => (Vocabulary.Of(t.Field), t.Value));

    private static (PlanField Field, string Value)[] Chain(PlanRow row) =>
    [
        (PlanField.CollectiveName, row.Problem.CollectiveName),
        (PlanField.Problem, row.Problem.Text),
        (PlanField.Cause, row.Cause?.Text ?? ""),
    ];

    private static (PlanField Field, string Value)[] Own(Measure measure) =>
    [
        (PlanField.Measure, measure.Text),
        (PlanField.Goals, measure.GoalText),
        (PlanField.When, measure.Timing),
        (PlanField.Who, measure.Responsible),
        (PlanField.Kind, measure.Kind is { } kind ? Vocabulary.Of(kind) : ""),
        (PlanField.FollowUpT1, measure.FollowUpText(ReportingPeriod.T1)),
        (PlanField.FollowUpT2, measure.FollowUpText(ReportingPeriod.T2)),
        (PlanField.FollowUp, measure.FollowUpText(ReportingPeriod.Year)),
    ];
}
