using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>
/// The lines of a collaboration as they are written: its form, and after it whatever the measure holds that the form has no line for,
/// so that an export never loses a text.
/// </summary>
internal static class CollaborationLines
{
    public static IReadOnlyList<(string Label, string Value)> Of(PlanRow row)
    {
        var measure = row.Measure!;
        var form = CollaborationForm.LinesOf(measure).ToList();
        return
        [
            .. Chain(row).Where(l => l.Value.Length > 0),
            .. form.Select(l => (l.Line.Label, l.Value)),
            .. Outside(measure, [.. form.Select(l => l.Line.Field)], [.. form.Select(l => l.Line.Label)]),
        ];
    }

    /// <summary>As <see cref="Of"/> but without problem and cause, which a row has columns of its own for.</summary>
    public static IEnumerable<(string Label, string Value)> FieldsOf(PlanRow row) => Of(row).Skip(Chain(row).Count(l => l.Value.Length > 0));

    private static (string Label, string Value)[] Chain(PlanRow row) =>
    [
        (Vocabulary.Of(PlanField.CollectiveName), row.Problem.CollectiveName),
        (Vocabulary.Of(PlanField.Problem), row.Problem.Text),
        (Vocabulary.Of(PlanField.Cause), row.Cause?.Text ?? ""),
    ];

    private static IEnumerable<(string Label, string Value)> Outside(Measure measure, HashSet<PlanField> fields, HashSet<string> labels) =>
        new (PlanField Field, string Label, string Value)[]
        {
            (PlanField.Measure, Vocabulary.Of(PlanField.Measure), measure.Text),
            (PlanField.Goals, Vocabulary.Of(PlanField.Goals), measure.GoalText),
            (PlanField.When, Vocabulary.Of(PlanField.When), measure.Timing),
            (PlanField.Who, Vocabulary.Of(PlanField.Who), measure.Responsible),
            (PlanField.Kind, Vocabulary.Of(PlanField.Kind), measure.Kind is { } kind ? Vocabulary.Of(kind) : ""),
            (PlanField.FollowUpT1, Vocabulary.Of(PlanField.FollowUpT1), measure.FollowUpText(ReportingPeriod.T1)),
            (PlanField.FollowUpT2, Vocabulary.Of(PlanField.FollowUpT2), measure.FollowUpText(ReportingPeriod.T2)),
            (PlanField.FollowUp, Vocabulary.Of(PlanField.FollowUp), measure.FollowUpText(ReportingPeriod.Year)),
        }
        .Where(l => l.Value.Length > 0 && !fields.Contains(l.Field))
        .Select(l => (l.Label, l.Value))
        .Concat(measure.Others.Where(o => !labels.Contains(o.Header)).Select(o => (o.Header, o.Value)));
}
