using Tryggve.Plans;
using Tryggve.Storage.Sealing;

namespace Tryggve.Storage;

/// <summary>Writes a plan's new events with what they changed and their hashes, in the transaction that saves the plan.</summary>
internal static class PlanEvents
{
    /// <param name="before">The content the plan had when it was loaded; null for a new plan.</param>
    /// <param name="document">The plan as it is saved with them, in UTF-8.</param>
    /// <param name="end">Where its history ends.</param>
    public static async Task Append(Plan plan, PlanContent? before, ReadOnlyMemory<byte> document, ChainEnd end, Writes writes)
    {
        if (plan.NewEvents.Count == 0) return;
        var (number, hash) = ((int)end.Hashed, end.Hash);
        var patch = before is null ? null : ContentPatch.Between(before, plan.Content);
        foreach (var (happened, i) in plan.NewEvents.Select((e, i) => (e, i)))
        {
            number++;
            // Several events of one save share the change; the last of them carries it.
            var isLast = i == plan.NewEvents.Count - 1;
            var written = new ChainedEvent(plan.MunicipalityId, happened.PlanId.ToString(), number, TimeAsText.Of(happened.At), happened.ActorId, happened.ActorName, happened.Kind, happened.Text,
                isLast && patch is { IsEmpty: false } ? patch.Write() : null,
                [.. happened.Changes.Select((c, position) => new ChainedChange { Number = number, Position = position, Part = c.Part.ToString(), Kind = c.Kind.ToString(), Area = c.Area, What = c.What, Field = c.Field, Old = c.Old, New = c.New })]);
            await writes.Add(
                """
                INSERT INTO plan_events (municipality_id, plan_id, number, at, actor_id, actor_name, kind, text, patch)
                VALUES (@Municipality, @Plan, @Number, @At, @ActorId, @ActorName, @Kind, @Text, @Patch)
                """, new { written.Municipality, written.Plan, written.Number, written.At, written.ActorId, written.ActorName, written.Kind, written.Text, written.Patch });
            await writes.Add(
                """
                INSERT INTO plan_changes (municipality_id, plan_id, number, position, part_id, kind, area, what, field, old, new)
                VALUES (@Municipality, @Plan, @Number, @Position, @Part, @Kind, @Area, @What, @Field, @Old, @New)
                """,
                written.Changes.Select(c => new { written.Municipality, written.Plan, c.Number, c.Position, c.Part, c.Kind, c.Area, c.What, c.Field, c.Old, c.New }));
            hash = await EventChain.Append(written, hash, isLast ? EventHash.Hash(document.Span) : null, writes);
        }
    }
}
