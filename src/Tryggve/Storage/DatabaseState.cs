using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Tryggve.Storage;

/// <summary>Whether a database answers and fits this version of Tryggve: what the web's readiness and <c>tryggve doctor</c> ask.</summary>
/// <param name="Missing">Steps of this version that the database has not had.</param>
/// <param name="Newer">Steps it has had that this version knows nothing of.</param>
/// <param name="Latest">The newest time written in it; null in a new one.</param>
/// <param name="Careless">Settings of the database by which an acknowledged save could be lost, as it names them itself.</param>
public sealed record DatabaseState(IReadOnlyList<int> Missing, IReadOnlyList<int> Newer, DateTimeOffset? Latest, IReadOnlyList<string> Careless)
{
    private const string Folder = "Tryggve.Storage.Migrations.Sqlite.";

    private static readonly HashSet<int> Steps = typeof(DatabaseState).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => int.Parse(n.AsSpan(Folder.Length, 3), CultureInfo.InvariantCulture)).ToHashSet();

    public bool IsReady => Missing.Count == 0;

    /// <summary>Whether every step of this version is applied; the cheapest question that says something.</summary>
    /// <exception cref="DbException">The database does not answer, or is none of Tryggve's.</exception>
    public static async Task<bool> AnswersReady(Database database, CancellationToken stop)
    {
        await using var connection = await database.OpenAsync(stop);
        var applied = await connection.QueryAsync<long>(new CommandDefinition("SELECT number FROM migrations", cancellationToken: stop));
        return Steps.IsSubsetOf(applied.Select(n => (int)n));
    }

    /// <summary>Everything there is to know.</summary>
    /// <exception cref="DbException">The database does not answer, or is none of Tryggve's.</exception>
    public static async Task<DatabaseState> Of(Database database)
    {
        await using var connection = await database.OpenAsync();
        var applied = (await connection.QueryAsync<long>("SELECT number FROM migrations")).Select(n => (int)n).ToHashSet();
        IReadOnlyList<int> missing = [.. Steps.Except(applied).Order()];
        var latest = await connection.ExecuteScalarAsync<string?>(missing.Count > 0 ? "SELECT max(applied_at) FROM migrations" : "SELECT max(saved_at) FROM plans");
        return new DatabaseState(missing, [.. applied.Except(Steps).Order()], latest is null ? null : DateTimeOffset.Parse(latest, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), await CarelessIn(connection));
    }

    /// <summary>Whether any step at all has been applied: a database on a server is there before Tryggve has been in it.</summary>
    public static async Task<bool> IsTryggves(Database database)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteScalarAsync<bool>(connection.IsPostgres() ? "SELECT to_regclass('migrations') IS NOT NULL" : "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'migrations')");
    }

    private static async Task<IReadOnlyList<string>> CarelessIn(DbConnection connection)
    {
        if (connection.IsPostgres()) return [.. await connection.QueryAsync<string>("SELECT name || '=' || setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off' ORDER BY name")];
        var journal = await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode");
        var synchronous = await connection.ExecuteScalarAsync<long>("PRAGMA synchronous");
        var careless = new List<string>();
        if (journal != "wal") careless.Add($"journal_mode={journal}");
        // 2 is FULL, 3 EXTRA.
        if (synchronous < 2) careless.Add($"synchronous={synchronous}");
        return careless;
    }
}
