namespace Tryggve.Bench.Faults;

/// <summary>One answer, or none, to somebody who was at work while something broke.</summary>
/// <param name="At">Since the work began.</param>
/// <param name="Status">0 where nothing came.</param>
/// <param name="IsClear">It was as it should be, or an error on a whole page of ours; nothing at all is not.</param>
internal readonly record struct Observed(TimeSpan At, bool IsSave, int Status, bool IsRight, bool IsClear);
