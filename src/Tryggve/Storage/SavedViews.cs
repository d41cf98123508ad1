using Dapper;

namespace Tryggve.Storage;

/// <summary>A selection of measures that a person has named.</summary>
/// <param name="Query">From the question mark on.</param>
public sealed record SavedView(Guid Id, string Name, string Query);

/// <summary>Keeps the selections that people have named. Each is the person's own; what it finds is what the person may see when it is opened.</summary>
public sealed class SavedViews(Database database, TimeProvider time)
{
    public const int LongestName = 80, Most = 50;

    public static IEnumerable<Remark> Check(string name, string query, IReadOnlyList<SavedView> kept)
    {
        if (name.Length == 0) yield return new Remark("view-name-missing", Severity.Error, "Skriv vad urvalet ska heta.");
        if (name.Length > LongestName) yield return new Remark("view-name-long", Severity.Error, $"Skriv ett kortare namn, högst {LongestName} tecken.");
        if (query.Length == 0) yield return new Remark("view-empty", Severity.Error, "Välj något först: det här visar allt.");
        if (kept.Count >= Most && !kept.Any(v => v.Name == name)) yield return new Remark("views-many", Severity.Error, $"Du har {Most} sparade urval. Ta bort något av dem först.");
    }

    public async Task<IReadOnlyList<SavedView>> Of(Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<(string Id, string Name, string Query)>(
            "SELECT id, name, query FROM saved_views WHERE municipality_id = @MunicipalityId AND person_id = @Id", new { actor.MunicipalityId, actor.Id });
        return [.. rows.Select(r => new SavedView(Guid.Parse(r.Id), r.Name, r.Query)).OrderBy(v => v.Name, SwedishOrder.Comparer)];
    }

    /// <summary>Keeps a view; one of the same name is replaced.</summary>
    public async Task Save(Actor actor, string name, string query)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync(
            """
            INSERT INTO saved_views (municipality_id, person_id, id, name, query, created_at) VALUES (@MunicipalityId, @Id, @view, @name, @query, @now)
            ON CONFLICT (municipality_id, person_id, name) DO UPDATE SET query = @query
            """, new { actor.MunicipalityId, actor.Id, view = Guid.CreateVersion7(time.GetUtcNow()), name, query, now = time.GetUtcNow() });
    }

    public async Task<bool> Remove(Actor actor, Guid view)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteAsync("DELETE FROM saved_views WHERE municipality_id = @MunicipalityId AND person_id = @Id AND id = @view", new { actor.MunicipalityId, actor.Id, view }) == 1;
    }
}
