namespace Tryggve.Analysis.Outcomes;

/// <summary>Jämförelse med målvärdet: a measured value beside what the goal asks for.</summary>
/// <param name="Target">The goal's words: <c>minst 80 procent</c>.</param>
/// <param name="Wanted">The target's number, in <paramref name="Unit"/>.</param>
/// <param name="Measured">The value's number, in the same unit.</param>
/// <param name="Unit">The word after the number; <c>%</c> for a share; empty where there is none.</param>
/// <param name="IsReached">Null when the value is only a bound (<c>högst 6</c>) that leaves it open.</param>
public sealed record GoalComparison(string Target, decimal Wanted, decimal Measured, string Unit, bool? IsReached, Quote Words)
{
    /// <summary>The text has other numbers that could be meant: for a part of the area, or a larger one.</summary>
    public bool IsOneOfSeveral { get; init; }
}
