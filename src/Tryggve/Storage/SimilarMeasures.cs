using System.Data.Common;
using System.Globalization;
using Dapper;
using Tryggve.Analysis.Likeness;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Liknande åtgärd: something tried elsewhere that is like a measure: its latest year, and the years before when it was carried on.</summary>
public sealed record SimilarMeasure(ListedMeasure Latest, IReadOnlyList<ListedMeasure> Earlier, MeasureLikeness Likeness);

/// <summary>Finds who has tried the same measure, or one of the same kind, in other districts and years, within what the actor may see.</summary>
public sealed class SimilarMeasures(Database database)
{
    /// <summary>No more are shown: who wants all of a method has its page.</summary>
    public const int Most = 5;

    /// <summary>So many years of each.</summary>
    private const int MostYears = 5;

    /// <summary>So much is looked at, however many measures there are: candidates, rows of the index, and how far a usual stem is counted.</summary>
    private const int MostCandidates = 200, MostRows = 8_000, MostCounted = 4_000, MostMeasures = 50_000;

    /// <summary>A shared method weighs as this many heavy stems when candidates are chosen.</summary>
    private const double MethodWeight = 4;

    /// <summary>The most like first. Other measures of the same plan, and what the measure was in earlier plans, are not among them.</summary>
    public async Task<IReadOnlyList<SimilarMeasure>> Of(Plan plan, Guid measure, Actor actor)
    {
        if (PlanRow.Of(plan.Content).FirstOrDefault(r => r.Measure?.Id == measure) is not { } row) return [];
        var profile = MeasureProfile.Of(MeasureText.Of(row));
        await using var connection = await database.OpenToRead();
        var rarity = await RarityOf(profile, plan.MunicipalityId, connection);
        var found = (await Candidates(plan, row.Measure!, profile, rarity, actor, connection))
            .Select(c => (Candidate: c, Likeness: MeasureLikeness.Of(profile, c.Read, rarity.In)))
            .Where(f => f.Likeness.IsShown)
            .GroupBy(f => f.Candidate.Lineage).GroupBy(g => g.MaxBy(f => f.Candidate.YearTo).Candidate.Course, g => g.AsEnumerable())
            .Select(g => (Years: g.SelectMany(f => f).OrderByDescending(f => f.Candidate.YearTo).Take(MostYears).ToList(), Best: g.SelectMany(f => f).MaxBy(f => f.Likeness.Score).Likeness))
            .OrderByDescending(g => g.Best.Score).ThenByDescending(g => g.Years[0].Candidate.YearTo).ThenBy(g => g.Years[0].Candidate.MeasureId).Take(Most).ToList();
        var listed = (await ListedMeasures.Read(connection, plan.MunicipalityId, found.SelectMany(g => g.Years).Select(f => (f.Candidate.PlanId, f.Candidate.MeasureId)))).ToDictionary(m => (m.Plan, m.Measure));
        return [.. found.Select(g => g.Years.Select(f => listed.GetValueOrDefault((f.Candidate.PlanId, f.Candidate.MeasureId))).OfType<ListedMeasure>().ToList() is [var latest, .. var earlier] ? new SimilarMeasure(latest, earlier, g.Best) : null).OfType<SimilarMeasure>()];
    }

    private static async Task<(TermRarity In, IReadOnlyDictionary<string, int> Counts)> RarityOf(MeasureProfile profile, string municipalityId, DbConnection connection)
    {
        var measures = await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM (SELECT 1 FROM measure_profiles WHERE municipality_id = @municipalityId LIMIT @MostMeasures) counted", new { municipalityId, MostMeasures });
        var counts = (await connection.QueryAsync<(string Stem, long Count)>(
            "SELECT w.value, (SELECT count(*) FROM (SELECT 1 FROM measure_stems s WHERE s.municipality_id = @municipalityId AND s.stem = w.value LIMIT @MostCounted) counted) FROM json_each(@stems) w",
            new { municipalityId, MostCounted, stems = StoredJson.List(profile.Terms.Keys) })).ToDictionary(c => c.Stem, c => (int)c.Count);
        return (new TermRarity(measures, counts), counts);
    }

