using System.Data.Common;
using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Publishing;

namespace Tryggve.Storage;

/// <summary>Questions that anybody may ask. They read the public tables and no others.</summary>
public sealed class PublicQueries(Database database)
{
    private const string Plan = "p.number, p.plan_id, p.municipality_id, p.municipality, p.district_id, p.district, p.year_from, p.year_to, p.title, p.period, p.measures, p.published_at";

    /// <summary>Plans in the order they were published.</summary>
    /// <param name="after">Only those with a higher number.</param>
    public Task<IReadOnlyList<PublicListing>> Plans(PublicFilter filter, int most, long after = 0) => Plans(filter, most, after, "p.number");

    /// <summary>The plans published last, newest first.</summary>
    public Task<IReadOnlyList<PublicListing>> Latest(PublicFilter filter, int most) => Plans(filter, most, 0, "p.number DESC");

    private async Task<IReadOnlyList<PublicListing>> Plans(PublicFilter filter, int most, long after, string order)
    {
        var values = new DynamicParameters(new { most, after });
        await using var connection = await database.OpenToRead();
        var rows = await connection.QueryAsync<PlanRow>($"SELECT {Plan} FROM publications p WHERE p.number > @after AND {filter.Condition(values, ofMeasures: false)} ORDER BY {order} LIMIT @most", values);
        return [.. rows.Select(r => r.ToListing())];
    }

    /// <summary>The plan of an address, and when it was published; null where none is.</summary>
    public Task<(PublicPlan Plan, DateTimeOffset At)?> Find(string municipalityId, string districtId, YearSpan years) =>
        Find("municipality_id = @municipalityId AND district_id = @districtId AND year_from = @From AND year_to = @To", new { municipalityId, districtId, years.From, years.To });

    public Task<(PublicPlan Plan, DateTimeOffset At)?> Find(Guid planId) => Find("plan_id = @planId", new { planId });

    /// <summary>Differs whenever something has been published or taken back: numbers only grow, and between two publications plans only go.</summary>
    public async Task<string> State()
    {
        await using var connection = await database.OpenToRead();
        return await connection.ExecuteScalarAsync<string>("SELECT count(*) || ' ' || coalesce(max(number), 0) || ' ' || coalesce((SELECT published_at FROM publications ORDER BY number DESC LIMIT 1), '') FROM publications") ?? "";
    }

    /// <summary>Whether a plan stood at the address and was taken back.</summary>
    public async Task<bool> IsWithdrawn(string municipalityId, string districtId, YearSpan years)
    {
        await using var connection = await database.OpenToRead();
        return await connection.ExecuteScalarAsync<bool>(
            "SELECT EXISTS (SELECT 1 FROM withdrawn_publications WHERE municipality_id = @municipalityId AND district_id = @districtId AND year_from = @From AND year_to = @To)", new { municipalityId, districtId, years.From, years.To });
    }

    /// <summary>Measures in the order they were published, with their goals.</summary>
    public async Task<IReadOnlyList<PublicMeasureListing>> Measures(PublicFilter filter, int most, long after = 0, int skip = 0)
    {
        var values = new DynamicParameters(new { most, after, skip });
        await using var connection = await database.OpenToRead();
        var rows = (await connection.QueryAsync<PlanRow, MeasureRow, (PlanRow Plan, MeasureRow Measure)>(
            $"""
            SELECT {Plan}, m.number AS measure_number, m.number, m.id, m.area, m.collective_name, m.problem, m.cause, m.name, m.text, m.kind, m.timing, m.responsible, m.status
            FROM public_measures m JOIN publications p ON p.municipality_id = m.municipality_id AND p.plan_id = m.plan_id
            WHERE m.number > @after AND {MeasureCondition(filter, values)} ORDER BY m.number LIMIT @most OFFSET @skip
            """, (plan, measure) => (plan, measure), values, splitOn: "measure_number")).ToList();
        // One value however many they are: a list of parameters has an end.
        var numbers = new DynamicParameters(new { numbers = $"[{string.Join(',', rows.Select(r => r.Measure.Number))}]" });
        var goals = (await Goals(connection, "(g.municipality_id, g.plan_id, g.measure_id) IN (SELECT m.municipality_id, m.plan_id, m.id FROM public_measures m WHERE m.number IN (SELECT CAST(value AS BIGINT) FROM json_each(@numbers)))", numbers)).ToLookup(g => (g.PlanId, g.MeasureId));
        return [.. rows.Select(r => r.Measure.ToListing(r.Plan.ToListing(), [.. goals[(r.Plan.PlanId, r.Measure.Id)]]))];
    }

    public async Task<int> CountMeasures(PublicFilter filter)
    {
        var values = new DynamicParameters();
        await using var connection = await database.OpenToRead();
        return await connection.ExecuteScalarAsync<int>(
            $"SELECT count(*) FROM public_measures m JOIN publications p ON p.municipality_id = m.municipality_id AND p.plan_id = m.plan_id WHERE {MeasureCondition(filter, values)}", values);
    }

