namespace Tryggve.Analysis.City;

/// <summary>How goals went year by year, for the municipality and each of its districts.</summary>
/// <param name="Years">Oldest first.</param>
public sealed record CityTrend(IReadOnlyList<CityYear> Years, IReadOnlyList<DistrictTrend> Districts)
{
    public static CityTrend Of(IReadOnlyList<DistrictYear> figures) => new(
        [.. figures.GroupBy(f => f.Year).OrderBy(g => g.Key).Select(g => new CityYear(g.Key, g.Sum(f => f.Plans), CityFigures.Sum(g.Select(f => f.Figures))))],
        [.. figures.GroupBy(f => f.DistrictId).Select(g => new DistrictTrend(g.Key, g.MaxBy(f => f.Year)!.District, g.ToDictionary(f => f.Year, f => f.Figures)))]);

    /// <summary>The share of met goals year by year in one sentence. A year in which less than half of the goals are settled is not compared yet.</summary>
    public string InWords()
    {
        var settled = Years.Where(y => IsComparable(y.Figures)).ToList();
        var waiting = Years.Where(y => y.Figures.Goals > 0 && !IsComparable(y.Figures)).Select(y => y.Year).ToList();
        var wait = waiting.Count == 0 ? "" : $" {Listed(waiting.ConvertAll(y => $"{y}"))} jämförs inte än: mindre än hälften av målen är avgjorda.";
        if (settled.Count == 0) return $"Inget år har så många avgjorda mål att det går att jämföra.{wait}";
        return $"Andelen uppfyllda av de avgjorda målen var {Listed(settled.ConvertAll(y => $"{Percent(y.Figures.ShareMet!.Value)} % {y.Year}"))}.{wait}";
    }

    /// <summary>One sentence on how far apart the districts are, in the last year that can be compared.</summary>
    public string DistrictsInWords()
    {
        foreach (var year in Years.Reverse())
        {
            var shares = Districts.Select(d => (d.Name, Figures: d.Of(year.Year))).Where(d => d.Figures is not null && IsComparable(d.Figures)).OrderByDescending(d => d.Figures!.ShareMet).ToList();
            if (shares.Count < 2) continue;
            var most = Districts.Select(d => (d.Name, Count: d.Of(year.Year)?.Verdicts.NotMet ?? 0)).MaxBy(d => d.Count);
            return $"{year.Year} går det från {Of(shares[^1])} till {Of(shares[0])}. Flest mål som inte är uppfyllda har {most.Name}, {most.Count}.";
        }
        return "Det finns inte två stadsdelar där minst hälften av målen är avgjorda samma år.";

        static string Of((string Name, CityFigures? Figures) district) => $"{Percent(district.Figures!.ShareMet!.Value)} % i {district.Name} ({district.Figures.Settled} av {district.Figures.Goals} mål avgjorda)";
    }

    /// <summary>Whether the share says something of the whole: at least half of the goals are settled.</summary>
    public static bool IsComparable(CityFigures figures) => figures.Settled > 0 && figures.Settled * 2 >= figures.Goals;

    private static string Listed(List<string> items) => items.Count == 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} och {items[^1]}";

    private static int Percent(double share) => (int)Math.Round(share * 100);
}

/// <summary>A district's figures by year; null for a year in which it has no plan.</summary>
public sealed record DistrictTrend(string Id, string Name, IReadOnlyDictionary<int, CityFigures> Years)
{
    public CityFigures? Of(int year) => Years.GetValueOrDefault(year);
}

/// <summary>What a district's plans of a year came to.</summary>
public sealed record DistrictYear(string DistrictId, string District, int Year, int Plans, CityFigures Figures);
