namespace Tryggve.Plans;

/// <summary>Orsak: why the problem arises, with the measures against it. An empty text means that the plan names no cause.</summary>
public sealed record Cause
{
    public required Guid Id { get; init; }
    public string Text { get; init; } = "";
    public IReadOnlyList<Measure> Measures { get; init; } = [];
    public Origin? Origin { get; init; }
}
