using System.Data.Common;
using System.Text.Json;
using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage.Searching;

/// <summary>What somebody searches for.</summary>
/// <param name="Year">Only in plans for that year.</param>
/// <param name="DistrictId">Only in plans of that district.</param>
public sealed record SearchQuestion(SearchWords Words, int? Year = null, string? DistrictId = null, SearchField? Field = null);

/// <summary>Something that was found.</summary>
public sealed record SearchHit(SearchPlan Plan, SearchKind Kind, Guid Part, string Area, IReadOnlyList<SearchText> Texts);

/// <summary>A plan that may be searched.</summary>
public sealed record SearchPlan(Guid Id, string MunicipalityId, string DistrictId, string District, YearSpan Years, string Title);

/// <summary>A page of what was found.</summary>
/// <param name="Count">All that was found; when <paramref name="IsCut"/>, so many as were counted.</param>
/// <param name="Plans">In how many plans.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, int Count, int Plans, bool IsCut);

/// <summary>What the actor may search, and what it offers to narrow the search by.</summary>
/// <param name="Waiting">How many of the actor's plans the index does not have yet.</param>
public sealed record SearchScope(IReadOnlyList<SearchPlan> Plans, int Waiting)
{
    internal IReadOnlyList<PlanSearch.Placed> Placed { get; init; } = [];
}

/// <summary>Finds texts in plans, within what whoever asks may see.</summary>
public sealed class PlanSearch(Database database)
{
    /// <summary>Further finds are not counted: whoever gets so many has to say more.</summary>
    public const int Most = 1_000;

    /// <summary>The plans that the actor may see.</summary>
    public async Task<SearchScope> Scope(Actor actor)
    {
        await using var connection = await database.OpenToRead();
        var rows = (await connection.QueryAsync<Placed>(
            $"""
            SELECT p.id, p.municipality_id, p.district_id, p.district, p.year_from, p.year_to, p.title, s.sequence, s.year, s.space
            FROM plans p LEFT JOIN search_plans s ON s.municipality_id = p.municipality_id AND s.plan_id = p.id
            WHERE {Visibility.To(actor)}
            """, new { actorId = actor.Id })).ToList();
        var placed = rows.Where(r => r.Sequence is not null).ToList();
        return new SearchScope([.. rows.Select(r => r.ToPlan())], rows.Count - placed.Count) { Placed = placed };
    }

    /// <param name="scope">What the same actor may see, asked for just now.</param>
    /// <param name="skip">Finds before the page.</param>
    public async Task<SearchPage> Find(SearchQuestion question, SearchScope scope, int skip, int take)
    {
        if (question.Words.IsEmpty) return new SearchPage([], 0, 0, false);
        await using var connection = await database.OpenToRead();
        var plans = scope.Placed.Where(p => (question.Year is not { } year || (p.YearFrom <= year && year <= p.YearTo)) && (question.DistrictId is null || p.DistrictId == question.DistrictId)).ToDictionary(p => p.Number);
        var found = new List<Found>();
        foreach (var space in plans.Values.GroupBy(p => p.Space!.Value))
        {
            var tiers = await SearchMatch.Tiers(question.Words, question.Field, space.Key, connection);
            found.AddRange((await SearchTables.Find(tiers, JsonSerializer.Serialize(space.Select(p => p.Number)), Most + 1, connection)).Select(f => new Found(f.Id, f.Tier)));
        }
        var ranked = found.OrderBy(f => f.Tier).ThenByDescending(f => plans[f.Plan].Year).ThenBy(f => plans[f.Plan].District, SwedishOrder.Comparer).ThenBy(f => f.Id).Take(Most).ToList();
        var hits = await Load(ranked.Skip(skip).Take(take), plans, connection);
        return new SearchPage(hits, ranked.Count, ranked.Select(f => f.Plan).Distinct().Count(), found.Count > Most);
    }

    private static async Task<IReadOnlyList<SearchHit>> Load(IEnumerable<Found> page, Dictionary<long, Placed> plans, DbConnection connection)
    {
        var ids = page.Select(f => f.Id).ToList();
        var rows = (await connection.QueryAsync<Row>("SELECT id, part_id, kind, area, texts FROM search_rows WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each(@ids))", new { ids = JsonSerializer.Serialize(ids) })).ToDictionary(r => r.Id);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id]).Select(r => new SearchHit(plans[r.Id >> SearchIndex.RowBits].ToPlan(), Enum.Parse<SearchKind>(r.Kind), r.PartId, r.Area, SearchJson.Read(r.Texts)))];
    }

    private readonly record struct Found(long Id, int Tier)
    {
        public long Plan => Id >> SearchIndex.RowBits;
    }

    private sealed class Row
    {
        public long Id { get; init; }
        public Guid PartId { get; init; }
        public string Kind { get; init; } = "";
        public string Area { get; init; } = "";
        public string Texts { get; init; } = "";
    }

    internal sealed class Placed
    {
        public Guid Id { get; init; }
        public string MunicipalityId { get; init; } = "";
        public string DistrictId { get; init; } = "";
        public string District { get; init; } = "";
        public long YearFrom { get; init; }
        public long YearTo { get; init; }
        public string Title { get; init; } = "";
        public long? Sequence { get; init; }
        public long? Year { get; init; }
        public long? Space { get; init; }

        public long Number => SearchIndex.NumberOf(Year!.Value, Sequence!.Value);

        public SearchPlan ToPlan() => new(Id, MunicipalityId, DistrictId, District, new YearSpan((int)YearFrom, (int)YearTo), Title);
    }
}
