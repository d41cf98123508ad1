using System.Data.Common;
using Dapper;
using Tryggve.People;

namespace Tryggve.Storage;

public sealed partial class PersonStore
{
    /// <summary>True when somebody else with an open account administers the municipality. The statement takes <c>@Id</c> and <c>@MunicipalityId</c> of the person.</summary>
    private const string AnotherAdministrator =
        """
        EXISTS (SELECT 1 FROM grants g JOIN people other ON other.id = g.person_id
            WHERE g.municipality_id = @MunicipalityId AND g.role = 'Administrator' AND other.closed_at IS NULL AND other.id <> @Id)
        """;

    public async Task Give(Person person, Grant grant, Actor by)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(person.MunicipalityId));
        // Whoever made a link for somebody with a smaller role must not become an administrator by it.
        if (Grant.IsForMunicipality(grant.Role))
        {
            await connection.ExecuteAsync("UPDATE password_links SET used_at = @now WHERE person_id = @Id AND used_at IS NULL", new { person.Id, now = time.GetUtcNow() }, transaction);
        }
        await Insert(connection, transaction, person, grant, by);
        await transaction.CommitAsync();
    }

    /// <summary>False when nobody would be left to administer the municipality.</summary>
    public async Task<bool> TakeBack(Person person, Grant grant, Actor by)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(person.MunicipalityId));
        var values = new { person.Id, person.MunicipalityId, Grant = grant.Id };
        var rows = await connection.ExecuteAsync($"DELETE FROM grants WHERE id = @Grant AND person_id = @Id AND (role <> 'Administrator' OR {AnotherAdministrator})", values, transaction);
        if (rows == 0) return await connection.ExecuteScalarAsync<bool>("SELECT NOT EXISTS (SELECT 1 FROM grants WHERE id = @Grant)", values, transaction);
        await Log(connection, transaction, person, by, "grant-taken-back", $"{person.Name} har inte längre rollen {await Words(connection, transaction, grant)}");
        await transaction.CommitAsync();
        return true;
    }

    private async Task Insert(DbConnection connection, DbTransaction transaction, Person person, Grant grant, Actor by)
    {
        var rows = await connection.ExecuteAsync(
            """
            INSERT INTO grants (municipality_id, id, person_id, role, district_id, plan_id, granted_at, granted_by)
            SELECT @MunicipalityId, @Id, @PersonId, @Role, @DistrictId, @PlanId, @now, @by
            WHERE NOT EXISTS (SELECT 1 FROM grants WHERE person_id = @PersonId AND role = @Role AND coalesce(district_id, '') = coalesce(@DistrictId, '') AND coalesce(plan_id, '') = coalesce(@PlanId, ''))
            """,
            new { person.MunicipalityId, grant.Id, PersonId = person.Id, Role = grant.Role.ToString(), grant.DistrictId, grant.PlanId, now = time.GetUtcNow(), by = by.Name }, transaction);
        if (rows == 1) await Log(connection, transaction, person, by, "grant-given", $"{person.Name} fick rollen {await Words(connection, transaction, grant)}");
    }

    private static async Task<string> Words(DbConnection connection, DbTransaction transaction, Grant grant) =>
        Vocabulary.Of(grant, await MunicipalityStore.Scopes(connection, transaction, grant.MunicipalityId));
}
