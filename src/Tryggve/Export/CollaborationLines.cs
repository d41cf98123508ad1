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
        var form = CollaborationForm.LinesOf(row).ToList();
        var fields = form.Select(l => l.Line.Field).ToHashSet();
        return [.. Chain(row).Where(l => l.Value.Length > 0 && !fields.Contains(l.Field)).Select(l => (Vocabulary.Of(l.Field), l.Value)), .. FieldsOf(row)];
    }

    /// <summary>As <see cref="Of"/> but without the problem and cause that the form itself has no line for: a row has columns of its own for them.</summary>
    public static IEnumerable<(string Label, string Value)> FieldsOf(PlanRow row)
    {
        var form = CollaborationForm.LinesOf(row).ToList();
        return [.. form.Select(l => (l.Line.Label, l.Value)), .. Outside(row.Measure!, [.. form.Select(l => l.Line.Field)], [.. form.Select(l => l.Line.Label)])];
    }

    private static (PlanField Field, string Value)[] Chain(PlanRow row) =>
        [(PlanField.CollectiveName, row.Problem.CollectiveName), (PlanField.Problem, row.Problem.Text), (PlanField.Cause, row.Cause?.Text ?? "")];

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