    /// <summary>Those that share a method or heavy stems with the measure, out of plans that the actor may see.</summary>
    private static async Task<IReadOnlyList<Candidate>> Candidates(Plan plan, Measure measure, MeasureProfile profile, (TermRarity In, IReadOnlyDictionary<string, int> Counts) rarity, Actor actor, DbConnection connection)
    {
        var rows = 0;
        var stems = profile.CoreTerms.Select(t => (Term: t, Weight: profile.Terms[t].Weight * rarity.In.Of(t), Count: rarity.Counts.GetValueOrDefault(t)))
            .Where(t => t.Count is > 0 and < MostCounted).OrderByDescending(t => t.Weight).TakeWhile(t => (rows += t.Count) <= MostRows || rows == t.Count)
            .Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Weight:0.0000}{t.Term}"));
        // In order: left to itself SQLite reads the whole index for each stem.
        return [.. await connection.QueryAsync<Candidate>(
            $"""
            WITH seen AS MATERIALIZED (SELECT p.id FROM plans p WHERE p.municipality_id = @MunicipalityId AND p.id <> @Id AND {Visibility.To(actor)}),
            hits AS (
                SELECT s.number, CAST(substr(w.value, 1, 6) AS DOUBLE PRECISION) AS weight
                FROM json_each(@stems) w {connection.InOrder()} measure_stems s ON s.municipality_id = @MunicipalityId AND s.stem = substr(w.value, 7)
                UNION ALL
                SELECT c.number, @MethodWeight
                FROM (SELECT mm.plan_id, mm.measure_id FROM measure_methods mm WHERE mm.municipality_id = @MunicipalityId AND mm.method IN (SELECT value FROM json_each(@methods)) AND mm.plan_id IN (SELECT id FROM seen) LIMIT @MostCounted) b
                {connection.InOrder()} measure_profiles c ON c.municipality_id = @MunicipalityId AND c.plan_id = b.plan_id AND c.measure_id = b.measure_id
            ),
            best AS (
                SELECT h.number, sum(h.weight) AS weight
                FROM hits h {connection.InOrder()} measure_profiles c ON c.number = h.number
                WHERE c.plan_id IN (SELECT id FROM seen) AND c.lineage <> @lineage
                GROUP BY h.number ORDER BY 2 DESC, 1 DESC LIMIT @MostCandidates
            )
            SELECT c.plan_id, c.measure_id, c.lineage, c.profile, p.district_id, p.year_to, m.name, m.text
            FROM best b
            {connection.InOrder()} measure_profiles c ON c.number = b.number
            {connection.InOrder()} plans p ON p.municipality_id = c.municipality_id AND p.id = c.plan_id
            {connection.InOrder()} measures m ON m.municipality_id = c.municipality_id AND m.plan_id = c.plan_id AND m.id = c.measure_id
            """,
            new
            {
                plan.MunicipalityId, plan.Id, actorId = actor.Id, stems = StoredJson.List(stems), methods = StoredJson.List(profile.Methods.Where(m => m.IsBorne).Select(m => m.Method.Key)), MethodWeight, MostCounted, MostCandidates,
                lineage = MeasureIndex.LineageOf(measure),
            })];
    }

    private sealed class Candidate
    {
        public Guid PlanId { get; init; }
        public Guid MeasureId { get; init; }
        public string Lineage { get; init; } = "";
        public string Profile { get; init; } = "";
        public string DistrictId { get; init; } = "";
        public long YearTo { get; init; }
        public string Name { get; init; } = "";
        public string Text { get; init; } = "";

        public MeasureProfile Read => MeasureProfile.Parse(Profile);

        /// <summary>The same for a measure that its district writes in the same words each year, though nobody carried it on from plan to plan.</summary>
        public string Course => Words.Key($"{Name} {Text}") is { Length: > 0 } said ? $"{DistrictId} {said}" : Lineage;
    }
}
