using System.Text.Json;
using Dapper;
using Tryggve.Analysis.City;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Figures of a municipality's plans together, from the reporting tables, within what the actor may see.</summary>
public sealed class CityQueries(Database database, PlanQueries plans)
{
    private const string Figures =
        """
        count(m.id) AS measures, coalesce(sum(m.goals), 0) AS goals, count(*) FILTER (WHERE {0}) AS reported,
        coalesce(sum({1}.met), 0) AS met, coalesce(sum({1}.partly_met), 0) AS partly_met, coalesce(sum({1}.not_met), 0) AS not_met, coalesce(sum({1}.not_measurable), 0) AS not_measurable, coalesce(sum({1}.not_yet), 0) AS not_yet,
        count(*) FILTER (WHERE m.without_cause = 1) AS without_cause, count(*) FILTER (WHERE m.without_goal = 1) AS without_goal
        """;

    /// <summary>The last years of the plans one may see, newest first.</summary>
    public async Task<IReadOnlyList<int>> Years(Actor actor)
    {
        await using var connection = await database.OpenToRead();
        return [.. (await connection.QueryAsync<long>($"SELECT DISTINCT year_to FROM plans p WHERE p.municipality_id = @MunicipalityId AND {Visibility.To(actor)} ORDER BY year_to DESC", Asking(actor))).Select(y => (int)y)];
    }

    /// <summary>Each plan of the year area by area.</summary>
    /// <param name="round">The round whose reports are counted; null for what was said last.</param>
    public async Task<IReadOnlyList<CityCell>> Cells(int year, ReportingPeriod? round, Actor actor, DateOnly today)
    {
        var asked = new MeasureConditions(new MeasureFilter { Year = year, Round = round }, actor, today);
        await using var connection = await database.OpenToRead();
        var rows = await connection.QueryAsync<FigureRow>(
            $"""
            SELECT m.plan_id AS plan, m.area_key AS area, max(m.area) AS name, {SumsOf(asked, round)}
            FROM plans p {connection.InOrder()} measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id {asked.Join}
            WHERE {asked.Sql} GROUP BY m.plan_id, m.area_key
            """, asked.Values);
        return [.. rows.Select(r => new CityCell(r.Plan, r.Area, r.Name, r.ToFigures()))];
    }

    /// <summary>What each district's plans came to year by year: what was said last of each measure and goal. Plans without measures count too.</summary>
    public async Task<IReadOnlyList<DistrictYear>> ByYear(Actor actor, DateOnly today)
    {
        var asked = new MeasureConditions(new MeasureFilter(), actor, today);
        await using var connection = await database.OpenToRead();
        var rows = await connection.QueryAsync<FigureRow>(
            $"""
            SELECT p.district_id AS area, max(p.district) AS name, p.year_to AS year, count(DISTINCT p.id) AS plans, {SumsOf(asked, null)}
            FROM plans p LEFT JOIN measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id
            WHERE {asked.Sql} GROUP BY p.district_id, p.year_to
            """, asked.Values);
        return [.. rows.Select(r => new DistrictYear(r.Area, r.Name, (int)r.Year, (int)r.Plans, r.ToFigures())).OrderBy(r => r.District, SwedishOrder.Comparer)];
    }

    /// <summary>How far each plan of the year has come, by district.</summary>
    public async Task<IReadOnlyList<CityPlan>> Plans(Municipality municipality, int year, Actor actor, DateOnly today)
    {
        var progress = await plans.Progress(municipality.Id, year, actor);
        await using var connection = await database.OpenToRead();
        var courses = (await connection.QueryAsync<CourseRow>($"SELECT p.id, p.district_id, p.course FROM plans p WHERE p.municipality_id = @Id AND p.year_to = @year AND {Visibility.To(actor)}", new { municipality.Id, year, actorId = actor.Id }))
            .ToDictionary(r => r.Id);
        return
        [
            .. from plan in progress
               where courses.ContainsKey(plan.Id)
               let course = JsonSerializer.Deserialize(courses[plan.Id].Course, StoredJson.Stored.PlanCourse)!
               select new CityPlan(plan.Id, courses[plan.Id].DistrictId, plan.District, plan.Years, PlanJourney.Of(course, plan.Years, plan.Measures, plan.Reported, municipality, today)),
        ];
    }

