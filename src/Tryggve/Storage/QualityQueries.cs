using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>How whole a plan is: its chain, its goals held against SMART, and what its document printed of itself.</summary>
public sealed record PlanQuality
{
    public Guid Id { get; init; }
    public string District { get; init; } = "";
    public long YearFrom { get; init; }
    public long YearTo { get; init; }
    public long Measures { get; init; }

    /// <summary>Measures that lack no link from problem to responsible and whose goals lack no letter of SMART.</summary>
    public long Whole { get; init; }
    public long WithoutProblem { get; init; }
    public long WithoutCause { get; init; }
    public long WithoutGoal { get; init; }
    public long WithoutTime { get; init; }
    public long WithoutResponsible { get; init; }
    public long Goals { get; init; }
    public long SmartGoals { get; init; }
    public long LacksS { get; init; }
    public long LacksM { get; init; }
    public long LacksA { get; init; }
    public long LacksR { get; init; }
    public long LacksT { get; init; }

    /// <summary>Figures that the plan's document printed and the plan does not bear out.</summary>
    public long PrintedDifferences { get; init; }

    public YearSpan Years => new((int)YearFrom, (int)YearTo);

    public long Without(Shortfall shortfall) => shortfall switch
    {
        Shortfall.Problem => WithoutProblem,
        Shortfall.Cause => WithoutCause,
        Shortfall.Goal => WithoutGoal,
        Shortfall.Time => WithoutTime,
        _ => WithoutResponsible,
    };

    public long Lacks(char letter) => letter switch { 'S' => LacksS, 'M' => LacksM, 'A' => LacksA, 'R' => LacksR, _ => LacksT };
}

/// <summary>How whole plans are, from the reporting tables, within what the actor may see.</summary>
public sealed class QualityQueries(Database database)
{
    private static readonly string Letters = string.Join(", ", "SMART".Select(letter => $"coalesce(sum(g.lacks{letter}), 0) AS lacks_{char.ToLowerInvariant(letter)}"));
    private static readonly string LettersOfGoals = string.Join(", ", "SMART".Select(letter => $"count(*) FILTER (WHERE instr(lacks, '{letter}') > 0) AS lacks{letter}"));

    /// <summary>The plans of a year, by district.</summary>
    public async Task<IReadOnlyList<PlanQuality>> Of(int year, Actor actor)
    {
        await using var connection = await database.OpenToRead();
        var rows = await connection.QueryAsync<PlanQuality>(
            $"""
            SELECT p.id, p.district, p.year_from, p.year_to, p.printed_differences, count(m.id) AS measures, count(*) FILTER (WHERE {MeasureConditions.Shortfalls} = 0) AS whole,
                coalesce(sum(m.without_problem), 0) AS without_problem, coalesce(sum(m.without_cause), 0) AS without_cause, coalesce(sum(m.without_goal), 0) AS without_goal,
                coalesce(sum(m.without_time), 0) AS without_time, coalesce(sum(m.without_responsible), 0) AS without_responsible,
                coalesce(sum(m.goals), 0) AS goals, coalesce(sum(g.smart), 0) AS smart_goals, {Letters}
            FROM plans p LEFT JOIN measures m ON m.municipality_id = p.municipality_id AND m.plan_id = p.id
                LEFT JOIN (SELECT municipality_id, plan_id, measure_id, count(*) FILTER (WHERE lacks = '') AS smart, {LettersOfGoals} FROM goals
                           WHERE municipality_id = @MunicipalityId AND plan_id IN (SELECT id FROM plans WHERE municipality_id = @MunicipalityId AND year_to = @year) GROUP BY municipality_id, plan_id, measure_id) g
                    ON g.municipality_id = m.municipality_id AND g.plan_id = m.plan_id AND g.measure_id = m.id
            WHERE p.municipality_id = @MunicipalityId AND p.year_to = @year AND {Visibility.To(actor)}
            GROUP BY p.municipality_id, p.id
            """, new { actor.MunicipalityId, year, actorId = actor.Id });
        return [.. rows.OrderBy(r => r.District, SwedishOrder.Comparer)];
    }
}
