namespace Tryggve.FollowUps;

/// <summary>Måls utfall: how one operational goal went, as a person has judged it, with the value that was measured.</summary>
/// <param name="Goal">Id of the goal.</param>
/// <param name="Value">What was measured, in words and figures: <c>78 procent (enkät i november)</c>; empty where nothing was.</param>
public sealed record GoalOutcome(Guid Goal, Verdict? Verdict, string Value);
