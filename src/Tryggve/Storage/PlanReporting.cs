using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps a plan's rows in the reporting tables as the plan is.</summary>
internal static class PlanReporting
{
    /// <param name="before">What the plan said when its rows were last written; null for a new plan. Rows that say the same as then are left alone.</param>
    public static async Task Rewrite(Plan plan, PlanContent? before, SqliteConnection connection, DbTransaction transaction)
    {
        var written = before is null ? [] : Measures(plan, before).ToDictionary(m => m.Row.Measure!.Id);
        var kept = new HashSet<Guid>();
        var changed = new List<(PlanRow Row, object Columns)>();
        foreach (var (row, columns) in Measures(plan, plan.Content))
        {
            if (written.TryGetValue(row.Measure!.Id, out var old) && ReferenceEquals(old.Row.Measure, row.Measure) && old.Columns.Equals(columns)) kept.Add(row.Measure.Id);
            else changed.Add((row, columns));
        }
        await connection.ExecuteAsync(
            "DELETE FROM measures WHERE municipality_id = @MunicipalityId AND plan_id = @PlanId AND id = @Id",
            written.Keys.Except(kept).Select(id => new { plan.MunicipalityId, PlanId = plan.Id, Id = id }), transaction);
        await connection.ExecuteAsync("DELETE FROM plan_documents WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
        var rows = changed.ConvertAll(m => m.Row);
        await connection.ExecuteAsync(
            """
            INSERT INTO measures (municipality_id, plan_id, id, position, area, standard_area, collective_name, problem, cause, name, text, kind, timing, responsible, goals,
                is_collaboration, without_problem, without_cause, without_goal, without_time, without_responsible, without_follow_up)
            VALUES (@MunicipalityId, @PlanId, @Id, @Position, @Area, @StandardArea, @CollectiveName, @Problem, @Cause, @Name, @Text, @Kind, @Timing, @Responsible, @Goals,
                @IsCollaboration, @WithoutProblem, @WithoutCause, @WithoutGoal, @WithoutTime, @WithoutResponsible, @WithoutFollowUp)
            """, changed.Select(m => m.Columns), transaction);
        await connection.ExecuteAsync(
            "INSERT INTO goals (municipality_id, plan_id, measure_id, id, position, mark, text) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Id, @Position, @Mark, @Text)",
            rows.SelectMany(r => r.Measure!.Goals.Select((g, i) => new { plan.MunicipalityId, PlanId = plan.Id, MeasureId = r.Measure.Id, g.Id, Position = i, g.Mark, g.Text })), transaction);
        await connection.ExecuteAsync(
            "INSERT INTO follow_ups (municipality_id, plan_id, measure_id, period, text, status, reason, is_reported) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Period, @Text, @Status, @Reason, @IsReported)",
            rows.SelectMany(r => r.Measure!.FollowUps.Select(f => new { plan.MunicipalityId, PlanId = plan.Id, MeasureId = r.Measure.Id, Period = f.Period.ToString(), f.Text, Status = f.Status?.ToString(), f.Reason, f.IsReported })), transaction);
        await connection.ExecuteAsync(
            "INSERT INTO goal_outcomes (municipality_id, plan_id, measure_id, period, goal_id, verdict, value) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Period, @Goal, @Verdict, @Value)",
            OutcomesOf(plan, rows), transaction);
        await connection.ExecuteAsync(
            "INSERT INTO attachments (municipality_id, plan_id, measure_id, hash, name) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Hash, @Name)", AttachmentsOf(plan, rows), transaction);
        await connection.ExecuteAsync(
            "INSERT INTO plan_documents (municipality_id, plan_id, hash, name) VALUES (@MunicipalityId, @PlanId, @Hash, @Name)",
            plan.Documents.Select(d => new { plan.MunicipalityId, PlanId = plan.Id, d.Hash, d.Name }), transaction);
    }

    private static IEnumerable<object> OutcomesOf(Plan plan, IEnumerable<PlanRow> rows) =>
        from row in rows
        from report in row.Measure!.FollowUps
        from outcome in report.Outcomes
        select new { plan.MunicipalityId, PlanId = plan.Id, MeasureId = row.Measure!.Id, Period = report.Period.ToString(), outcome.Goal, Verdict = outcome.Verdict?.ToString(), outcome.Value };

    private static IEnumerable<object> AttachmentsOf(Plan plan, IEnumerable<PlanRow> rows) =>
        from row in rows
        from attached in row.Measure!.Attachments.DistinctBy(a => a.Hash)
        select new { plan.MunicipalityId, PlanId = plan.Id, MeasureId = row.Measure!.Id, attached.Hash, attached.Name };

    private static IEnumerable<(PlanRow Row, object Columns)> Measures(Plan plan, PlanContent content) =>
        PlanRow.Of(content).Where(r => r.Measure is not null).Select((row, i) => (row, MeasureOf(plan, row, i)));

    /// <summary>The columns of a measure's row; equal when they say the same.</summary>
    private static object MeasureOf(Plan plan, PlanRow row, int position) => new
    {
        plan.MunicipalityId,
        PlanId = plan.Id,
        row.Measure!.Id,
        Position = position,
        Area = row.Area.Name,
        row.Area.StandardArea,
        row.Problem.CollectiveName,
        Problem = row.Problem.Text,
        Cause = row.Cause?.Text ?? "",
        row.Measure.Name,
        row.Measure.Text,
        Kind = row.Measure.Kind?.ToString(),
        row.Measure.Timing,
        row.Measure.Responsible,
        Goals = row.Measure.Goals.Count,
        IsCollaboration = row.Measure.Collaboration is not null,
        WithoutProblem = row.Lacks(Gap.Problem),
        WithoutCause = row.Lacks(Gap.Cause),
        WithoutGoal = row.Lacks(Gap.Goal),
        WithoutTime = row.Lacks(Gap.Time),
        WithoutResponsible = row.Lacks(Gap.Responsible),
        WithoutFollowUp = row.Lacks(Gap.FollowUp),
    };
}
