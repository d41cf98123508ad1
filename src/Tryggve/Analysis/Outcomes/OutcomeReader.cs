using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>
/// Uppföljningens läsare: reads a measure's follow-up and proposes its status, its goals' verdicts and what is carried over, each with the words that led there.
/// Where the text leaves it open, nothing is proposed. Judged against real follow-ups in docs/outcomes.md.
/// </summary>
public static class OutcomeReader
{
    /// <summary>What was read of each measure that is in memory. A measure's texts are never changed, but followed by another measure.</summary>
    private static readonly ConditionalWeakTable<Measure, ConcurrentDictionary<(ReportingPeriod, YearSpan?), Outcome>> Known = [];

    /// <summary>The proposal for one round's follow-up; empty where the measure has none. Earlier rounds only give hints.</summary>
    /// <param name="measure">With its goals and all its follow-ups.</param>
    /// <param name="years">The plan's years; null while nobody has said them: then every year counts as a later one.</param>
    public static OutcomeProposal Of(Measure measure, ReportingPeriod period, YearSpan? years) => Read(measure, period, years).Proposal;

    /// <summary>Hints about what a person has chosen for the round, beside what the text and its numbers say.</summary>
    public static IReadOnlyList<Remark> Check(Measure measure, ReportingPeriod period, YearSpan? years) => Read(measure, period, years).Hints;

    private static Outcome Read(Measure measure, ReportingPeriod period, YearSpan? years) => Known.GetOrCreateValue(measure).GetOrAdd((period, years), _ =>
    {
        var reading = new FollowUpReading(measure.FollowUpText(period), measure, period, years);
        var proposal = Read(reading);
        var view = new OutcomeView(reading, proposal, Earlier(measure, period, years));
        return new Outcome(proposal with { Remarks = HintRules.In(view) }, ReportHints.In(measure.FollowUpOf(period), view));
    });

    private static OutcomeProposal Read(FollowUpReading reading)
    {
        var carryOvers = CarryOverRules.In(reading);
        var verdicts = VerdictReader.In(reading);
        return new OutcomeProposal(StatusReader.Of(reading, carryOvers, verdicts), verdicts, reading.References, carryOvers, []);
    }

    private static IReadOnlyList<(ReportingPeriod Period, OutcomeProposal Proposal)> Earlier(Measure measure, ReportingPeriod period, YearSpan? years) =>
        [.. measure.FollowUps.Where(f => f.Period < period && f.Text.Length > 0).OrderByDescending(f => f.Period).Select(f => (f.Period, Read(new FollowUpReading(f.Text, measure, f.Period, years))))];

    private sealed record Outcome(OutcomeProposal Proposal, IReadOnlyList<Remark> Hints);
}
