using Tryggve.FollowUps;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Rapporterat utfall: what a person has chosen for a measure in a round, to be held against the text.</summary>
/// <param name="Status">Null while nothing is chosen.</param>
/// <param name="Goals">The goals for which something is chosen.</param>
public sealed record ReportedOutcome(MeasureStatus? Status, IReadOnlyList<ReportedVerdict> Goals);

/// <summary>Rapporterat måls utfall: what a person has chosen for one goal.</summary>
/// <param name="Goal">Id of the <see cref="Plans.Goal"/>.</param>
/// <param name="Value">The measured value as typed, with or without its unit: <c>78 procent</c>, <c>3</c>; empty for none.</param>
public sealed record ReportedVerdict(Guid Goal, Verdict? Verdict, string Value = "");
