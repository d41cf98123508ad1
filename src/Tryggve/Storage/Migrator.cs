using System.Globalization;
using System.Reflection;
using Dapper;

namespace Tryggve.Storage;

/// <summary>Brings a database up to the shape this version of Tryggve expects, by the numbered SQL files embedded in it.</summary>
public sealed class Migrator(Database database, TimeProvider time)
{
    private static readonly Assembly Here = typeof(Migrator).Assembly;
    private const string Folder = "Tryggve.Storage.Migrations.Sqlite.";

    /// <summary>Applies what is missing, each in a transaction of its own that holds the database's write lock. Returns the names applied.</summary>
    public IReadOnlyList<string> Run()
    {
        using var connection = database.Open();
        connection.Execute("CREATE TABLE IF NOT EXISTS migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)");
        var applied = new List<string>();
        foreach (var (number, name, sql) in All())
        {
            using var transaction = connection.BeginTransaction();
            // Asked inside the lock: another instance may have started at the same time.
            if (connection.ExecuteScalar<int>("SELECT count(*) FROM migrations WHERE number = @number", new { number }, transaction) > 0) continue;
            connection.Execute(sql, transaction: transaction);
            connection.Execute("INSERT INTO migrations (number, name, applied_at) VALUES (@number, @name, @at)", new { number, name, at = time.GetUtcNow() }, transaction);
            transaction.Commit();
            applied.Add(name);
        }
        return applied;
    }

    private static IEnumerable<(int Number, string Name, string Sql)> All()
    {
        foreach (var resource in Here.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(Here.GetManifestResourceStream(resource)!);
            var name = resource[Folder.Length..];
            yield return (int.Parse(name[..3], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }
}
