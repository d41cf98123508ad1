using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Which events of a plan's history to show: all that are null or empty ask nothing.</summary>
/// <param name="Part">Only events that changed this part.</param>
/// <param name="Actor">Only by this person, by the shown name.</param>
/// <param name="Search">Only where these words stand in what was changed.</param>
public sealed record HistoryFilter(Guid? Part = null, string? Actor = null, DateTimeOffset? From = null, DateTimeOffset? To = null, string? Search = null);

/// <summary>What has happened to a plan: read, compared at any two moments, and taken back one step.</summary>
public sealed class PlanHistory(Database database, PlanStore plans)
{
    /// <summary>The plan's events with what they changed, newest first; none when the actor may not see the plan.</summary>
    public async Task<IReadOnlyList<PlanEvent>> Read(Guid planId, Actor actor, HistoryFilter? filter = null, int most = int.MaxValue)
    {
        await using var connection = await database.OpenAsync();
        SwedishOrder.Teach(connection);
        var asked = filter ?? new HistoryFilter();
        var values = new { planId, actorId = actor.Id, asked.Part, by = asked.Actor, asked.From, asked.To, words = string.IsNullOrWhiteSpace(asked.Search) ? null : SwedishOrder.Fold(asked.Search.Trim()), most };
        var where = $"""
            e.plan_id = @planId AND EXISTS (SELECT 1 FROM plans p WHERE p.municipality_id = e.municipality_id AND p.id = e.plan_id AND {Visibility.To(actor)})
            AND (@by IS NULL OR e.actor_name = @by) AND (@From IS NULL OR e.at >= @From) AND (@To IS NULL OR e.at < @To)
            AND (@Part IS NULL OR EXISTS (SELECT 1 FROM plan_changes c WHERE c.plan_id = e.plan_id AND c.number = e.number AND c.part_id = @Part))
            AND (@words IS NULL OR instr(folded(e.text), @words) > 0 OR EXISTS (SELECT 1 FROM plan_changes c WHERE c.plan_id = e.plan_id AND c.number = e.number
                AND (instr(folded(c.what), @words) > 0 OR instr(folded(c.old), @words) > 0 OR instr(folded(c.new), @words) > 0)))
            """;
        var events = (await connection.QueryAsync<EventRow>($"SELECT number, at, actor_id, actor_name, kind, text FROM plan_events e WHERE {where} ORDER BY number DESC LIMIT @most", values)).ToList();
        if (events.Count == 0) return [];
        var changes = (await connection.QueryAsync<ChangeRow>(
            "SELECT number, part_id, kind, area, what, field, old, new FROM plan_changes WHERE plan_id = @planId AND number BETWEEN @last AND @first ORDER BY number, position",
            new { planId, first = events[0].Number, last = events[^1].Number })).ToLookup(c => c.Number, c => c.ToChange());
        return [.. events.Select(e => new PlanEvent(planId, e.At, e.ActorId, e.ActorName, e.Kind, e.Text) { Number = (int)e.Number, Changes = [.. changes[e.Number]] })];
    }

    /// <summary>The last event by which somebody else than the actor changed a part; null when none is known.</summary>
    public async Task<PlanEvent?> LastByOthers(Guid planId, Guid part, Actor actor) =>
        (await Read(planId, actor, new HistoryFilter(Part: part), 20)).FirstOrDefault(e => e.ActorId != actor.Id);

    /// <summary>The content as it was right after event <paramref name="number"/> (0: before the first); null when the history does not reach that far.</summary>
    public async Task<PlanContent?> At(Plan plan, int number)
    {
        await using var connection = await database.OpenAsync();
        var patches = await connection.QueryAsync<PatchRow>(
            "SELECT number, text, patch FROM plan_events WHERE municipality_id = @MunicipalityId AND plan_id = @Id AND number > @number ORDER BY number DESC",
            new { plan.MunicipalityId, plan.Id, number });
        var content = plan.Content;
        foreach (var row in patches)
        {
            if (row.Patch is null) continue;
            if (ContentPatch.Read(row.Patch).Reversed().Apply(content) is not { } earlier) return null;
            content = earlier;
        }
        return content;
    }

    /// <summary>Takes one event's change back, as a new event. What came later stays.</summary>
    /// <returns>Null when the actor may not see the plan; false when something it changed has been changed again since, or it changed nothing.</returns>
    public async Task<bool?> Undo(Guid planId, int number, Actor actor, DateTimeOffset at)
    {
        string? text = null;
        ContentPatch? patch = null;
        await using (var connection = database.Open())
        {
            var row = await connection.QuerySingleOrDefaultAsync<PatchRow>("SELECT number, text, patch FROM plan_events WHERE plan_id = @planId AND number = @number", new { planId, number });
            if (row?.Patch is not null) (text, patch) = (row.Text, ContentPatch.Read(row.Patch).Reversed());
        }
        var undone = false;
        var plan = await plans.Change(planId, actor, p => undone = patch?.Apply(p.Content) is { } content && p.Restore(content, $"Ångrade: {text}", actor, at));
        return plan is null ? null : undone;
    }

    private sealed class EventRow
    {
        public long Number { get; init; }
        public DateTimeOffset At { get; init; }
        public string ActorId { get; init; } = "";
        public string ActorName { get; init; } = "";
        public string Kind { get; init; } = "";
        public string Text { get; init; } = "";
    }

    private sealed class PatchRow
    {
        public long Number { get; init; }
        public string Text { get; init; } = "";
        public string? Patch { get; init; }
    }

    private sealed class ChangeRow
    {
        public long Number { get; init; }
        public Guid PartId { get; init; }
        public string Kind { get; init; } = "";
        public string Area { get; init; } = "";
        public string What { get; init; } = "";
        public string Field { get; init; } = "";
        public string Old { get; init; } = "";
        public string New { get; init; } = "";

        public PlanChange ToChange() => new(Enum.Parse<ChangeKind>(Kind), Area, What, Field, Old, New) { Part = PartId };
    }
}
