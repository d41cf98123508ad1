namespace Tryggve.Plans.Timings;

/// <summary>Antal per område: a number of times at each place and in each unit of time: <c>Trygghetsvandring 2 per område och år (8)</c>.</summary>
/// <param name="What">What is done, in the text's words; empty when it does not say.</param>
/// <param name="Count">Times at each place.</param>
/// <param name="Place">The kind of place, singular and plural: <c>område/områden</c>.</param>
/// <param name="StatedPlaces">How many places the text says there are; null when it does not.</param>
/// <param name="Total">What the text says that it comes to; null when it does not.</param>
public sealed record CountPerPlace(string What, int Count, string Place, TimeUnit Unit, int? StatedPlaces = null, int? Total = null) : TimingPart
{
    /// <summary>How many places there are, as stated or as the total gives; null when neither can be told.</summary>
    public int? Places => StatedPlaces ?? (Total is { } total && Count > 0 && total % Count == 0 ? total / Count : null);

    public string PlaceName(int number) => Place.Split('/')[number == 1 ? 0 : 1];

    public override string InWords()
    {
        var words = $"{(What.Length > 0 ? What + " " : "")}{SwedishDate.Number(Count)} {(Count == 1 ? "gång" : "gånger")} per {PlaceName(1)} och {TimeUnits.Name(Unit)}";
        if (Total is { } total) words += $", sammanlagt {SwedishDate.Number(total)}";
        return Places is { } places ? $"{words} i {SwedishDate.Number(places)} {PlaceName(places)}" : words;
    }
}
