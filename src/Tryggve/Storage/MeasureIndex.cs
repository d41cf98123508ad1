using Dapper;
using Tryggve.Analysis.Likeness;
using Tryggve.Analysis.Methods;
using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Storage;

/// <summary>Keeps what measures are compared by, and the working methods they are about, as their plans are.</summary>
internal static class MeasureIndex
{
    /// <summary>What is longer is no word: nobody has it in common, and PostgreSQL takes no key of any length.</summary>
    private const int LongestKey = 200;

    /// <param name="before">What the plan said when its rows were last written; null where all are to be written anew. Measures that say the same as then are left alone.</param>
    internal static async Task Rewrite(Plan plan, PlanContent? before, Writes writes)
    {
        var (older, newer) = before is null ? (null, plan.Content) : ContentTree.Unlike(before, plan.Content);
        var now = Texts(newer);
        var was = older is null ? [] : Texts(older);
        var changed = now.Where(n => was.GetValueOrDefault(n.Key) != n.Value).ToList();
        await Remove(plan, before is null ? null : was.Where(w => now.GetValueOrDefault(w.Key) != w.Value).Select(w => w.Key).ToHashSet(), writes);
        foreach (var (id, text) in changed) await Add(plan, id, text, writes);
    }

    /// <param name="measures">Null for all there are.</param>
    private static async Task Remove(Plan plan, HashSet<Guid>? measures, Writes writes)
    {
        if (measures?.Count == 0) return;
        var connection = await writes.Quiet();
        var kept = await connection.QueryAsync<KeptProfile>(
            "SELECT number, measure_id, profile FROM measure_profiles WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, writes.Transaction);
        foreach (var profile in kept.Where(k => measures?.Contains(k.MeasureId) != false).ToList())
        {
            await connection.ExecuteAsync(
                """
                DELETE FROM measure_stems WHERE municipality_id = @MunicipalityId AND stem IN (SELECT value FROM json_each(@Stems)) AND number = @Number;
                DELETE FROM measure_methods WHERE municipality_id = @MunicipalityId AND plan_id = @Id AND measure_id = @MeasureId;
                DELETE FROM measure_profiles WHERE number = @Number;
                """, new { plan.MunicipalityId, plan.Id, profile.MeasureId, profile.Number, Stems = StoredJson.List(MeasureProfile.Parse(profile.Profile).Terms.Keys) }, writes.Transaction);
        }
    }

    private static async Task Add(Plan plan, Guid measure, IndexedText text, Writes writes)
    {
        var profile = MeasureProfile.Of(text.Text);
        var connection = await writes.Quiet();
        var number = await connection.ExecuteScalarAsync<long>(
            """
            INSERT INTO measure_profiles (municipality_id, plan_id, measure_id, lineage, profile) VALUES (@MunicipalityId, @Id, @measure, @Lineage, @Profile)
            RETURNING number
            """, new { plan.MunicipalityId, plan.Id, measure, text.Lineage, Profile = profile.ToString() }, writes.Transaction);
        await connection.ExecuteAsync(
            "INSERT INTO measure_stems (municipality_id, stem, number) SELECT @MunicipalityId, value, @number FROM json_each(@Stems)",
            new { plan.MunicipalityId, number, Stems = StoredJson.List(profile.CoreTerms.Where(t => t.Length <= LongestKey)) }, writes.Transaction);
        var known = profile.Methods.Where(m => m.IsBorne).Select(m => (m.Method.Key, m.Method.Name, IsKnown: true)).ToList();
        var names = ProperNames.Of(text.Text, [plan.Content.Municipality, plan.Content.District]).Select(n => (Key: Slug.Of(n), Name: n, IsKnown: false))
            .Where(n => n.Key.Length is > 0 and <= LongestKey && !MethodReader.Knows(n.Name));
        await connection.ExecuteAsync(
            "INSERT INTO measure_methods (municipality_id, method, plan_id, measure_id, name, is_known) VALUES (@MunicipalityId, @Key, @Id, @measure, @Name, @IsKnown)",
            known.Concat(names).DistinctBy(m => m.Key).Select(m => new { plan.MunicipalityId, m.Key, plan.Id, measure, m.Name, m.IsKnown }), writes.Transaction);
    }

    private static Dictionary<Guid, IndexedText> Texts(PlanContent content) =>
        PlanRow.Of(content).Where(r => r.Measure is not null).ToDictionary(r => r.Measure!.Id, r => new IndexedText(MeasureText.Of(r), LineageOf(r.Measure!)));

    /// <summary>What the measure was in the first plan it has been carried through.</summary>
    internal static Guid LineageOf(Measure measure) => measure.EarlierYears is [var first, ..] ? first.Measure : measure.Earlier ?? measure.Id;

    private sealed record IndexedText(MeasureText Text, Guid Lineage);

    private sealed class KeptProfile
    {
        public long Number { get; init; }
        public Guid MeasureId { get; init; }
        public string Profile { get; init; } = "";
    }
}
