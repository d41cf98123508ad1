namespace Tryggve.People;

/// <summary>Tilldelning: a role that somebody has been given, and where it holds.</summary>
/// <param name="DistrictId">The district it holds for; null together with <paramref name="PlanId"/> means the whole municipality.</param>
/// <param name="PlanId">The one plan it holds for.</param>
public sealed record Grant(Guid Id, string MunicipalityId, Role Role, string? DistrictId, Guid? PlanId)
{
    /// <summary>The city's people and administrators serve the whole municipality: their grants name no district and no plan.</summary>
    public static bool IsForMunicipality(Role role) => role is Role.City or Role.Administrator;

    public bool Covers(PlanScope plan) =>
        MunicipalityId == plan.MunicipalityId && (DistrictId is null || DistrictId == plan.DistrictId) && (PlanId is null || PlanId == plan.PlanId);
}

/// <summary>Planens hemvist: the municipality and district a plan belongs to, which grants are asked about.</summary>
/// <param name="PlanId">Null for a plan that does not exist yet: then a grant for a single plan does not reach it.</param>
public sealed record PlanScope(string MunicipalityId, string DistrictId, Guid? PlanId);
