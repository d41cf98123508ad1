using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace Tryggve.Storage;

/// <summary>Brings a database up to the shape this version of Tryggve expects, by the numbered SQL files embedded in it: the same numbers and names for both kinds of database.</summary>
public sealed class Migrator(Database database, TimeProvider time)
{
    private static readonly Assembly Here = typeof(Migrator).Assembly;

    /// <summary>Applies what is missing, each in a transaction of its own that nobody else migrates during. Returns the names applied.</summary>
    public async Task<IReadOnlyList<string>> Run()
    {
        await using var connection = await database.OpenAsync();
        await Begin(connection);
        var applied = new List<string>();
        foreach (var (number, name, sql) in All())
        {
            await using var transaction = await database.Begin(connection, Alone.Migrations);
            // Asked inside the lock: another instance may have started at the same time.
            if (await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM migrations WHERE number = @number", new { number }, transaction) > 0) continue;
            await connection.ExecuteAsync(sql, transaction: transaction, commandTimeout: 0);
            await connection.ExecuteAsync("INSERT INTO migrations (number, name, applied_at) VALUES (@number, @name, @at)", new { number, name, at = time.GetUtcNow() }, transaction);
            await transaction.CommitAsync();
            applied.Add(name);
        }
        return applied;
    }

    private async Task Begin(DbConnection connection)
    {
        await using var transaction = await database.Begin(connection, Alone.Migrations);
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)", transaction: transaction);
        await transaction.CommitAsync();
    }

    private IEnumerable<(int Number, string Name, string Sql)> All()
    {
        var folder = $"Tryggve.Storage.Migrations.{database.Dialect}.";
        foreach (var resource in Here.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(Here.GetManifestResourceStream(resource)!);
            var name = resource[folder.Length..];
            yield return (int.Parse(name[..3], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }
}
