namespace Tryggve.Districts;

/// <summary>Organisation: one of those who make plans together: a district administration, the police, a school administration, a property owner, the city.</summary>
/// <param name="Id">Slug of the name, unique in the municipality.</param>
/// <param name="Aliases">Other names found in plans: <c>SDF</c>, <c>Polismyndigheten</c>.</param>
public sealed record Organisation(string Id, string Name, OrganisationKind Kind, IReadOnlyList<string> Aliases, IReadOnlyList<Unit> Units)
{
    /// <summary>The district whose administration it is; null for one that works in the whole municipality.</summary>
    public string? DistrictId { get; init; }

    /// <summary>Counts its changes, so that two who change it at the same time notice each other.</summary>
    public int Version { get; init; }
}

/// <summary>Organisationens slag: what kind of peer it is.</summary>
public enum OrganisationKind
{
    DistrictAdministration,
    Police,
    Education,
    PropertyOwner,
    City,
    Other,
}

/// <summary>Enhet: a part of an organisation that can be responsible for a measure: a department, a unit, a local police area.</summary>
/// <param name="Id">Unique in the municipality: the organisation's id, a slash and a slug of the name.</param>
/// <param name="Aliases">Other names and short forms: <c>IoF</c>, <c>Avd IoF</c>.</param>
/// <param name="Roles">The functions that answer for it, as plans write them: <c>Avdelningschef IoF</c>, <c>Enhetschef fält</c>.</param>
public sealed record Unit(string Id, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Roles);
