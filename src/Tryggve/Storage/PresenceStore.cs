using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps who has a plan open right now. A page that is open says so again and again; whoever has been silent for a while is gone.</summary>
public sealed class PresenceStore(Database database, TimeProvider time)
{
    private static readonly TimeSpan Silent = TimeSpan.FromSeconds(75);

    /// <summary>Notes that the actor has the plan open, and gives the names of the others who have, by name.</summary>
    public async Task<IReadOnlyList<string>> Note(Plan plan, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var now = time.GetUtcNow();
        // By itself: two who come back at once would each wait for the other's row while holding their own.
        await connection.ExecuteAsync("DELETE FROM presence WHERE municipality_id = @MunicipalityId AND plan_id = @Id AND seen_at < @gone AND person_id <> @person", new { plan.MunicipalityId, plan.Id, person = actor.Id, gone = now - Silent });
        var names = await connection.QueryAsync<string>(
            """
            INSERT INTO presence (municipality_id, plan_id, person_id, name, seen_at) VALUES (@MunicipalityId, @Id, @person, @Name, @now)
            ON CONFLICT (municipality_id, plan_id, person_id) DO UPDATE SET seen_at = @now, name = @Name;
            SELECT name FROM presence WHERE municipality_id = @MunicipalityId AND plan_id = @Id AND person_id <> @person;
            """, new { plan.MunicipalityId, plan.Id, person = actor.Id, actor.Name, now });
        return [.. names.Order(SwedishOrder.Comparer)];
    }
}
