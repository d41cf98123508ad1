namespace Tryggve.Plans;

/// <summary>Orsak: why the problem arises, with the measures against it. An empty text means that the plan names no cause.</summary>
public sealed record Cause
{
    public required Guid Id { get; init; }
    public string Text { get; init; } = "";

    /// <summary>Why nothing is to be done about it, where that is so; empty while nobody has said.</summary>
    public string NoMeasureReason { get; init; } = "";
    public IReadOnlyList<Measure> Measures { get; init; } = [];
    public Origin? Origin { get; init; }
}
