using Tryggve.Plans;

namespace Tryggve.Analysis.Smart;

/// <summary>What stands around a goal. Rules ask of nothing else beside the goal's own text, so that a goal in the same surroundings is judged the same.</summary>
/// <param name="Who">Who has taken the measure on: Vem, else a form's convener or parties.</param>
/// <param name="When">När, said more clearly where a person has done so; else a form's duration.</param>
/// <param name="HasUnits">Whether a person has chosen units that answer for the measure.</param>
/// <param name="Years">The plan's; null while nobody has said them.</param>
/// <param name="LastOutcome">What last year's follow-up said of the same goal; empty where that is not known.</param>
internal sealed record GoalContext(string Who, string When, bool HasUnits, MeasureKind? Kind, string? Cause, string Problem, YearSpan? Years, string LastOutcome)
{
    public static GoalContext Of(PlanRow row, YearSpan? years, string? lastOutcome) => new(
        WhoOf(row.Measure),
        new[] { row.Measure?.TimingMeaning, row.Measure?.Timing, row.Measure?.Collaboration?.Duration }.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? "",
        row.Measure is { Units.Count: > 0 }, row.Measure?.Kind, row.Cause?.Text, row.Problem.Text, years, lastOutcome ?? "");

    /// <summary>Vem; in a form the convener, else the parties that have promised something.</summary>
    private static string WhoOf(Measure? measure)
    {
        if (measure is null) return "";
        if (measure.Responsible.Trim().Length > 0 || measure.Collaboration is not { } form) return measure.Responsible;
        return form.Convener?.Trim() is { Length: > 0 } convener
            ? convener
            : string.Join(", ", form.Commitments.Where(c => !string.IsNullOrWhiteSpace(c.Promise) && !PlaceholderWords.IsPlaceholder(c.Promise.Trim())).Select(c => c.Party));
    }
}
