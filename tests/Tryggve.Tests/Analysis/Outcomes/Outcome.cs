using Tryggve.Analysis.Outcomes;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Outcomes;

/// <summary>A made-up follow-up of a made-up measure in a plan for 2025, read.</summary>
internal static class Outcome
{
    public static OutcomeProposal Read(string measure, string goals, string text, ReportingPeriod period = ReportingPeriod.Year, params FollowUp[] earlier) =>
        Read(Made(measure, goals, text, period, earlier), period);

    public static OutcomeProposal Read(Measure measure, ReportingPeriod period = ReportingPeriod.Year) => OutcomeReader.Of(measure, period, new YearSpan(2025));

    public static Measure Made(string measure, string goals, string text, ReportingPeriod period = ReportingPeriod.Year, params FollowUp[] earlier) =>
        Make.Measure(measure, goals) with { FollowUps = [.. earlier, new FollowUp(period, text)] };

    /// <summary>Status and verdicts as short signs: <c>Done</c>, <c>+~-xo.</c>; a verdict on a goal that is not in writing is the only sign.</summary>
    public static (string Status, string Verdicts) Signs(OutcomeProposal proposal, Measure measure) =>
        (proposal.Status?.Status.ToString() ?? "", measure.Goals.Count == 0
            ? string.Concat(proposal.Verdicts.Select(v => Sign(v.Verdict)))
            : string.Concat(measure.Goals.Select(g => Sign(proposal[g.Id]?.Verdict))));

    private static char Sign(Verdict? verdict) => verdict switch
    {
        Verdict.Met => '+',
        Verdict.PartlyMet => '~',
        Verdict.NotMet => '-',
        Verdict.NotMeasurable => 'x',
        Verdict.NotYet => 'o',
        _ => '.',
    };
}
