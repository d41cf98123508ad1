using Tryggve.Districts;

namespace Tryggve.Storage.Sample.City;

/// <summary>A district of the sample city: its places, who works there, and what its plans take up year by year.</summary>
/// <param name="Size">How large its figures are beside those of the bank.</param>
/// <param name="Fortune">How much better or worse than others it fares: some hundredths.</param>
internal sealed record CityDistrict(string Name, double Size, double Fortune)
{
    public string Id => Slug.Of(Name);
    public string Administration => Name == "Hamnstaden" ? "Hamnstadens stadsdelsförvaltning" : $"{Name}s stadsdelsförvaltning";
    public required string Coordinator { get; init; }
    public required string Reporter { get; init; }
    public required int[] Years { get; init; }

    /// <summary>School, other school, square, trouble spot, station, youth club, park and housing, in this order.</summary>
    public required string[] Places { get; init; }

    /// <summary>Year → keys of the ways of working that are new in its plan.</summary>
    public required Dictionary<int, string> New { get; init; }

    /// <summary>An area that only this district has.</summary>
    public Theme? Own { get; init; }

    /// <summary>The function that too many measures are laid on; empty where none is.</summary>
    public string Overloaded { get; init; } = "";

    /// <summary>Whether dates are left as they were when a measure goes on.</summary>
    public bool ForgetsDates { get; init; }

    /// <summary>Whether its first plan was read in from a document that counted wrongly.</summary>
    public bool CountsWrongly { get; init; }

    private static readonly string[] Names = ["skola", "skola2", "torg", "plats", "station", "gard", "park", "omrade"];

    /// <summary>A text of the bank in the district's own words.</summary>
    public string Fill(string text, int year)
    {
        if (!text.Contains('{', StringComparison.Ordinal)) return text;
        for (var i = 0; i < Names.Length; i++)
        {
            text = text.Replace($"{{{Names[i]}}}", Places[i], StringComparison.Ordinal).Replace($"{{{Capital(Names[i])}}}", Capital(Places[i]), StringComparison.Ordinal);
        }
        return text.Replace("{d}", Name, StringComparison.Ordinal).Replace("{år}", $"{year}", StringComparison.Ordinal);
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
