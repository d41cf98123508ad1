using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Analysis.City;

/// <summary>A year's plans district by area: the measures, how their goals went and what is missing, with sums along both edges.</summary>
/// <param name="Areas">The areas of the year's template, then the districts' own where there are any.</param>
/// <param name="Missing">Districts of the municipality that have no plan for the year.</param>
public sealed record CityMatrix(IReadOnlyList<CityArea> Areas, IReadOnlyList<CityRow> Districts, CityRow Total, IReadOnlyList<District> Missing)
{
    /// <param name="cells">Figures of each plan's areas, by the areas' keys.</param>
    /// <param name="own">The key that stands for areas of a district's own.</param>
    public static CityMatrix Of(IReadOnlyList<CityCell> cells, IReadOnlyList<CityPlan> plans, IReadOnlyList<StandardArea> template, IReadOnlyList<District> districts, string own)
    {
        var known = template.Select(a => new CityArea(a.Key, a.Name)).ToList();
        var more = cells.Select(c => c.Area).Distinct().Where(key => key != own && known.TrueForAll(a => a.Key != key)).Select(key => new CityArea(key, cells.First(c => c.Area == key).Name));
        IReadOnlyList<CityArea> areas = [.. known, .. more, .. cells.Any(c => c.Area == own) ? [new CityArea(own, "Egna områden")] : Array.Empty<CityArea>()];
        var rows = plans.Select(p => RowOf(p.District, p, areas, [.. cells.Where(c => c.Plan == p.Id)])).ToList();
        var seen = plans.Select(p => p.DistrictId).ToHashSet();
        return new CityMatrix(areas, rows, RowOf("Hela kommunen", null, areas, cells), [.. districts.Where(d => !seen.Contains(d.Id))]);
    }

    private static CityRow RowOf(string name, CityPlan? plan, IReadOnlyList<CityArea> areas, IReadOnlyList<CityCell> cells) =>
        new(name, plan, [.. areas.Select(a => CityFigures.Sum(cells.Where(c => c.Area == a.Key).Select(c => c.Figures)))], CityFigures.Sum(cells.Select(c => c.Figures)));
}

/// <summary>A column of the overview.</summary>
public sealed record CityArea(string Key, string Name);

/// <summary>A row of the overview: a plan, or the whole municipality where <paramref name="Plan"/> is null.</summary>
/// <param name="Cells">In the order of the areas.</param>
public sealed record CityRow(string Name, CityPlan? Plan, IReadOnlyList<CityFigures> Cells, CityFigures Total);

/// <summary>What one plan comes to in one area.</summary>
public sealed record CityCell(Guid Plan, string Area, string Name, CityFigures Figures);

/// <summary>A plan as the overview speaks of it, with how far it has come.</summary>
public sealed record CityPlan(Guid Id, string DistrictId, string District, YearSpan Years, PlanJourney Journey)
{
    /// <summary>What the plan waits for now.</summary>
    public JourneyStep? Now => Journey.Current.FirstOrDefault();

    public IEnumerable<JourneyStep> Late => Journey.Current.Where(s => s.IsLate);
}

/// <summary>What a year came to, for the line from year to year.</summary>
public sealed record CityYear(int Year, int Plans, CityFigures Figures);

/// <summary>How much a unit answers for in a year's plans.</summary>
/// <param name="Late">Those whose last day has passed and that are not done.</param>
public sealed record UnitLoad(string Unit, int Measures, int Plans, int Late);

/// <summary>What somebody should look at in a year's plans, each a number of measures.</summary>
public sealed record Attention(int Late, int Unmet, int WithoutCause, int WithoutGoal, int WeakGoal);
