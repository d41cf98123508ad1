using Tryggve.FollowUps;
using Tryggve.Privacy;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Proposes a verdict for each goal: what is said outright first, then numbers, then things that were done or changed.</summary>
internal static class VerdictReader
{
    public static IReadOnlyList<VerdictProposal> In(FollowUpReading reading)
    {
        var stated = StatedVerdicts.In(reading);
        return [.. reading.AllGoals.Select(goal => Of(goal, stated, reading)).OfType<VerdictProposal>()];
    }

    private static VerdictProposal? Of(int goal, IReadOnlyList<StatedVerdict> stated, FollowUpReading reading)
    {
        var comparisons = goal < 0 ? [] : NumberVerdicts.Of(goal, reading);
        return (Stated(goal, stated, comparisons, reading) ?? Numbers(goal, comparisons, reading) ?? Done(goal, reading) ?? Changed(goal, reading)) is { } proposal ? proposal with { Comparisons = comparisons } : null;
    }

    private static VerdictProposal? Stated(int goal, IReadOnlyList<StatedVerdict> stated, IReadOnlyList<GoalComparison> comparisons, FollowUpReading reading)
    {
        if (stated.Where(s => s.Goal == goal).OrderBy(s => s.Kind).FirstOrDefault() is not { } said) return null;
        // ”1) Två möten har hållits” is a deed to be counted, no verdict.
        if (comparisons.Count > 0 && said.Verdict == Verdict.Met && !StatedVerdicts.IsOfGoals(said.Words.Text)) return null;
        var certainty = said.Kind == MentionKind.One && reading.Goals.Count > 1 ? Certainty.Likely : Certainty.Certain;
        // All is said to be well, and in the same breath that a promised thing was not done.
        if (said is { Verdict: Verdict.Met, Kind: not MentionKind.Named } && goal >= 0 && DoneVerdicts.Denied(goal, reading) is { } denied)
        {
            return new VerdictProposal(reading.IdOf(goal), Verdict.PartlyMet, denied, Certainty.Possible) { Code = "verdict-met-but" };
        }
        return new VerdictProposal(reading.IdOf(goal), said.Verdict, said.Words, certainty) { Code = said.Code };
    }

    private static VerdictProposal? Numbers(int goal, IReadOnlyList<GoalComparison> comparisons, FollowUpReading reading)
    {
        if (comparisons.Count == 0) return null;
        var isWhole = comparisons.Count == reading.TargetsOf(goal).Count && comparisons.All(c => c.IsReached is not null);
        var reached = comparisons.Count(c => c.IsReached == true);
        Verdict? verdict = !isWhole ? null
            : reached == comparisons.Count ? Verdict.Met
            : !reading.IsYearEnd ? Verdict.NotYet
            : reached > 0 ? Verdict.PartlyMet : Verdict.NotMet;
        // What must stay under a number can still pass it before the year is out.
        if (verdict == Verdict.Met && !reading.IsYearEnd && reading.TargetsOf(goal).Any(t => t.Bound == Bound.AtMost)) verdict = null;
        return new VerdictProposal(reading.IdOf(goal), verdict, comparisons[0].Words, Certainty.Likely) { Code = "verdict-number" };
    }

    private static VerdictProposal? Done(int goal, FollowUpReading reading) =>
        goal >= 0 && DoneVerdicts.Of(goal, reading) is { } done ? new VerdictProposal(reading.IdOf(goal), done.Verdict, done.Words, Certainty.Possible) { Code = done.Code } : null;

    private static VerdictProposal? Changed(int goal, FollowUpReading reading) =>
        goal >= 0 && ChangeVerdicts.Of(goal, reading) is { } change ? new VerdictProposal(reading.IdOf(goal), change.Verdict, change.Words, Certainty.Possible) { Code = "verdict-change" } : null;
}
