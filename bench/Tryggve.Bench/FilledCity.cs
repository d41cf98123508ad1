using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Bench;

/// <summary>A city's plans of some years, kept through the store as people would have saved them, alone or among the municipalities of a nation.</summary>
/// <param name="Municipality">Its id.</param>
/// <param name="Year">Its latest.</param>
/// <param name="Plans">Ids of all its plans.</param>
internal sealed record FilledCity(string Municipality, int Year, IReadOnlyList<Guid> Plans)
{
    private const int FirstYear = 2020;
    private static readonly string[] Areas = ["Unga i riskzon för destruktivt beteende", "Otrygga och brottsutsatta platser", "Systemhotande brottslighet", "Kriminella miljöer och livsstilar"];
    private static readonly string[] Copied = ["plans", "measures", "goals", "follow_ups", "goal_outcomes", "measure_units"];

    public static async Task<FilledCity> Fill(Database database, MadeWords words, int districts, int years, int measures)
    {
        await new Migrator(database, TimeProvider.System).Run();
        var (store, random, plans) = (new PlanStore(database, TimeProvider.System), new Random(5), new List<Plan>());
        for (var d = 0; d < districts; d++)
        for (var y = 0; y < years; y++)
        {
            var content = words.Plan("Stadskommun", $"Stadsdel {d}", FirstYear + y, measures);
            content = content with { Areas = [.. content.Areas.Select((a, i) => a with { Name = Areas[i % Areas.Length], Problems = [.. a.Problems.Select(p => Reported(p, random))] })] };
            var plan = Plan.Import(content, null, Actor.Local, DateTimeOffset.UnixEpoch);
            if (await store.Save(plan) != SaveOutcome.Saved) throw new InvalidOperationException("The plan was not saved.");
            plans.Add(plan);
        }
        return new FilledCity(plans[0].MunicipalityId, FirstYear + years - 1, [.. plans.Select(p => p.Id)]);
    }

    private static Problem Reported(Problem problem, Random random) => problem with
    {
        Causes = [.. problem.Causes.Select(c => c with { Measures = [.. c.Measures.Select(m => m with
        {
            FollowUps = [.. m.FollowUps.Where(_ => random.Next(5) > 0).Select(f => f with { Status = (MeasureStatus)random.Next(4), Outcomes = [.. m.Goals.Select(g => new GoalOutcome(g.Id, (Verdict)random.Next(4), "62 %"))] })],
        })] })],
    };

    /// <summary>The same rows for other municipalities. Their plans' documents are not copied: no question of one city opens them.</summary>
    public async Task Copy(Database database, int copies)
    {
        await using var connection = await database.OpenAsync();
        var isPostgres = connection.IsPostgres();
        // The rows are those of plans that were checked when they were saved, and whoever breaks this off begins anew.
        await connection.ExecuteAsync(isPostgres ? "SET session_replication_role = replica; SET synchronous_commit = off" : "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
        for (var copy = 1; copy <= copies; copy++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await connection.ExecuteAsync("INSERT INTO municipalities (id, name, configuration) VALUES (@id, @id, '{}')", new { id = $"kommun-{copy}" }, transaction);
            foreach (var table in Copied) await CopyRows(table, copy, connection, transaction);
            await transaction.CommitAsync();
        }
        await connection.ExecuteAsync(isPostgres ? "RESET session_replication_role; RESET synchronous_commit" : "PRAGMA wal_checkpoint(TRUNCATE)", commandTimeout: 600);
        // As autovacuum would have done long ago with a database that grew by and by.
        if (isPostgres) await connection.ExecuteAsync("VACUUM ANALYZE", commandTimeout: 600);
        // What was set for the copying is not to outlive it in a connection that is kept open.
        else SqliteConnection.ClearAllPools();
    }

    private async Task CopyRows(string table, int copy, DbConnection connection, DbTransaction transaction)
    {
        var columns = new List<string>();
        await using (var reader = await connection.ExecuteReaderAsync($"SELECT * FROM {table} WHERE 1 = 0", transaction: transaction))
        {
            for (var i = 0; i < reader.FieldCount; i++) columns.Add(reader.GetName(i));
        }
        var values = columns.Select(c => c switch
        {
            "municipality_id" => "@other",
            "plan_id" => "plan_id || @suffix",
            "id" when table == "plans" => "id || @suffix",
            "document" => "'{}'",
            _ => c,
        });
        await connection.ExecuteAsync(
            $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM {table} WHERE municipality_id = @Municipality",
            new { Municipality, other = $"kommun-{copy}", suffix = $"-{copy}" }, transaction, commandTimeout: 600);
    }
}
