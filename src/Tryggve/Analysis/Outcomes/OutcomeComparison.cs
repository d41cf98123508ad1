using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Värdets jämförelse: holds a value that a person has typed against a goal's target, to show beside the verdict.</summary>
public static class OutcomeComparison
{
    /// <summary>
    /// The comparison; null when the goal has no target, or the value is no number in the target's unit. A bare number takes the unit
    /// of the goal's only target; with several targets the unit must say which.
    /// </summary>
    /// <param name="value"><c>78 procent</c>, <c>78 %</c>, <c>3</c>, <c>12 möten</c>.</param>
    public static GoalComparison? Of(Goal goal, string value)
    {
        var targets = GoalTarget.In(Words.OneLine(goal.Text));
        var typed = value.Trim();
        if (typed.Length is 0 or > 60 || Number(typed) is not { } measured) return null;
        var fitting = targets.Where(t => measured.IsOf(t) || (measured.Units.Count == 0 && targets.Count == 1)).ToList();
        if (fitting is not [var target]) return null;
        return new GoalComparison(
            target.Text, target.Amount.Value, measured.Amount.Value, target.Unit,
            target.IsReachedBy(measured.Amount.Value, measured.Bound), new Quote(0, typed));
    }

    /// <summary>The first number of a value, with what stands around it.</summary>
    private static MeasuredValue? Number(string typed) => MeasuredValue.In(new Passage(0, typed, 0, true)).FirstOrDefault();
}
