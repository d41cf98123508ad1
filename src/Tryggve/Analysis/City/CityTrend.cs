namespace Tryggve.Analysis.City;

/// <summary>How goals went year by year, for the municipality and each of its districts.</summary>
/// <param name="Years">Oldest first.</param>
public sealed record CityTrend(IReadOnlyList<CityYear> Years, IReadOnlyList<DistrictTrend> Districts)
{
    public static CityTrend Of(IReadOnlyList<DistrictYear> figures) => new(
        [.. figures.GroupBy(f => f.Year).OrderBy(g => g.Key).Select(g => new CityYear(g.Key, g.Sum(f => f.Plans), CityFigures.Sum(g.Select(f => f.Figures))))],
        [.. figures.GroupBy(f => f.DistrictId).Select(g => new DistrictTrend(g.Key, g.MaxBy(f => f.Year)!.District, g.ToDictionary(f => f.Year, f => f.Figures)))]);

    /// <summary>One sentence on where the share of met goals has gone.</summary>
    public string InWords()
    {
        var judged = Years.Where(y => y.Figures.ShareMet is not null).ToList();
        if (judged.Count == 0) return "Inget mål är avgjort något år.";
        var (first, last) = (judged[0], judged[^1]);
        var end = Percent(last.Figures.ShareMet!.Value);
        if (first == last) return $"Bara {first.Year} har mål som är avgjorda: {end} % av dem är uppfyllda.";
        var begin = Percent(first.Figures.ShareMet!.Value);
        var way = end > begin ? "ökat" : end < begin ? "minskat" : "varit oförändrad";
        return $"Andelen uppfyllda av de avgjorda målen har {way}{(end == begin ? $", {begin} %," : $" från {begin} % {first.Year} till {end} % {last.Year}")}{(end == begin ? $" {first.Year} och {last.Year}" : "")}. {last.Year} är {last.Figures.NotSettled} av {last.Figures.Goals} mål inte avgjorda.";
    }

    /// <summary>One sentence on which districts differ the most in the last year with settled goals.</summary>
    public string DistrictsInWords()
    {
        foreach (var year in Years.Reverse())
        {
            var shares = Districts.Select(d => (d.Name, Figures: d.Of(year.Year))).Where(d => d.Figures?.ShareMet is not null).OrderByDescending(d => d.Figures!.ShareMet).ToList();
            if (shares.Count < 2) continue;
            var (best, worst) = (shares[0], shares[^1]);
            return $"{year.Year} går det från {Of(worst)} till {Of(best)}.";
        }
        return "Det finns inte två stadsdelar med avgjorda mål samma år att jämföra.";

        static string Of((string Name, CityFigures? Figures) district) => $"{Percent(district.Figures!.ShareMet!.Value)} % i {district.Name} ({district.Figures.Settled} av {district.Figures.Goals} mål avgjorda)";
    }

    private static int Percent(double share) => (int)Math.Round(share * 100);
}

/// <summary>A district's figures by year; null for a year in which it has no plan.</summary>
public sealed record DistrictTrend(string Id, string Name, IReadOnlyDictionary<int, CityFigures> Years)
{
    public CityFigures? Of(int year) => Years.GetValueOrDefault(year);
}

/// <summary>What a district's plans of a year came to.</summary>
public sealed record DistrictYear(string DistrictId, string District, int Year, int Plans, CityFigures Figures);
