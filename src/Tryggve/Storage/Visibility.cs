using Tryggve.People;

namespace Tryggve.Storage;

/// <summary>What an actor may see, as the condition every query on <c>plans p</c> carries. The query takes <c>@actorId</c>.</summary>
internal static class Visibility
{
    private static readonly string Roles = string.Join(", ", RoleTable.With(Permission.SeePlan).Select(role => $"'{role}'"));

    public static string To(Actor actor) => actor.IsOperator
        ? "1 = 1"
        : $"""
          EXISTS (SELECT 1 FROM grants g WHERE g.person_id = @actorId AND g.municipality_id = p.municipality_id AND g.role IN ({Roles})
              AND (g.district_id IS NULL OR g.district_id = p.district_id) AND (g.plan_id IS NULL OR g.plan_id = p.id))
          """;
}