    /// <summary>Goals in the order they were published.</summary>
    public async Task<IReadOnlyList<PublicGoalListing>> Goals(PublicFilter filter, int most, long after = 0)
    {
        var values = new DynamicParameters(new { most, after, verdict = filter.Verdict?.ToString() });
        var condition = (filter with { Verdict = null }).Condition(values, ofMeasures: true);
        await using var connection = await database.OpenToRead();
        return await Goals(connection,
            $"""
            g.number > @after AND (@verdict IS NULL OR g.verdict = @verdict){(filter.Plan is null ? "" : " AND g.plan_id = @plan")} AND EXISTS (
                SELECT 1 FROM public_measures m JOIN publications p ON p.municipality_id = m.municipality_id AND p.plan_id = m.plan_id
                WHERE m.municipality_id = g.municipality_id AND m.plan_id = g.plan_id AND m.id = g.measure_id AND {condition})
            ORDER BY g.number LIMIT @most
            """, values);
    }

    /// <summary>The areas that public measures stand in, by name.</summary>
    public async Task<IReadOnlyList<string>> Areas()
    {
        await using var connection = await database.OpenToRead();
        return [.. (await connection.QueryAsync<string>("SELECT DISTINCT area FROM public_measures WHERE area <> ''")).Order(SwedishOrder.Comparer)];
    }

    private static string MeasureCondition(PublicFilter filter, DynamicParameters values)
    {
        var condition = filter.Condition(values, ofMeasures: true);
        if (filter.Verdict is not { } verdict) return condition;
        values.Add("verdict", verdict.ToString());
        return $"{condition} AND EXISTS (SELECT 1 FROM public_goals g WHERE g.municipality_id = m.municipality_id AND g.plan_id = m.plan_id AND g.measure_id = m.id AND g.verdict = @verdict)";
    }

    private static async Task<IReadOnlyList<PublicGoalListing>> Goals(DbConnection connection, string condition, DynamicParameters values) =>
        [.. (await connection.QueryAsync<GoalRow>($"SELECT g.number, g.id, g.plan_id, g.measure_id, g.mark, g.text, g.verdict FROM public_goals g WHERE {condition}", values)).OrderBy(g => g.Number).Select(g => g.ToListing())];

    private async Task<(PublicPlan Plan, DateTimeOffset At)?> Find(string condition, object values)
    {
        await using var connection = await database.OpenToRead();
        var row = await connection.QueryFirstOrDefaultAsync<DocumentRow>($"SELECT document, published_at FROM publications WHERE {condition} ORDER BY number DESC LIMIT 1", values);
        return row is null ? null : (PublicPlan.Read(row.Document), row.PublishedAt);
    }

    private static T? Named<T>(string? name) where T : struct, Enum => name is null ? null : Enum.Parse<T>(name);

    private sealed class DocumentRow
    {
        public string Document { get; init; } = "";
        public DateTimeOffset PublishedAt { get; init; }
    }

    private sealed class PlanRow
    {
        public long Number { get; init; }
        public Guid PlanId { get; init; }
        public string MunicipalityId { get; init; } = "";
        public string Municipality { get; init; } = "";
        public string DistrictId { get; init; } = "";
        public string District { get; init; } = "";
        public long YearFrom { get; init; }
        public long YearTo { get; init; }
        public string Title { get; init; } = "";
        public string? Period { get; init; }
        public long Measures { get; init; }
        public DateTimeOffset PublishedAt { get; init; }

        public PublicListing ToListing() => new(Number, PlanId, MunicipalityId, Municipality, DistrictId, District, new YearSpan((int)YearFrom, (int)YearTo), Title, Named<ReportingPeriod>(Period), (int)Measures, PublishedAt);
    }

    private sealed class MeasureRow
    {
        public long Number { get; init; }
        public Guid Id { get; init; }
        public string Area { get; init; } = "";
        public string CollectiveName { get; init; } = "";
        public string Problem { get; init; } = "";
        public string Cause { get; init; } = "";
        public string Name { get; init; } = "";
        public string Text { get; init; } = "";
        public string? Kind { get; init; }
        public string Timing { get; init; } = "";
        public string Responsible { get; init; } = "";
        public string? Status { get; init; }

        public PublicMeasureListing ToListing(PublicListing plan, IReadOnlyList<PublicGoalListing> goals) =>
            new(Number, Id, plan, Area, CollectiveName, Problem, Cause, Name, Text, Named<MeasureKind>(Kind), Timing, Responsible, Named<MeasureStatus>(Status), goals);
    }

    private sealed class GoalRow
    {
        public long Number { get; init; }
        public Guid Id { get; init; }
        public Guid PlanId { get; init; }
        public Guid MeasureId { get; init; }
        public string Mark { get; init; } = "";
        public string Text { get; init; } = "";
        public string? Verdict { get; init; }

        public PublicGoalListing ToListing() => new(Number, Id, PlanId, MeasureId, Mark, Text, Named<Verdict>(Verdict));
    }
}
