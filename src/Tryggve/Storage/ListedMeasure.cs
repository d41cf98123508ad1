using System.Data.Common;
using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>A measure as one meets it outside its plan: where and when, what was to be reached, and what came of it.</summary>
/// <param name="Status">What the latest report says; null where none says.</param>
/// <param name="Report">The latest report's text; empty where none has one.</param>
/// <param name="ReportedFor">The period of that text.</param>
public sealed record ListedMeasure(
    Guid Plan, Guid Measure, string MunicipalityId, string DistrictId, string District, YearSpan Years, string Name, string Text, MeasureStatus? Status, IReadOnlyList<ListedGoal> Goals, string Report, ReportingPeriod? ReportedFor)
{
    /// <summary>What it is called and says, on one line of at most so many letters.</summary>
    public string Short(int length) => Words.Shorten(string.Join(": ", new[] { Name, Text }.Where(t => t.Length > 0)) is { Length: > 0 } said ? said : "Åtgärd utan text", length);
}

/// <param name="Verdict">The latest that anybody has given; null where nobody has.</param>
public sealed record ListedGoal(string Text, Verdict? Verdict, string Value);

/// <summary>Reads measures to list out of the reporting tables.</summary>
internal static class ListedMeasures
{
    private static string Wanted(DbConnection connection) => $"json_each(@keys) w {connection.InOrder()} measures m ON m.municipality_id = @municipalityId AND m.plan_id = substr(w.value, 1, 36) AND m.id = substr(w.value, 38)";

    /// <summary>The measures in the order in which they are asked for. Whoever asks has seen to that the actor may see them.</summary>
    public static async Task<IReadOnlyList<ListedMeasure>> Read(DbConnection connection, string municipalityId, IEnumerable<(Guid Plan, Guid Measure)> measures)
    {
        var wanted = new { municipalityId, keys = StoredJson.List(measures.Select(m => $"{m.Plan}|{m.Measure}")) };
        // The periods' names sort as the periods do: T1, T2, Year.
        var rows = await connection.QueryAsync<Row>(
            $"""
            SELECT m.plan_id, m.id, p.district_id, p.district, p.year_from, p.year_to, m.name, m.text, f.period, f.text AS report,
                (SELECT s.status FROM follow_ups s WHERE s.municipality_id = m.municipality_id AND s.plan_id = m.plan_id AND s.measure_id = m.id AND s.status IS NOT NULL ORDER BY s.period DESC LIMIT 1) AS status
            FROM {Wanted(connection)}
            {connection.InOrder()} plans p ON p.municipality_id = m.municipality_id AND p.id = m.plan_id
            LEFT JOIN follow_ups f ON f.municipality_id = m.municipality_id AND f.plan_id = m.plan_id AND f.measure_id = m.id
                AND f.period = (SELECT max(l.period) FROM follow_ups l WHERE l.municipality_id = m.municipality_id AND l.plan_id = m.plan_id AND l.measure_id = m.id AND l.text <> '')
            ORDER BY w.key
            """, wanted);
        var goals = (await connection.QueryAsync<GoalRow>(
            $"""
            SELECT g.plan_id, g.measure_id, g.text, o.verdict, o.value
            FROM {Wanted(connection)}
            {connection.InOrder()} goals g ON g.municipality_id = m.municipality_id AND g.plan_id = m.plan_id AND g.measure_id = m.id
            LEFT JOIN goal_outcomes o ON o.municipality_id = g.municipality_id AND o.plan_id = g.plan_id AND o.measure_id = g.measure_id AND o.goal_id = g.id
                AND o.period = (SELECT max(l.period) FROM goal_outcomes l WHERE l.municipality_id = g.municipality_id AND l.plan_id = g.plan_id AND l.measure_id = g.measure_id AND l.goal_id = g.id AND l.verdict IS NOT NULL)
            ORDER BY w.key, g.position
            """, wanted)).ToLookup(g => (g.PlanId, g.MeasureId), g => new ListedGoal(g.Text, g.Verdict is null ? null : Enum.Parse<Verdict>(g.Verdict), g.Value ?? ""));
        return [.. rows.Select(r => new ListedMeasure(r.PlanId, r.Id, municipalityId, r.DistrictId, r.District, new YearSpan((int)r.YearFrom, (int)r.YearTo), r.Name, r.Text,
            r.Status is null ? null : Enum.Parse<MeasureStatus>(r.Status), [.. goals[(r.PlanId, r.Id)]], r.Report ?? "", r.Period is null ? null : Enum.Parse<ReportingPeriod>(r.Period)))];
    }

    private sealed class Row
    {
        public Guid PlanId { get; init; }
        public Guid Id { get; init; }
        public string DistrictId { get; init; } = "";
        public string District { get; init; } = "";
        public long YearFrom { get; init; }
        public long YearTo { get; init; }
        public string Name { get; init; } = "";
        public string Text { get; init; } = "";
        public string? Status { get; init; }
        public string? Period { get; init; }
        public string? Report { get; init; }
    }

    private sealed class GoalRow
    {
        public Guid PlanId { get; init; }
        public Guid MeasureId { get; init; }
        public string Text { get; init; } = "";
        public string? Verdict { get; init; }
        public string? Value { get; init; }
    }
}
