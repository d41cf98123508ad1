using Tryggve.People;

namespace Tryggve.Web.Pages.People;

/// <summary>A role and where it is to hold, as chosen.</summary>
public sealed class RoleForm
{
    public Role? Role { get; set; }

    /// <summary>Key of a <see cref="GrantScope"/>.</summary>
    public string? Scope { get; set; }

    /// <summary>What is chosen, or what is missing in the choice.</summary>
    public (Grant? Grant, IReadOnlyList<Remark> Missing) Choice(IEnumerable<GrantScope> scopes)
    {
        var scope = scopes.FirstOrDefault(s => s.Key == Scope);
        var missing = new List<Remark>();
        if (Role is null || !Enum.IsDefined(Role.Value)) missing.Add(new Remark("role-missing", Severity.Error, "Välj en roll."));
        if (scope is null) missing.Add(new Remark("scope-missing", Severity.Error, "Välj var rollen ska gälla."));
        return missing.Count > 0 ? (null, missing) : (scope!.Give(Role!.Value), []);
    }
}

/// <summary>The roles and places that somebody may choose among when they give a role.</summary>
public sealed record RoleChoices(IReadOnlyList<Role> Roles, IReadOnlyList<GrantScope> Scopes, RoleForm Chosen)
{
    public static RoleChoices For(Actor by, IReadOnlyList<GrantScope> scopes, RoleForm chosen) => new(
        [.. Enum.GetValues<Role>().Where(role => scopes.Any(s => Granting.Allows(by, s.Give(role))))],
        [.. scopes.Where(s => Enum.GetValues<Role>().Any(role => Granting.Allows(by, s.Give(role))))], chosen);
}
