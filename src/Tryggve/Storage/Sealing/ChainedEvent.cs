using System.Data.Common;
using Dapper;

namespace Tryggve.Storage.Sealing;

/// <summary>An event as it stands in the history, with what it changed: what its hash is of.</summary>
internal sealed record ChainedEvent(string Municipality, string Plan, long Number, string At, string ActorId, string ActorName, string Kind, string Text, string? Patch, IReadOnlyList<ChainedChange> Changes)
{
    /// <summary>Events of a plan after a number, in order.</summary>
    public static async Task<IReadOnlyList<ChainedEvent>> Read(string municipality, string plan, long after, int most, DbConnection connection, DbTransaction? transaction)
    {
        var events = (await connection.QueryAsync<EventRow>(
            "SELECT number, at, actor_id, actor_name, kind, text, patch FROM plan_events WHERE municipality_id = @municipality AND plan_id = @plan AND number > @after ORDER BY number LIMIT @most",
            new { municipality, plan, after, most }, transaction)).AsList();
        if (events.Count == 0) return [];
        var changes = (await connection.QueryAsync<ChainedChange>(
            "SELECT number, position, part_id AS part, kind, area, what, field, old, new FROM plan_changes WHERE municipality_id = @municipality AND plan_id = @plan AND number > @after AND number <= @last ORDER BY number, position",
            new { municipality, plan, after, last = events[^1].Number }, transaction)).ToLookup(c => c.Number);
        return [.. events.Select(e => new ChainedEvent(municipality, plan, e.Number, e.At, e.ActorId, e.ActorName, e.Kind, e.Text, e.Patch, [.. changes[e.Number]]))];
    }

    private sealed class EventRow
    {
        public long Number { get; init; }
        public string At { get; init; } = "";
        public string ActorId { get; init; } = "";
        public string ActorName { get; init; } = "";
        public string Kind { get; init; } = "";
        public string Text { get; init; } = "";
        public string? Patch { get; init; }
    }
}

/// <summary>One text that an event changed, as it stands in the history.</summary>
internal sealed class ChainedChange
{
    public long Number { get; init; }
    public long Position { get; init; }
    public string Part { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Area { get; init; } = "";
    public string What { get; init; } = "";
    public string Field { get; init; } = "";
    public string Old { get; init; } = "";
    public string New { get; init; } = "";
}
