using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>A plan as it stands in a list, with figures from the reporting tables.</summary>
public sealed record PlanListing
{
    public Guid Id { get; init; }
    public string Municipality { get; init; } = "";
    public string DistrictId { get; init; } = "";
    public string District { get; init; } = "";
    public long YearFrom { get; init; }
    public long YearTo { get; init; }
    public string Title { get; init; } = "";
    public DateTimeOffset SavedAt { get; init; }
    public long Measures { get; init; }
    public long Collaborations { get; init; }
    public long WithoutCause { get; init; }
    public long WithoutGoal { get; init; }
    public long WithoutFollowUp { get; init; }

    public YearSpan Years => new((int)YearFrom, (int)YearTo);
}

/// <summary>Questions about plans that do not need a whole plan. Each answers within what the actor may see.</summary>
public sealed class PlanQueries(Database database)
{
    /// <summary>All plans by municipality and district, newest year first.</summary>
    public async Task<IReadOnlyList<PlanListing>> List(Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var plans = await connection.QueryAsync<PlanListing>(
            $"""
            SELECT p.id, p.municipality, p.district_id, p.district, p.year_from, p.year_to, p.title, p.saved_at, count(m.id) AS measures, coalesce(sum(m.is_collaboration), 0) AS collaborations,
                coalesce(sum(m.without_cause), 0) AS without_cause, coalesce(sum(m.without_goal), 0) AS without_goal, coalesce(sum(m.without_follow_up), 0) AS without_follow_up
            FROM plans p LEFT JOIN measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id
            WHERE {Visibility.To(actor)}
            GROUP BY p.municipality_id, p.id
            """, new { actorId = actor.Id });
        return [.. plans.OrderBy(p => p.Municipality, SwedishOrder.Comparer).ThenBy(p => p.District, SwedishOrder.Comparer).ThenByDescending(p => p.YearFrom)];
    }

    /// <summary>All plans without their figures, by district, newest year first.</summary>
    public async Task<IReadOnlyList<PlanListing>> Titles(Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var plans = await connection.QueryAsync<PlanListing>(
            $"SELECT p.id, p.municipality, p.district_id, p.district, p.year_from, p.year_to, p.title, p.saved_at FROM plans p WHERE {Visibility.To(actor)}", new { actorId = actor.Id });
        return [.. plans.OrderBy(p => p.District, SwedishOrder.Comparer).ThenByDescending(p => p.YearFrom)];
    }

    /// <summary>The plan of a district for exactly these years; null when there is none.</summary>
    public async Task<Guid?> Find(string municipalityId, string districtId, YearSpan years, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var id = await connection.QuerySingleOrDefaultAsync<string?>(
            $"""
            SELECT id FROM plans p
            WHERE municipality_id = @municipalityId AND district_id = @districtId AND year_from = @From AND year_to = @To AND {Visibility.To(actor)}
            """, new { municipalityId, districtId, years.From, years.To, actorId = actor.Id });
        return id is null ? null : Guid.Parse(id);
    }

    /// <summary>The plan of the same district that begins the year after this one ends; null when there is none.</summary>
    public async Task<Guid?> Next(Plan plan, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var id = await connection.QueryFirstOrDefaultAsync<string?>(
            $"SELECT id FROM plans p WHERE municipality_id = @MunicipalityId AND district_id = @DistrictId AND year_from = @Year AND {Visibility.To(actor)}",
            new { plan.MunicipalityId, plan.DistrictId, Year = plan.Content.Years?.To + 1, actorId = actor.Id });
        return id is null ? null : Guid.Parse(id);
    }

    /// <summary>How far the plans that are for a year, or end with it, have come in its rounds, by district.</summary>
    public async Task<IReadOnlyList<RoundProgress>> Progress(string municipalityId, int year, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<ProgressRow>(
            $"""
            SELECT p.id, p.district, p.year_from, p.year_to, p.closed_periods, p.sent_back, count(m.id) AS measures,
                count(*) FILTER (WHERE EXISTS (SELECT 1 FROM follow_ups f WHERE f.municipality_id = m.municipality_id AND f.plan_id = m.plan_id AND f.measure_id = m.id AND f.period = 'T1' AND f.is_reported = 1)) AS t1,
                count(*) FILTER (WHERE EXISTS (SELECT 1 FROM follow_ups f WHERE f.municipality_id = m.municipality_id AND f.plan_id = m.plan_id AND f.measure_id = m.id AND f.period = 'T2' AND f.is_reported = 1)) AS t2,
                count(*) FILTER (WHERE EXISTS (SELECT 1 FROM follow_ups f WHERE f.municipality_id = m.municipality_id AND f.plan_id = m.plan_id AND f.measure_id = m.id AND f.period = 'Year' AND f.is_reported = 1)) AS year
            FROM plans p LEFT JOIN measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id
            WHERE p.municipality_id = @municipalityId AND p.year_to = @year AND {Visibility.To(actor)}
            GROUP BY p.municipality_id, p.id
            """, new { municipalityId, year, actorId = actor.Id });
        return [.. rows.Select(r => r.ToProgress()).OrderBy(p => p.District, SwedishOrder.Comparer)];
    }

    private sealed class ProgressRow
    {
        public Guid Id { get; init; }
        public string District { get; init; } = "";
        public long YearFrom { get; init; }
        public long YearTo { get; init; }
        public string ClosedPeriods { get; init; } = "";
        public string SentBack { get; init; } = "";
        public long Measures { get; init; }
        public long T1 { get; init; }
        public long T2 { get; init; }
        public long Year { get; init; }

        public RoundProgress ToProgress() => new(Id, District, new YearSpan((int)YearFrom, (int)YearTo), (int)Measures,
            new Dictionary<ReportingPeriod, int> { [ReportingPeriod.T1] = Reported(T1, ReportingPeriod.T1), [ReportingPeriod.T2] = Reported(T2, ReportingPeriod.T2), [ReportingPeriod.Year] = Reported(Year, ReportingPeriod.Year) },
            [.. ClosedPeriods.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ReportingPeriod>)]);

        /// <summary>What is sent back counts as left.</summary>
        private int Reported(long said, ReportingPeriod period) => (int)said - SentBack.Split(' ').Count(p => p == period.ToString());
    }
}
