using Tryggve.FollowUps;
using Tryggve.Privacy;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Förslag till status: the measure's status as the text tells it.</summary>
/// <param name="Words">The words that led there.</param>
public sealed record StatusProposal(MeasureStatus Status, Quote Words, Certainty Certainty)
{
    /// <summary>The rule that decided: <c>status-done</c>; all are listed in docs/outcomes.md.</summary>
    public string Code { get; init; } = "";

    /// <summary>Why a measure was stopped, postponed or merged, verbatim; empty where the text gives no reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What a merged measure became a part of, verbatim; empty for any other status.</summary>
    public string MergedInto { get; init; } = "";

    /// <summary>When a postponed measure is to be done, verbatim (<c>våren 2026</c>); empty where the text does not say.</summary>
    public string Until { get; init; } = "";
}
