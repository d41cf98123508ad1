using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Förslag till fortsättning: what seems to become of a measure and its goals next year, from what is reported of the year and from the reports' own words.</summary>
/// <param name="Part">The measure or the goal.</param>
/// <param name="Continuation">Null where nothing tells.</param>
/// <param name="Reason">As reported; empty where nothing was said.</param>
public sealed record ContinuationProposal(Guid Part, Continuation? Continuation, string Reason)
{
    /// <summary>The measure's proposal first, then one for each of its goals.</summary>
    public static IReadOnlyList<ContinuationProposal> Of(Measure measure, YearSpan? years)
    {
        var report = measure.FollowUpOf(ReportingPeriod.Year);
        var read = OutcomeReader.Of(measure, ReportingPeriod.Year, years);
        var moved = read.CarryOvers.FirstOrDefault(c => c.Goals.Count == 0) ?? (read.CarryOvers.Count > 0 ? read.CarryOvers[0] : null);
        var isOngoing = measure.Kind == MeasureKind.Ongoing || measure.ReadTiming(years).IsOngoing;
        var own = OfMeasure(measure, report, read, moved, isOngoing);
        return [own, .. measure.Goals.Select(g => OfGoal(g, report, read, own, isOngoing))];
    }

    private static ContinuationProposal OfMeasure(Measure measure, FollowUp report, OutcomeProposal read, CarryOver? moved, bool isOngoing)
    {
        var status = report.Status ?? read.Status?.Status;
        var reason = First(report.Reason, read.Status?.Reason ?? "", moved?.Reason ?? "");
        if (moved is not null || status == MeasureStatus.Postponed) return new(measure.Id, Plans.Continuation.GoesOn, First(reason, moved?.Words.Text ?? ""));
        if (status is MeasureStatus.Stopped or MeasureStatus.Merged) return new(measure.Id, Plans.Continuation.Ended, First(reason, report.Text));
        if (status is null) return new(measure.Id, isOngoing ? Plans.Continuation.GoesOn : null, "");
        if (status == MeasureStatus.Done && !isOngoing && measure.Goals.All(g => VerdictOf(g, report, read) is Verdict.Met or null)) return new(measure.Id, Plans.Continuation.Finished, "");
        return new(measure.Id, Plans.Continuation.GoesOn, reason);
    }

    /// <summary>What is not met is proposed to go on with its measure; what is met is done, unless the measure is line work that meets it anew each year.</summary>
    private static ContinuationProposal OfGoal(Goal goal, FollowUp report, OutcomeProposal read, ContinuationProposal measure, bool isOngoing)
    {
        if (measure.Continuation is not (Plans.Continuation.GoesOn or Plans.Continuation.GoesOnChanged)) return new(goal.Id, measure.Continuation, "");
        var moved = read.CarryOvers.FirstOrDefault(c => c.Goals.Contains(goal.Id));
        var isMet = VerdictOf(goal, report, read) == Verdict.Met;
        return new(goal.Id, isMet && !isOngoing && moved is null ? Plans.Continuation.Finished : Plans.Continuation.GoesOn, moved is null ? "" : First(moved.Reason, moved.Words.Text));
    }

    private static Verdict? VerdictOf(Goal goal, FollowUp report, OutcomeProposal read) => report.Outcomes.FirstOrDefault(o => o.Goal == goal.Id)?.Verdict ?? read[goal.Id]?.Verdict;

    private static string First(params string[] texts) => texts.FirstOrDefault(t => t.Length > 0) ?? "";
}
