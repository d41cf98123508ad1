using Dapper;
using Tryggve.Bench.Running;
using Tryggve.Storage;

namespace Tryggve.Bench.Faults;

/// <summary>Two instances are started at the same moment on an empty database, and on one that an older version left: each step is taken once, and both answer.</summary>
internal static class TwoMigrating
{
    private const int Rounds = 10, OldSteps = 8;

    public static async Task<bool> Run(bool isPostgres)
    {
        using var kept = new OwnDatabase(isPostgres);
        await kept.Migrate();
        var whole = await Shape(kept.Database);
        var (wrong, slowest) = (new List<string>(), TimeSpan.Zero);
        for (var round = 0; round < Rounds * 2; round++)
        {
            var setting = kept.Another();
            using var database = Database.At(setting);
            var isOld = round >= Rounds;
            if (isOld) await LeaveOld(database, isPostgres);
            using var first = new RunningWeb(setting);
            using var second = new RunningWeb(setting);
            try
            {
                slowest = new[] { slowest }.Concat(await Task.WhenAll(first.Start(), second.Start())).Max();
            }
            catch (Exception ended) when (ended is InvalidOperationException or TimeoutException)
            {
                wrong.Add($"{(isOld ? "old" : "empty")} database, round {round % Rounds + 1}: {ended.Message}");
            }
            var shape = await Shape(database);
            if (!shape.SequenceEqual(whole)) wrong.Add($"{(isOld ? "old" : "empty")} database, round {round % Rounds + 1}: {string.Join(", ", shape.Except(whole).Select(s => $"too much: {s}").Concat(whole.Except(shape).Select(s => $"missing: {s}")).Take(5))}");
            if (isOld && await Kept(database) != 1) wrong.Add($"old database, round {round % Rounds + 1}: what was there is gone");
        }
        Console.WriteLine($"  {Rounds} rounds on an empty database and {Rounds} on one with the first {OldSteps} steps and a municipality, two instances at once: {whole.Count(w => w.StartsWith("step", StringComparison.Ordinal))} steps each taken once in {2 * Rounds - wrong.Count} of {2 * Rounds}; slowest to answer {slowest.TotalSeconds:0.0} s; lost: {(wrong.Count == 0 ? "0" : "see below")}");
        foreach (var line in wrong) Console.WriteLine($"  WRONG: {line}");
        return wrong.Count == 0;
    }

    /// <summary>As a version from before the ninth step would have left it: the same files, and a municipality.</summary>
    private static async Task LeaveOld(Database database, bool isPostgres)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("CREATE TABLE migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)");
        var folder = $"Tryggve.Storage.Migrations.{(isPostgres ? "Postgres" : "Sqlite")}.";
        foreach (var resource in typeof(Migrator).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(OldSteps))
        {
            using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream(resource)!);
            await connection.ExecuteAsync(await reader.ReadToEndAsync());
            var name = resource[folder.Length..];
            await connection.ExecuteAsync("INSERT INTO migrations (number, name, applied_at) VALUES (@number, @name, '')", new { number = int.Parse(name[..3], System.Globalization.CultureInfo.InvariantCulture), name });
        }
        await connection.ExecuteAsync("INSERT INTO municipalities (id, name, configuration) VALUES ('lindviken', 'Lindvikens kommun', '{}')");
    }

    private static async Task<long> Kept(Database database)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM municipalities WHERE id = 'lindviken'");
    }

    /// <summary>Every step that was taken, every table and every index, in order.</summary>
    private static async Task<IReadOnlyList<string>> Shape(Database database)
    {
        await using var connection = await database.OpenAsync();
        var steps = await connection.QueryAsync<(long Number, string Name)>("SELECT number, name FROM migrations ORDER BY number");
        var things = await connection.QueryAsync<string>(database is PostgresDatabase
            ? "SELECT 'table ' || tablename FROM pg_tables WHERE schemaname = 'public' UNION ALL SELECT 'index ' || indexname FROM pg_indexes WHERE schemaname = 'public'"
            : "SELECT type || ' ' || name FROM sqlite_master");
        return [.. steps.Select(s => $"step {s.Name}"), .. things.Order(StringComparer.Ordinal)];
    }
}
