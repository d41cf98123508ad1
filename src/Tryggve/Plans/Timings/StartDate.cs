namespace Tryggve.Plans.Timings;

/// <summary>Startdatum: the first day of the measure, where the text names no end.</summary>
public sealed record StartDate(DateOnly Date) : TimingPart
{
    public override string InWords() => $"från och med {SwedishDate.Of(Date)}";
}
