using System.Text.Json;
using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Storage;

/// <summary>Keeps a plan's rows in the reporting tables as the plan is.</summary>
internal static class PlanReporting
{
    /// <param name="before">What the plan said when its rows were last written; null for a new plan. Rows that say the same as then are left alone.</param>
    public static async Task Rewrite(Plan plan, PlanContent? before, Municipality municipality, Writes writes)
    {
        var written = before is null ? [] : Rows(plan, before).ToDictionary(m => m.Row.Measure!.Id);
        var kept = new HashSet<Guid>();
        var changed = new List<MeasureRow>();
        var reader = new ResponsibilityReader([.. municipality.OrganisationsOf(plan.DistrictId)]);
        foreach (var (row, columns) in Rows(plan, plan.Content))
        {
            if (written.TryGetValue(row.Measure!.Id, out var old) && ReferenceEquals(old.Row.Measure, row.Measure) && old.Columns.Equals(columns)) kept.Add(row.Measure.Id);
            else changed.Add(new MeasureRow(plan, row, columns.Position, reader));
        }
        await writes.Add(
            "DELETE FROM measures WHERE municipality_id = @MunicipalityId AND plan_id = @PlanId AND id = @Id",
            written.Keys.Except(kept).Select(id => new { plan.MunicipalityId, PlanId = plan.Id, Id = id }));
        await writes.Add("DELETE FROM plan_documents WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id });
        foreach (var (table, rows) in new (string, IEnumerable<object>)[]
        {
            (MeasureRow.Measures, changed.Select(m => m.Measure())),
            (MeasureRow.Goals, changed.SelectMany(m => m.OfGoals())),
            (MeasureRow.FollowUps, changed.SelectMany(m => m.OfFollowUps())),
            (MeasureRow.Outcomes, changed.SelectMany(m => m.OfOutcomes())),
            (MeasureRow.Units, changed.SelectMany(m => m.OfUnits())),
            (MeasureRow.Attachments, changed.SelectMany(m => m.OfAttachments())),
        }) await writes.Add(table, rows);
        await writes.Add(
            "INSERT INTO plan_documents (municipality_id, plan_id, hash, name) VALUES (@MunicipalityId, @PlanId, @Hash, @Name)",
            plan.Documents.Select(d => new { plan.MunicipalityId, PlanId = plan.Id, d.Hash, d.Name }));
    }

    public static string CourseOf(Plan plan) => JsonSerializer.Serialize(plan.Course, StoredJson.Stored.PlanCourse);

    public static int PrintedDifferencesOf(Plan plan)
    {
        if (plan.Content.PrintedSummary.Count == 0) return 0;
        return Summary.Of(plan.Content).Areas.Sum(a => a.Differences().Count());
    }

    /// <summary>What the plan's measures say, to be compared with what they said: all but the measure itself, which is the same object while nobody has changed it.</summary>
    private static IEnumerable<(PlanRow Row, Around Columns)> Rows(Plan plan, PlanContent content) =>
        PlanRow.Of(content).Where(r => r.Measure is not null)
            .Select((r, i) => (r, new Around(i, content.Years, plan.DistrictId, r.Area.Name, r.Area.StandardArea, r.Problem.CollectiveName, r.Problem.Text, r.Cause?.Text ?? "")));

    private sealed record Around(int Position, YearSpan? Years, string District, string Area, string? StandardArea, string CollectiveName, string Problem, string Cause);
}
