using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.Analysis.Likeness;
using Tryggve.Analysis.Methods;
using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps what measures are compared by, and the working methods they are about, as their plans are.</summary>
public sealed class MeasureIndex(Database database)
{
    /// <summary>Raised when measures come to be compared in another way: plans kept before are then written anew.</summary>
    internal const int Version = 1;

    /// <summary>Writes what is missing: plans from before there was an index, or from before it was what it is now. Returns how many.</summary>
    public async Task<int> CatchUp()
    {
        await using var connection = database.Open();
        var behind = (await connection.QueryAsync<Guid>(
            "SELECT p.id FROM plans p WHERE NOT EXISTS (SELECT 1 FROM profiled_plans d WHERE d.municipality_id = p.municipality_id AND d.plan_id = p.id AND d.version = @Version)", new { Version })).ToList();
        foreach (var id in behind)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            if (await PlanStore.Read(connection, transaction, id, Actor.Local) is { } plan) await Rewrite(plan, null, connection, transaction);
            await transaction.CommitAsync();
        }
        return behind.Count;
    }

    /// <param name="before">What the plan said when its rows were last written; null for a new plan. Measures that say the same as then are left alone.</param>
    internal static async Task Rewrite(Plan plan, PlanContent? before, SqliteConnection connection, DbTransaction transaction)
    {
        var isThere = before is not null && await connection.ExecuteScalarAsync<int?>(
            "SELECT version FROM profiled_plans WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction) == Version;
        var now = Texts(plan.Content);
        var was = isThere ? Texts(before!) : [];
        var changed = now.Where(n => was.GetValueOrDefault(n.Key) != n.Value).ToList();
        var gone = isThere ? was.Where(w => now.GetValueOrDefault(w.Key) != w.Value).Select(w => w.Key).ToHashSet() : null;
        if (isThere && changed.Count == 0 && gone!.Count == 0) return;

        await Remove(plan, gone, connection, transaction);
        foreach (var (id, text) in changed) await Add(plan, id, text, connection, transaction);
        await connection.ExecuteAsync(
            "INSERT INTO profiled_plans (municipality_id, plan_id, version) VALUES (@MunicipalityId, @Id, @Version) ON CONFLICT DO UPDATE SET version = @Version",
            new { plan.MunicipalityId, plan.Id, Version }, transaction);
    }

    /// <param name="measures">Null for all there are.</param>
    private static async Task Remove(Plan plan, HashSet<Guid>? measures, SqliteConnection connection, DbTransaction transaction)
    {
        if (measures?.Count == 0) return;
        var kept = await connection.QueryAsync<KeptProfile>(
            "SELECT number, measure_id, profile FROM measure_profiles WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
        foreach (var profile in kept.Where(k => measures?.Contains(k.MeasureId) != false).ToList())
        {
            await connection.ExecuteAsync(
                """
                DELETE FROM measure_stems WHERE municipality_id = @MunicipalityId AND stem IN (SELECT value FROM json_each(@Stems)) AND number = @Number;
                DELETE FROM measure_methods WHERE municipality_id = @MunicipalityId AND plan_id = @Id AND measure_id = @MeasureId;
                DELETE FROM measure_profiles WHERE number = @Number;
                """, new { plan.MunicipalityId, plan.Id, profile.MeasureId, profile.Number, Stems = Json(MeasureProfile.Parse(profile.Profile).Terms.Keys) }, transaction);
        }
    }

    private static async Task Add(Plan plan, Guid measure, IndexedText text, SqliteConnection connection, DbTransaction transaction)
    {
        var profile = MeasureProfile.Of(text.Text);
        var number = await connection.ExecuteScalarAsync<long>(
            """
            INSERT INTO measure_profiles (municipality_id, plan_id, measure_id, lineage, profile) VALUES (@MunicipalityId, @Id, @measure, @Lineage, @Profile);
            SELECT last_insert_rowid();
            """, new { plan.MunicipalityId, plan.Id, measure, text.Lineage, Profile = profile.ToString() }, transaction);
        await connection.ExecuteAsync(
            "INSERT INTO measure_stems (municipality_id, stem, number) SELECT @MunicipalityId, value, @number FROM json_each(@Stems)",
            new { plan.MunicipalityId, number, Stems = Json(profile.CoreTerms) }, transaction);
        var known = profile.Methods.Where(m => m.IsBorne).Select(m => (m.Method.Key, m.Method.Name, IsKnown: true)).ToList();
        var names = ProperNames.Of(text.Text, [plan.Content.Municipality, plan.Content.District]).Select(n => (Key: Slug.Of(n), Name: n, IsKnown: false))
            .Where(n => n.Key.Length > 0 && !MethodReader.Knows(n.Name));
        await connection.ExecuteAsync(
            "INSERT INTO measure_methods (municipality_id, method, plan_id, measure_id, name, is_known) VALUES (@MunicipalityId, @Key, @Id, @measure, @Name, @IsKnown)",
            known.Concat(names).DistinctBy(m => m.Key).Select(m => new { plan.MunicipalityId, m.Key, plan.Id, measure, m.Name, m.IsKnown }), transaction);
    }

    private static Dictionary<Guid, IndexedText> Texts(PlanContent content) =>
        PlanRow.Of(content).Where(r => r.Measure is not null).ToDictionary(r => r.Measure!.Id, r => new IndexedText(MeasureText.Of(r), LineageOf(r.Measure!)));

    /// <summary>What the measure was in the first plan it has been carried through.</summary>
    internal static Guid LineageOf(Measure measure) => measure.EarlierYears is [var first, ..] ? first.Measure : measure.Earlier ?? measure.Id;

    private static string Json(IEnumerable<string> stems) => JsonSerializer.Serialize([.. stems], StoredJson.Stored.IReadOnlyListString);

    private sealed record IndexedText(MeasureText Text, Guid Lineage);

    private sealed class KeptProfile
    {
        public long Number { get; init; }
        public Guid MeasureId { get; init; }
        public string Profile { get; init; } = "";
    }
}
