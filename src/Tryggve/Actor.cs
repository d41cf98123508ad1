using Tryggve.People;

namespace Tryggve;

/// <summary>Användare: who does something, with what the person has been trusted with.</summary>
/// <param name="Id">Stable identity, kept in the plan's history.</param>
/// <param name="Name">The name shown beside what the actor did.</param>
public sealed record Actor(string Id, string Name)
{
    /// <summary>Whoever runs Tryggve's commands on the machine itself: holds the database file, so nothing is kept from them.</summary>
    public static readonly Actor Local = new("local", "Lokal användare") { IsOperator = true };

    public bool IsOperator { get; private init; }
    public string MunicipalityId { get; init; } = "";
    public IReadOnlyList<Grant> Grants { get; init; } = [];

    /// <summary>Ids of the units, or whole organisations, the person belongs to.</summary>
    public IReadOnlyList<string> Memberships { get; init; } = [];

    /// <summary>How far the actor's permission reaches in a plan.</summary>
    public Extent ExtentOf(Permission permission, PlanScope plan) => IsOperator
        ? Extent.Everything
        : Grants.Where(g => g.Covers(plan)).Select(g => RoleTable.Of(g.Role, permission)).DefaultIfEmpty().Max();

    /// <summary>Whether the actor has the permission in the whole municipality, or, for what concerns plans, in any plan at all.</summary>
    public bool MayAnywhere(Permission permission) => IsOperator || Grants.Any(g => RoleTable.Of(g.Role, permission) > Extent.Nothing);
}
