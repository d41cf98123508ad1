using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Föreslagen text: a field of a report that nobody has answered, and what the report's own text seems to answer.</summary>
/// <param name="Part">The measure, or one of its goals.</param>
/// <param name="Text">What the field would say.</param>
/// <param name="Words">The words that led there; empty for a reason, which is those words.</param>
public sealed record ProposedText(Guid Part, TextField Field, string Text, string Words)
{
    /// <summary>What is proposed for a period's report; nothing that a person has answered already.</summary>
    public static IReadOnlyList<ProposedText> Of(Measure measure, ReportingPeriod period, YearSpan? years)
    {
        var report = measure.FollowUpOf(period);
        return report.Text.Length == 0 ? [] : [.. Of(measure, report, OutcomeReader.Of(measure, period, years))];
    }

    private static IEnumerable<ProposedText> Of(Measure measure, FollowUp report, OutcomeProposal read)
    {
        TextField Field(PlanField field) => FollowUpTexts.Field(field, report.Period);
        if (read.Status is { } status && report.Status is null)
        {
            yield return new(measure.Id, Field(PlanField.Status), Vocabulary.Of(status.Status), status.Words.Text);
            if (status.Reason.Length > 0 && report.Reason.Length == 0) yield return new(measure.Id, Field(PlanField.StatusReason), status.Reason, "");
        }
        foreach (var goal in measure.Goals.Where(g => report.Outcomes.All(o => o.Goal != g.Id || o.Verdict is null)))
        {
            if (read[goal.Id] is { Verdict: { } verdict } said) yield return new(goal.Id, Field(PlanField.Verdict), Vocabulary.Of(verdict), said.Words.Text);
        }
    }
}
