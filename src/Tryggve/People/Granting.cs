namespace Tryggve.People;

/// <summary>
/// Tilldelningsrätt: who may give or take back which role, and who answers for which account. Nobody gives more than they have where they
/// give it; the city's people and administrators are appointed by an administrator.
/// </summary>
public static class Granting
{
    public static bool Allows(Actor by, Grant grant)
    {
        if (by.IsOperator) return true;
        var scope = new PlanScope(grant.MunicipalityId, grant.DistrictId ?? "", grant.PlanId);
        if (by.ExtentOf(Permission.ManageAccounts, scope) == Extent.Everything) return true;
        return !Grant.IsForMunicipality(grant.Role)
            && by.ExtentOf(Permission.GrantInPlan, scope) == Extent.Everything
            && Enum.GetValues<Permission>().All(p => RoleTable.Of(grant.Role, p) <= by.ExtentOf(p, scope));
    }

    /// <summary>Whether the actor may change the person's details and hand out a link to choose a password: whoever could have given all that the person has.</summary>
    public static bool AnswersFor(Actor by, Person person) =>
        ManagesAccounts(by, person.MunicipalityId) || (person.Grants.Count > 0 && person.Grants.All(grant => Allows(by, grant)));

    public static bool ManagesAccounts(Actor by, string municipalityId) =>
        by.ExtentOf(Permission.ManageAccounts, new PlanScope(municipalityId, "", null)) == Extent.Everything;

    /// <summary>What stands in the way of a role; all remarks at once.</summary>
    public static IEnumerable<Remark> Check(Actor by, Grant grant, Person? to = null)
    {
        if (Grant.IsForMunicipality(grant.Role) && (grant.DistrictId ?? grant.PlanId?.ToString()) is not null)
        {
            yield return new Remark("scope-wrong", Severity.Error, $"Rollen {Vocabulary.Of(grant.Role)} gäller alltid hela kommunen. Välj ”Hela kommunen”.");
        }
        else if (!Allows(by, grant))
        {
            yield return new Remark("scope-beyond", Severity.Error, "Du kan bara ge roller där du själv är samordnare. Välj en annan plats eller be administratören.");
        }
        if (to?.Grants.Any(g => g.Role == grant.Role && g.DistrictId == grant.DistrictId && g.PlanId == grant.PlanId) == true)
        {
            yield return new Remark("role-had", Severity.Error, $"{to.Name} har redan den rollen där.");
        }
    }

    /// <summary>What stands in the way of closing an account. That somebody remains who can open it again is kept by the store.</summary>
    public static IEnumerable<Remark> CheckClosing(Actor by, Person person)
    {
        if (!ManagesAccounts(by, person.MunicipalityId)) yield return new Remark("close-beyond", Severity.Error, "Bara administratören kan stänga konton.");
        if (by.Id == person.Id.ToString()) yield return new Remark("close-self", Severity.Error, "Du kan inte stänga ditt eget konto. Be en annan administratör.");
    }
}
