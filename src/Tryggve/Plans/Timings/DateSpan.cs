namespace Tryggve.Plans.Timings;

/// <summary>Tidsrymd: the days from the first to the last, both included: a year, a term, a week, or two dates.</summary>
/// <param name="Name">What the span is called, with its year: <c>våren 2025</c>; null when two dates say it themselves.</param>
public sealed record DateSpan(DateOnly From, DateOnly To, string? Name = null) : TimingPart
{
    public override string InWords() => Name is null ? SwedishDate.Of(From, To) : $"under {Name}";
}
