using Tryggve.FollowUps;
using Tryggve.Privacy;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Förslag till målets utfall: the verdict that a text gives a goal, with the value it tells.</summary>
/// <param name="Goal">Id of the <see cref="Plans.Goal"/>; null when the text judges a goal that the measure does not have in writing.</param>
/// <param name="Verdict">Null when there is a value to show and nothing decides the verdict.</param>
/// <param name="Words">The words that led there.</param>
public sealed record VerdictProposal(Guid? Goal, Verdict? Verdict, Quote Words, Certainty Certainty)
{
    /// <summary>The rule that decided: <c>verdict-met</c>, <c>verdict-number</c>; all are listed in docs/outcomes.md.</summary>
    public string Code { get; init; } = "";

    /// <summary>Measured values beside the goal's targets; empty where the goal has no target or the text no value.</summary>
    public IReadOnlyList<GoalComparison> Comparisons { get; init; } = [];
}
