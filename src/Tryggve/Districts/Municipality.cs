namespace Tryggve.Districts;

/// <summary>Kommun: owner of plans, with its districts and the plan templates it has used over the years.</summary>
/// <param name="Id">Slug of the name, e.g. <c>stockholm</c>; leads every key in storage.</param>
public sealed record Municipality(string Id, string Name, IReadOnlyList<District> Districts, IReadOnlyList<PlanTemplate> Templates)
{
    /// <summary>Those who make plans together here, with their units.</summary>
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    /// <summary>The template in force a given year: the newest one that does not begin after it, else the oldest.</summary>
    public PlanTemplate TemplateFor(int year) =>
        Templates.Where(t => t.FromYear <= year).MaxBy(t => t.FromYear) ?? Templates.MinBy(t => t.FromYear) ?? PlanTemplate.Empty;

    /// <summary>The organisations that have to do with a district: its own and those of the whole municipality.</summary>
    public IEnumerable<Organisation> OrganisationsOf(string districtId) => Organisations.Where(o => o.DistrictId is null || o.DistrictId == districtId);

    /// <summary>The municipality with a district of that name; itself when it has one.</summary>
    public Municipality With(District district) => Districts.Any(d => d.Id == district.Id) ? this : this with { Districts = [.. Districts, district] };
}
