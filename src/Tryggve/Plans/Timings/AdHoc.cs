namespace Tryggve.Plans.Timings;

/// <summary>Vid behov: done when somebody sees the need, at no time that can be told beforehand.</summary>
/// <param name="Condition">What the text adds, in its own words: <c>i enskilda fall</c>; null when it adds nothing.</param>
public sealed record AdHoc(string? Condition = null) : TimingPart
{
    public override string InWords() => Condition is null ? "vid behov" : $"vid behov {Condition}";
}