    /// <summary>Plans of any year that wait for something whose day has passed. What is reported in them is not counted: whether a round is late does not hang on it.</summary>
    public async Task<IReadOnlyList<CityPlan>> Late(Municipality municipality, Actor actor, DateOnly today)
    {
        await using var connection = await database.OpenToRead();
        var open = await connection.QueryAsync<CourseRow>(
            $"SELECT p.id, p.district_id, p.district, p.year_from, p.year_to, p.course FROM plans p WHERE p.municipality_id = @Id AND json_extract(p.course, '$.closing') IS NULL AND {Visibility.To(actor)}",
            new { municipality.Id, actorId = actor.Id });
        return
        [
            .. from row in open
               let course = JsonSerializer.Deserialize(row.Course, StoredJson.Stored.PlanCourse)!
               let years = new YearSpan((int)row.YearFrom, (int)row.YearTo)
               let plan = new CityPlan(row.Id, row.DistrictId, row.District, years, PlanJourney.Of(course, years, 0, _ => 0, municipality, today))
               where plan.Late.Any()
               orderby years.To, plan.District
               select plan,
        ];
    }

    /// <summary>Who answers for most, those first.</summary>
    public async Task<IReadOnlyList<UnitLoad>> Units(int year, Actor actor, DateOnly today, int take)
    {
        var asked = new MeasureConditions(new MeasureFilter { Year = year }, actor, today);
        asked.Values.Add("take", take);
        await using var connection = await database.OpenToRead();
        var rows = await connection.QueryAsync<(string Unit, long Measures, long Plans, long Late)>(
            $"""
            SELECT u.unit_id, count(*) AS measures, count(DISTINCT m.plan_id) AS plans, count(*) FILTER (WHERE m.due < @today AND {MeasureConditions.NotDone}) AS late
            FROM plans p {connection.InOrder()} measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id
                JOIN measure_units u ON u.municipality_id = m.municipality_id AND u.plan_id = m.plan_id AND u.measure_id = m.id AND u.is_responsible = 1
            WHERE {asked.Sql} GROUP BY u.unit_id ORDER BY measures DESC, u.unit_id LIMIT @take
            """, asked.Values);
        return [.. rows.Select(r => new UnitLoad(r.Unit, (int)r.Measures, (int)r.Plans, (int)r.Late))];
    }

    public async Task<Attention> Attention(int year, Actor actor, DateOnly today)
    {
        var asked = new MeasureConditions(new MeasureFilter { Year = year }, actor, today);
        await using var connection = await database.OpenToRead();
        var (late, unmet, cause, goal, weak) = await connection.QuerySingleAsync<(long, long, long, long, long)>(
            $"""
            SELECT count(*) FILTER (WHERE m.due < @today AND {MeasureConditions.NotDone}), count(*) FILTER (WHERE m.unmet_years >= 3), count(*) FILTER (WHERE m.without_cause = 1), count(*) FILTER (WHERE m.without_goal = 1), count(*) FILTER (WHERE m.weak_goals > 0)
            FROM plans p {connection.InOrder()} measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id
            WHERE {asked.Sql}
            """, asked.Values);
        return new Attention((int)late, (int)unmet, (int)cause, (int)goal, (int)weak);
    }

    private static object Asking(Actor actor) => new { actor.MunicipalityId, actorId = actor.Id };

    /// <summary>In a round a measure counts as reported when its report says enough; else when any report has told its status.</summary>
    private static string SumsOf(MeasureConditions asked, ReportingPeriod? round) =>
        Figures.Replace("{0}", round is null ? "m.status IS NOT NULL" : "f.is_reported = 1", StringComparison.Ordinal).Replace("{1}", asked.Said, StringComparison.Ordinal);

    private sealed class FigureRow
    {
        public Guid Plan { get; init; }
        public string Area { get; init; } = "";
        public string Name { get; init; } = "";
        public long Year { get; init; }
        public long Plans { get; init; }
        public long Measures { get; init; }
        public long Goals { get; init; }
        public long Reported { get; init; }
        public long Met { get; init; }
        public long PartlyMet { get; init; }
        public long NotMet { get; init; }
        public long NotMeasurable { get; init; }
        public long NotYet { get; init; }
        public long WithoutCause { get; init; }
        public long WithoutGoal { get; init; }

        public CityFigures ToFigures() => new((int)Measures, (int)Goals, (int)Reported, new VerdictCounts((int)Met, (int)PartlyMet, (int)NotMet, (int)NotMeasurable, (int)NotYet), (int)WithoutCause, (int)WithoutGoal);
    }

    private sealed class CourseRow
    {
        public Guid Id { get; init; }
        public string DistrictId { get; init; } = "";
        public string District { get; init; } = "";
        public long YearFrom { get; init; }
        public long YearTo { get; init; }
        public string Course { get; init; } = "";
    }
}
