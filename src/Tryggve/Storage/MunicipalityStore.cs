using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps the municipalities with their districts and plan templates.</summary>
public sealed class MunicipalityStore(Database database)
{
    public async Task<IReadOnlyList<Municipality>> All()
    {
        await using var connection = database.Open();
        var rows = await connection.QueryAsync<string>("SELECT configuration FROM municipalities ORDER BY name");
        return [.. rows.Select(Read)];
    }

    public async Task<Municipality?> Find(string id)
    {
        await using var connection = database.Open();
        return await Find(connection, null, id);
    }

    public async Task Save(Municipality municipality)
    {
        await using var connection = database.Open();
        await Save(connection, null, municipality);
    }

    /// <summary>A plan's municipality and district become known with the plan.</summary>
    internal static async Task Remember(SqliteConnection connection, DbTransaction transaction, Plan plan)
    {
        var known = await Find(connection, transaction, plan.MunicipalityId);
        var municipality = (known ?? new Municipality(plan.MunicipalityId, plan.Content.Municipality, [], []))
            .With(new District(plan.DistrictId, plan.Content.District));
        if (municipality != known) await Save(connection, transaction, municipality);
    }

    private static async Task<Municipality?> Find(SqliteConnection connection, DbTransaction? transaction, string id) =>
        await connection.QuerySingleOrDefaultAsync<string>("SELECT configuration FROM municipalities WHERE id = @id", new { id }, transaction) is { } json ? Read(json) : null;

    private static async Task Save(SqliteConnection connection, DbTransaction? transaction, Municipality municipality) =>
        await connection.ExecuteAsync(
            "INSERT INTO municipalities (id, name, configuration) VALUES (@Id, @Name, @json) ON CONFLICT (id) DO UPDATE SET name = @Name, configuration = @json",
            new { municipality.Id, municipality.Name, json = JsonSerializer.Serialize(municipality, StoredJson.Stored.Municipality) }, transaction);

    private static Municipality Read(string json) => JsonSerializer.Deserialize(json, StoredJson.Stored.Municipality)!;
}
