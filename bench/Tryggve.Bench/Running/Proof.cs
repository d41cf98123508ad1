using Dapper;
using Tryggve.FollowUps;
using Tryggve.Storage;

namespace Tryggve.Bench.Running;

/// <summary>What the database holds of what was acknowledged.</summary>
/// <param name="Lost">Acknowledged, but not in the history, or the last of its measure and not in the reporting rows.</param>
/// <param name="Doubled">In the history more than once.</param>
/// <param name="Half">In the history with one of its two fields.</param>
/// <param name="Apart">Measures whose reporting row says something else than the plan's document.</param>
/// <param name="Gaps">Plans whose events are not numbered one after another.</param>
internal sealed record Proof(int Acknowledged, int Lost, int Doubled, int Half, int Apart, int Gaps)
{
    public bool IsWhole => Lost + Doubled + Half + Apart + Gaps == 0;

    public override string ToString() => $"acknowledged {Acknowledged}, lost: {Lost}, doubled: {Doubled}, half: {Half}, rows apart from their plan: {Apart}, plans with gaps in their history: {Gaps}";

    /// <param name="promised">What is to be there of a copy that was taken earlier; all that was acknowledged when nobody says.</param>
    public static async Task<Proof> Of(Database database, IReadOnlyList<FollowUpSlot> slots, IReadOnlyList<string>? promised = null)
    {
        await using var connection = await database.OpenAsync();
        var written = (await connection.QueryAsync<(string Text, long Count)>(
            "SELECT new, count(*) FROM plan_changes WHERE new LIKE @mark GROUP BY new", new { mark = FollowUpSaves.Mark + "%" }, commandTimeout: 300)).ToDictionary(w => w.Text, w => w.Count);
        var (store, lost, apart, gaps) = (new PlanStore(database, TimeProvider.System), 0, 0, 0);
        foreach (var plan in slots.GroupBy(s => s.Plan))
        {
            var kept = (await store.Load(plan.Key, Actor.Local))!;
            var rows = (await connection.QueryAsync<(string Measure, string Text)>("SELECT measure_id, text FROM follow_ups WHERE municipality_id = @MunicipalityId AND plan_id = @Id AND period = 'T1'", new { kept.MunicipalityId, kept.Id })).ToDictionary(r => Guid.Parse(r.Measure), r => r.Text);
            var said = kept.Content.Measures.ToDictionary(m => m.Id, m => m.FollowUpText(ReportingPeriod.T1));
            apart += said.Count(m => rows.GetValueOrDefault(m.Key, "") != m.Value);
            if (promised is null) lost += plan.Count(s => s.Acknowledged.Count > 0 && !s.IsInDoubt && said.GetValueOrDefault(s.Measure) != s.Acknowledged[^1]);
            var (count, last) = await connection.QuerySingleAsync<(long Count, long Last)>("SELECT count(*), max(number) FROM plan_events WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { kept.MunicipalityId, kept.Id });
            if (count != last) gaps++;
        }
        var acknowledged = promised ?? [.. slots.SelectMany(s => s.Acknowledged)];
        lost += acknowledged.Count(text => !written.ContainsKey(text));
        return new Proof(acknowledged.Count, lost, written.Count(w => w.Value > 2), written.Count(w => w.Value < 2), apart, gaps);
    }

    /// <summary>How much there is: events and follow-ups in all.</summary>
    public static async Task<(long Events, long FollowUps)> Count(Database database)
    {
        await using var connection = await database.OpenAsync();
        return (await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM plan_events"), await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM follow_ups"));
    }
}
