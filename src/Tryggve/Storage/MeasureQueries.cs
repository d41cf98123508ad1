using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>A measure as it stands in a list across plans.</summary>
public sealed record MeasureListing
{
    public Guid Id { get; init; }
    public Guid PlanId { get; init; }
    public string District { get; init; } = "";
    public long YearFrom { get; init; }
    public long YearTo { get; init; }
    public string Area { get; init; } = "";
    public string CollectiveName { get; init; } = "";
    public string Problem { get; init; } = "";
    public string Cause { get; init; } = "";
    public string Name { get; init; } = "";
    public string Text { get; init; } = "";
    public string? Kind { get; init; }
    public string Timing { get; init; } = "";
    public string? Due { get; init; }
    public string Responsible { get; init; } = "";
    public string Places { get; init; } = "";
    public string TargetGroups { get; init; } = "";
    public long Goals { get; init; }
    public string? Status { get; init; }
    public long Met { get; init; }
    public long PartlyMet { get; init; }
    public long NotMet { get; init; }
    public long NotMeasurable { get; init; }
    public long NotYet { get; init; }
    public long UnmetYears { get; init; }
    public long WeakGoals { get; init; }
    public bool WithoutProblem { get; init; }
    public bool WithoutCause { get; init; }
    public bool WithoutGoal { get; init; }
    public bool WithoutTime { get; init; }
    public bool WithoutResponsible { get; init; }
    public bool WithoutFollowUp { get; init; }

    /// <summary>Null where the goals' texts were not asked for.</summary>
    public string? GoalTexts { get; init; }

    public YearSpan Years => new((int)YearFrom, (int)YearTo);
    public MeasureStatus? KnownStatus => Status is null ? null : Enum.Parse<MeasureStatus>(Status);
    public MeasureKind? KnownKind => Kind is null ? null : Enum.Parse<MeasureKind>(Kind);
    public VerdictCounts Verdicts => new((int)Met, (int)PartlyMet, (int)NotMet, (int)NotMeasurable, (int)NotYet);
    public int NotJudged => (int)Goals - Verdicts.Judged;
    public string Title => Name.Length > 0 ? Name : Text.Length > 0 ? Text : "åtgärd utan text";

    /// <summary>The last day has passed and it is not done; the same as <see cref="MeasureConditions.NotDone"/> says in SQL.</summary>
    public bool IsLate(DateOnly today) => string.CompareOrdinal(Due, MeasureConditions.Day(today)) < 0 && Due is not null && KnownStatus is not (MeasureStatus.Done or MeasureStatus.Stopped or MeasureStatus.Merged);

    public bool Lacks(Shortfall shortfall) => shortfall switch
    {
        Shortfall.Problem => WithoutProblem,
        Shortfall.Cause => WithoutCause,
        Shortfall.Goal => WithoutGoal,
        Shortfall.Time => WithoutTime,
        Shortfall.Responsible => WithoutResponsible,
        Shortfall.FollowUp => WithoutFollowUp,
        Shortfall.WeakGoal => WeakGoals > 0,
        Shortfall.UnmetThreeYears => UnmetYears >= 3,
        _ => false,
    };
}

/// <summary>How many measures a filter finds, and what their goals come to.</summary>
/// <param name="Matching">Goals with the verdict that is asked for; all goals where none is.</param>
public sealed record MeasureCount(long Measures, long Plans, long Goals, long Judged, long Matching);

/// <summary>Finds measures across plans, within what the actor may see.</summary>
public sealed class MeasureQueries(Database database)
{
    /// <summary>The key that stands for every area of a district's own.</summary>
    public const string OwnArea = "egna";

    public async Task<MeasureCount> Count(MeasureFilter filter, Actor actor, DateOnly today)
    {
        var asked = new MeasureConditions(filter, actor, today);
        await using var connection = await database.OpenAsync();
        SwedishOrder.Teach(connection);
        return await connection.QuerySingleAsync<MeasureCount>(
            $"""
            SELECT count(*) AS measures, count(DISTINCT p.id) AS plans, CAST(coalesce(sum(m.goals), 0) AS BIGINT) AS goals, CAST(coalesce(sum({MeasureConditions.Judged(asked.Said)}), 0) AS BIGINT) AS judged, CAST(coalesce(sum({asked.Matching}), 0) AS BIGINT) AS matching
            FROM plans p {connection.InOrder()} measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id {asked.Join}
            WHERE {asked.Sql}
            """, asked.Values);
    }

    /// <param name="withGoals">Whether the goals' texts come along, a line each.</param>
    public async Task<IReadOnlyList<MeasureListing>> List(MeasureFilter filter, Actor actor, DateOnly today, int take, int skip = 0, bool withGoals = false)
    {
        var asked = new MeasureConditions(filter, actor, today);
        asked.Values.Add("take", take);
        asked.Values.Add("skip", skip);
        await using var connection = await database.OpenAsync();
        var goals = withGoals ? $"(SELECT {connection.Lines("g.text")} FROM (SELECT text FROM goals WHERE municipality_id = m.municipality_id AND plan_id = m.plan_id AND measure_id = m.id ORDER BY position) g)" : "NULL";
        SwedishOrder.Teach(connection);
        var found = await connection.QueryAsync<MeasureListing>(
            $"""
            SELECT m.id, m.plan_id, p.district, p.year_from, p.year_to, m.area, m.collective_name, m.problem, m.cause, m.name, m.text, m.kind, m.timing, m.due, m.responsible, m.places, m.target_groups, m.goals,
                {asked.Said}.status, coalesce({asked.Said}.met, 0) AS met, coalesce({asked.Said}.partly_met, 0) AS partly_met, coalesce({asked.Said}.not_met, 0) AS not_met,
                coalesce({asked.Said}.not_measurable, 0) AS not_measurable, coalesce({asked.Said}.not_yet, 0) AS not_yet,
                m.unmet_years, m.weak_goals, m.without_problem, m.without_cause, m.without_goal, m.without_time, m.without_responsible, m.without_follow_up, {goals} AS goal_texts
            FROM plans p {connection.InOrder()} measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id {asked.Join}
            WHERE {asked.Sql}
            ORDER BY {Order(filter, asked.Said)}, p.year_to DESC, p.district COLLATE swedish, p.id, m.position
            LIMIT @take OFFSET @skip
            """, asked.Values);
        return found.AsList();
    }

    /// <summary>What is missing comes last, whichever way the rest is ordered.</summary>
    private static string Order(MeasureFilter filter, string said)
    {
        var way = filter.Descending ? "DESC" : "ASC";
        return filter.Order switch
        {
            MeasureOrder.Year => $"p.year_to {way}",
            MeasureOrder.Area => $"m.area COLLATE swedish {way}",
            MeasureOrder.Status => $"{said}.status IS NULL, CASE {said}.status {string.Join(' ', Enum.GetValues<MeasureStatus>().Select(s => $"WHEN '{s}' THEN {(int)s}"))} END {way}",
            MeasureOrder.Due => $"m.due IS NULL, m.due {way}",
            MeasureOrder.Goals => $"{MeasureConditions.Judged(said)} = 0, coalesce({said}.met, 0) * 1.0 / nullif({MeasureConditions.Judged(said)}, 0) {way}",
            MeasureOrder.Shortfalls => $"{MeasureConditions.Shortfalls} {way}",
            _ => $"p.district COLLATE swedish {way}",
        };
    }
}
