using System.Data.Common;
using Dapper;
using Tryggve.Analysis.Methods;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>A working method in the plans one may see, and what came of the goals of its measures.</summary>
/// <param name="IsKnown">False for a name that several districts write, which may be of a method.</param>
public sealed record MethodListing(string Key, string Name, string Meaning, bool IsKnown, int Measures, int Districts, YearSpan Years)
{
    /// <summary>Verdict → goals. Goals that nobody has judged are not here.</summary>
    public IReadOnlyDictionary<Verdict, int> Verdicts { get; init; } = new Dictionary<Verdict, int>();
    public int Goals { get; init; }
    public int Judged => Verdicts.Values.Sum();
    public int NotJudged => Goals - Judged;
}

/// <summary>The measures of a working method, newest first.</summary>
public sealed record MethodMeasures(MethodListing Method, IReadOnlyList<ListedMeasure> Page, int Number, int Pages);

/// <summary>Which working methods there are in plans, and what came of them, within what the actor may see.</summary>
public sealed class MethodQueries(Database database)
{
    public const int PageSize = 30;

    /// <summary>Names that may be of a method are no more than this, those of most districts first.</summary>
    private const int MostNames = 30;

    /// <summary>A name that one district writes alone is as likely a place or a project of its own.</summary>
    private const int FewestDistricts = 2;

    /// <summary>Those of most measures first; names that may be of methods after the known.</summary>
    public async Task<IReadOnlyList<MethodListing>> All(Actor actor)
    {
        await using var connection = await database.OpenToRead();
        var all = await Read(connection, actor, null);
        return [.. all.Where(m => m.IsKnown).OrderByDescending(m => m.Measures).ThenBy(m => m.Name, SwedishOrder.Comparer),
            .. all.Where(m => !m.IsKnown).OrderByDescending(m => m.Districts).ThenByDescending(m => m.Measures).ThenBy(m => m.Name, SwedishOrder.Comparer).Take(MostNames)];
    }

    /// <summary>A page of the measures that are about a method; null where the actor sees none.</summary>
    /// <param name="page">From 1; beyond the last is the last.</param>
    public async Task<MethodMeasures?> Of(string key, int page, Actor actor)
    {
        await using var connection = await database.OpenToRead();
        if (await Read(connection, actor, key) is not [var method, ..]) return null;
        var pages = (method.Measures + PageSize - 1) / PageSize;
        var number = Math.Clamp(page, 1, pages);
        var rows = (await connection.QueryAsync<KeyRow>(
            $"""
            SELECT mm.municipality_id, mm.plan_id, mm.measure_id
            FROM measure_methods mm JOIN plans p ON p.municipality_id = mm.municipality_id AND p.id = mm.plan_id
            JOIN measures m ON m.municipality_id = mm.municipality_id AND m.plan_id = mm.plan_id AND m.id = mm.measure_id
            WHERE mm.method = @key {Own(actor)} AND {Visibility.To(actor)}
            ORDER BY p.year_to DESC, p.municipality_id, p.district, p.id, m.position LIMIT @PageSize OFFSET @skipped
            """, new { key, actorId = actor.Id, actor.MunicipalityId, PageSize, skipped = (number - 1) * PageSize })).ToList();
        var measures = new List<ListedMeasure>();
        foreach (var municipality in rows.GroupBy(r => r.MunicipalityId)) measures.AddRange(await ListedMeasures.Read(connection, municipality.Key, municipality.Select(r => (r.PlanId, r.MeasureId))));
        return new MethodMeasures(method, [.. measures.OrderByDescending(m => m.Years.To).ThenBy(m => m.District, SwedishOrder.Comparer)], number, pages);
    }

    /// <summary>The key of the methods' rows begins with the municipality: nobody pays for what others keep.</summary>
    private static string Own(Actor actor) => actor.IsOperator ? "" : "AND mm.municipality_id = @MunicipalityId";

    private static async Task<IReadOnlyList<MethodListing>> Read(DbConnection connection, Actor actor, string? key)
    {
        var which = key is null ? "" : "AND mm.method = @key";
        var visible = $"measure_methods mm JOIN plans p ON p.municipality_id = mm.municipality_id AND p.id = mm.plan_id {which} {Own(actor)} AND {Visibility.To(actor)}";
        var asked = new { key, actorId = actor.Id, actor.MunicipalityId, FewestDistricts };
        var rows = await connection.QueryAsync<MethodRow>(
            $"""
            SELECT mm.method, min(mm.name) AS name, max(mm.is_known) AS is_known, count(*) AS measures, count(DISTINCT p.municipality_id || '/' || p.district_id) AS districts, min(p.year_from) AS year_from, max(p.year_to) AS year_to
            FROM {visible}
            GROUP BY mm.method HAVING max(mm.is_known) = 1 OR count(DISTINCT p.municipality_id || '/' || p.district_id) >= @FewestDistricts
            """, asked);
        // The periods' names sort as the periods do: T1, T2, Year.
        var goals = (await connection.QueryAsync<GoalRow>(
            $"""
            SELECT method, verdict, count(*) AS goals FROM (
                SELECT mm.method, (SELECT o.verdict FROM goal_outcomes o
                    WHERE o.municipality_id = g.municipality_id AND o.plan_id = g.plan_id AND o.measure_id = g.measure_id AND o.goal_id = g.id AND o.verdict IS NOT NULL ORDER BY o.period DESC LIMIT 1) AS verdict
                FROM {visible} JOIN goals g ON g.municipality_id = mm.municipality_id AND g.plan_id = mm.plan_id AND g.measure_id = mm.measure_id) judged
            GROUP BY method, verdict
            """, asked)).ToLookup(g => g.Method);
        return [.. rows.Select(r => r.ToListing([.. goals[r.Method]]))];
    }

    private sealed class KeyRow
    {
        public string MunicipalityId { get; init; } = "";
        public Guid PlanId { get; init; }
        public Guid MeasureId { get; init; }
    }

    private sealed class GoalRow
    {
        public string Method { get; init; } = "";
        public string? Verdict { get; init; }
        public long Goals { get; init; }
    }

    private sealed class MethodRow
    {
        public string Method { get; init; } = "";
        public string Name { get; init; } = "";
        public long IsKnown { get; init; }
        public long Measures { get; init; }
        public long Districts { get; init; }
        public long YearFrom { get; init; }
        public long YearTo { get; init; }

        public MethodListing ToListing(IReadOnlyList<GoalRow> goals) =>
            new(Method, Name, WorkingMethods.Find(Method)?.Meaning ?? "", IsKnown == 1, (int)Measures, (int)Districts, new YearSpan((int)YearFrom, (int)YearTo))
            {
                Goals = (int)goals.Sum(g => g.Goals),
                Verdicts = goals.Where(g => g.Verdict is not null).ToDictionary(g => Enum.Parse<Verdict>(g.Verdict!), g => (int)g.Goals),
            };
    }
}
