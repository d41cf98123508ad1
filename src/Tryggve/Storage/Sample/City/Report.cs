using Tryggve.FollowUps;

namespace Tryggve.Storage.Sample.City;

/// <summary>What somebody reports of a measure for a period.</summary>
/// <param name="Outcomes">One for each goal, in their order.</param>
internal sealed record Report(MeasureStatus Status, string Reason, string Text, IReadOnlyList<(Verdict? Verdict, string Value)> Outcomes);
