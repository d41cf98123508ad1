namespace Tryggve.Plans.Timings;

/// <summary>Linjearbete: goes on without an end, and is followed up all the same.</summary>
/// <param name="Condition">What the text adds, in its own words: <c>så länge bidraget räcker</c>; null when it adds nothing.</param>
public sealed record Ongoing(string? Condition = null) : TimingPart
{
    public override string InWords() => Condition is null ? "pågår löpande" : $"pågår löpande: {Condition}";
}
