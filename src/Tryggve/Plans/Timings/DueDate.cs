namespace Tryggve.Plans.Timings;

/// <summary>Slutdatum: the last day on which the measure may be done.</summary>
/// <param name="Date">The last day itself, also where the text said "före".</param>
/// <param name="Before">True when the text names the day after, as "före 1 maj" does.</param>
public sealed record DueDate(DateOnly Date, bool Before = false) : TimingPart
{
    public override string InWords() =>
        Before && Date < DateOnly.MaxValue ? $"klart före {SwedishDate.Of(Date.AddDays(1))}" : $"klart senast {SwedishDate.Of(Date)}";
}
