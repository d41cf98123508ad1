using System.Data.Common;
using Dapper;
using Tryggve.Plans;
using Tryggve.Plans.Publishing;

namespace Tryggve.Storage;

/// <summary>Keeps the public tables as the plan's latest publication is, in the transaction that saves the plan. The only place that writes in them.</summary>
internal static class PublicTables
{
    public static async Task Keep(Plan plan, Writes writes)
    {
        var transaction = writes.Transaction;
        if (plan.NewPublic is { } open)
        {
            var connection = await writes.Quiet();
            await Alone.Take(connection, transaction, Alone.Publications);
            await Remove(plan, connection, transaction);
            await connection.ExecuteAsync("DELETE FROM withdrawn_publications WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
            await Add(open, plan.Course.Published!.At, connection, transaction);
        }
        else if (plan.Course is { Published: null, Publications: [.., { WithdrawnAt: { } withdrawn }] })
        {
            var connection = await writes.Quiet();
            await connection.ExecuteAsync(
                """
                INSERT INTO withdrawn_publications (municipality_id, plan_id, district_id, year_from, year_to, withdrawn_at)
                SELECT municipality_id, plan_id, district_id, year_from, year_to, @withdrawn FROM publications WHERE municipality_id = @MunicipalityId AND plan_id = @Id
                """, new { plan.MunicipalityId, plan.Id, withdrawn }, transaction);
            await Remove(plan, connection, transaction);
        }
    }

    /// <summary>Writes the rows of a publication from its own document, to be compared with what stands there.</summary>
    public static async Task WriteAgain(Plan plan, DbConnection connection, DbTransaction transaction)
    {
        var kept = await connection.QuerySingleOrDefaultAsync<(string Document, DateTimeOffset At)?>(
            "SELECT document, published_at FROM publications WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
        if (kept is not { } publication) return;
        await Remove(plan, connection, transaction);
        await Add(PublicPlan.Read(publication.Document), publication.At, connection, transaction);
    }

    /// <summary>Whether what is open is what the plan says was published, or nothing is where it says so.</summary>
    public static async Task<bool> IsAsPublished(Plan plan, DbConnection connection, DbTransaction transaction)
    {
        var open = await connection.ExecuteScalarAsync<string?>("SELECT document FROM publications WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
        return (open is null ? null : EditionText.HashOf(open)) == plan.Course.Published?.Hash;
    }

    private static Task<int> Remove(Plan plan, DbConnection connection, DbTransaction transaction) =>
        connection.ExecuteAsync("DELETE FROM publications WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);

    private static async Task Add(PublicPlan open, DateTimeOffset at, DbConnection connection, DbTransaction transaction)
    {
        await connection.ExecuteAsync(
            """
            INSERT INTO publications (municipality_id, plan_id, district_id, municipality, district, year_from, year_to, title, period, measures, published_at, document)
            VALUES (@MunicipalityId, @Id, @DistrictId, @Municipality, @District, @From, @To, @Title, @Period, @Measures, @at, @Document)
            """,
            new { open.MunicipalityId, open.Id, open.DistrictId, open.Municipality, open.District, open.Years.From, open.Years.To, open.Title, Period = open.Period?.ToString(), Measures = open.Measures.Count(), at, Document = open.Write() }, transaction);
        await connection.ExecuteAsync(
            """
            INSERT INTO public_measures (municipality_id, plan_id, id, area, collective_name, problem, cause, name, text, kind, timing, responsible, status, words)
            VALUES (@MunicipalityId, @PlanId, @Id, @Area, @CollectiveName, @Problem, @Cause, @Name, @Text, @Kind, @Timing, @Responsible, @Status, @Words)
            """,
            open.Measures.Select(m => new
            {
                open.MunicipalityId, PlanId = open.Id, m.Measure.Id, Area = m.Area.Name, m.Row.CollectiveName, m.Row.Problem, m.Row.Cause, m.Measure.Name, m.Measure.Text, Kind = m.Measure.Kind?.ToString(),
                m.Measure.Timing, m.Measure.Responsible, Status = m.Measure.Status?.ToString(), Words = PublicFilter.WordsOf(open, m.Area, m.Row, m.Measure),
            }), transaction);
        await connection.ExecuteAsync(
            "INSERT INTO public_goals (municipality_id, plan_id, measure_id, id, mark, text, verdict) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Id, @Mark, @Text, @Verdict)",
            from m in open.Measures from goal in m.Measure.Goals
            select new { open.MunicipalityId, PlanId = open.Id, MeasureId = m.Measure.Id, goal.Id, goal.Mark, goal.Text, Verdict = goal.Verdict?.ToString() }, transaction);
    }
}
