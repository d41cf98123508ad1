using System.Data.Common;
using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Writes a plan's new events with what they changed, in the transaction that saves the plan.</summary>
internal static class PlanEvents
{
    /// <param name="before">The content the plan had when it was loaded; null for a new plan.</param>
    public static async Task Append(Plan plan, PlanContent? before, DbConnection connection, DbTransaction transaction)
    {
        var number = await connection.ExecuteScalarAsync<int>(
            "SELECT coalesce(max(number), 0) FROM plan_events WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
        var patch = before is null ? null : ContentPatch.Between(before, plan.Content);
        foreach (var (happened, i) in plan.NewEvents.Select((e, i) => (e, i)))
        {
            number++;
            // Several events of one save share the change; the last of them carries it.
            var carried = i == plan.NewEvents.Count - 1 && patch is { IsEmpty: false } ? patch.Write() : null;
            await connection.ExecuteAsync(
                """
                INSERT INTO plan_events (municipality_id, plan_id, number, at, actor_id, actor_name, kind, text, patch)
                VALUES (@MunicipalityId, @PlanId, @number, @At, @ActorId, @ActorName, @Kind, @Text, @carried)
                """, new { plan.MunicipalityId, happened.PlanId, number, happened.At, happened.ActorId, happened.ActorName, happened.Kind, happened.Text, carried }, transaction);
            await connection.ExecuteAsync(
                """
                INSERT INTO plan_changes (municipality_id, plan_id, number, position, part_id, kind, area, what, field, old, new)
                VALUES (@MunicipalityId, @PlanId, @number, @position, @Part, @Kind, @Area, @What, @Field, @Old, @New)
                """,
                happened.Changes.Select((c, position) => new { plan.MunicipalityId, happened.PlanId, number, position, c.Part, Kind = c.Kind.ToString(), c.Area, c.What, c.Field, c.Old, c.New }), transaction);
        }
    }
}
