namespace Tryggve.People;

/// <summary>Tilldelningens räckvidd: somewhere a role can hold: the whole municipality, a district, a plan.</summary>
/// <param name="Name">As it is said after <c>i</c>: <c>hela kommunen</c>, <c>Hamnstaden</c>, <c>planen Hamnstaden 2026</c>.</param>
/// <param name="PlanId">A plan's scope names its district as well, so that whoever coordinates the district reaches it.</param>
public sealed record GrantScope(string MunicipalityId, string? DistrictId, Guid? PlanId, string Name)
{
    /// <summary>What a form sends for it.</summary>
    public string Key => PlanId?.ToString() ?? DistrictId ?? "*";

    /// <summary>As it stands alone: <c>Hela kommunen</c>.</summary>
    public string Title => char.ToUpperInvariant(Name[0]) + Name[1..];

    public Grant Give(Role role) => new(Guid.CreateVersion7(), MunicipalityId, role, DistrictId, PlanId);

    public bool Holds(Grant grant) => PlanId is null ? grant.PlanId is null && grant.DistrictId == DistrictId : grant.PlanId == PlanId;
}
