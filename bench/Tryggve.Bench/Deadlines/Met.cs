namespace Tryggve.Bench.Deadlines;

/// <summary>One request of the day.</summary>
/// <param name="At">When it was to be sent, since the morning.</param>
/// <param name="Wrong">What was wrong with the answer; null when nothing was.</param>
internal readonly record struct Met(string Kind, TimeSpan At, TimeSpan Took, string? Wrong)
{
    public const string Save = "save a follow-up";
}
