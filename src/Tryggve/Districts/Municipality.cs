using Tryggve.Decisions;
using Tryggve.FollowUps;

namespace Tryggve.Districts;

/// <summary>Kommun: owner of plans, with its districts and the plan templates it has used over the years.</summary>
/// <param name="Id">Slug of the name, e.g. <c>stockholm</c>; leads every key in storage.</param>
public sealed partial record Municipality(string Id, string Name, IReadOnlyList<District> Districts, IReadOnlyList<PlanTemplate> Templates)
{
    /// <summary>The longest name that an organisation, a unit, an area or a district may have.</summary>
    public const int LongestName = 120;

    /// <summary>Those who make plans together here, with their units. Null in what was stored before there were any, as are the template's texts.</summary>
    public IReadOnlyList<Organisation> Organisations { get => field ?? []; init; }

    /// <summary>The bodies that the municipality's plans pass on their way to being decided.</summary>
    public DecisionPath DecisionPath { get => field ?? DecisionPath.GroupAndCity; init; }

    /// <summary>The reporting rounds whose dates somebody has set.</summary>
    public IReadOnlyList<ReportingRound> Rounds { get => field ?? []; init; }

    /// <summary>Names of the plan's fields that the municipality does not publish although they may be public.</summary>
    public IReadOnlyList<string> HeldBackFields { get => field ?? []; init; }

    /// <summary>The round in which plans of a year are reported for a period.</summary>
    public ReportingRound RoundOf(int year, ReportingPeriod period) => Rounds.FirstOrDefault(r => r.Year == year && r.Period == period) ?? ReportingRound.Usual(year, period);

    /// <summary>The template in force a given year: the newest one that does not begin after it, else the oldest.</summary>
    public PlanTemplate TemplateFor(int year) =>
        Templates.Where(t => t.FromYear <= year).MaxBy(t => t.FromYear) ?? Templates.MinBy(t => t.FromYear) ?? PlanTemplate.Empty;

    /// <summary>The organisations that have to do with a district: its own and those of the whole municipality.</summary>
    public IEnumerable<Organisation> OrganisationsOf(string districtId) => Organisations.Where(o => o.DistrictId is null || o.DistrictId == districtId);

    /// <summary>The municipality with a district of that name; itself when it has one.</summary>
    public Municipality With(District district) => Districts.Any(d => d.Id == district.Id) ? this : this with { Districts = [.. Districts, district] };

    private static string UniqueId(string name, IEnumerable<string> taken, string before = "")
    {
        // "ny" is where the pages begin a new one.
        var known = taken.Append("ny").ToHashSet();
        var id = before + (Slug.Of(name) is { Length: > 0 } slug ? slug : "utan-namn");
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{n}").First(candidate => !known.Contains(candidate));
    }

    private static IEnumerable<Remark> CheckName(string name, string what, Place? place, IEnumerable<string> others)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return new Remark("name-missing", Severity.Error, $"Skriv {what}.", place);
        else if (name.Length > LongestName) yield return new Remark("name-long", Severity.Error, $"Skriv {what} kortare, högst {LongestName} tecken.", place);
        else if (others.Contains(name, StringComparer.OrdinalIgnoreCase)) yield return new Remark("name-taken", Severity.Error, $"”{name}” finns redan. Välj ett annat namn.", place);
    }

    private static string Lines(IEnumerable<string> texts) => texts.ToList() is { Count: > 0 } list ? string.Join(", ", list) : "inget";
}

/// <summary>Ändring av kommunen: the municipality after a change, and the line that the security log gets about it.</summary>
/// <param name="Kind">Stable English name: <c>organisation-added</c>.</param>
/// <param name="Text">What was changed, from what to what.</param>
public sealed record MunicipalityChange(Municipality After, string Kind, string Text);
