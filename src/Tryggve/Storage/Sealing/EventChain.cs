using System.Data.Common;
using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage.Sealing;

/// <summary>Writes the hashes of a plan's events, in the transaction that appends them.</summary>
internal static class EventChain
{
    /// <summary>Events read at a time: each may carry a long patch.</summary>
    public const int Batch = 200;

    /// <summary>Where the history of the plan <c>@Plan</c> in <c>@Municipality</c> ends: a <see cref="ChainEnd"/>.</summary>
    public const string Question =
        """
        SELECT coalesce((SELECT max(number) FROM plan_events WHERE municipality_id = @Municipality AND plan_id = @Plan), 0) AS number,
            coalesce((SELECT max(number) FROM event_hashes WHERE municipality_id = @Municipality AND plan_id = @Plan), 0) AS hashed,
            coalesce((SELECT hash FROM event_hashes WHERE municipality_id = @Municipality AND plan_id = @Plan ORDER BY number DESC LIMIT 1), '') AS hash
        """;

    /// <summary>The end that new events follow on: that of the history once all in it has been hashed.</summary>
    public static async Task<ChainEnd> Caught(ChainEnd end, Plan plan, DbConnection connection, DbTransaction transaction)
    {
        if (end.Hashed >= end.Number) return end;
        await Fill(plan.MunicipalityId, plan.Id.ToString(), connection, transaction);
        return await Of(plan.MunicipalityId, plan.Id.ToString(), connection, transaction);
    }

    /// <returns>The new end of the chain.</returns>
    public static async Task<string> Append(ChainedEvent happened, string previous, string? state, Writes writes)
    {
        var salt = EventHash.NewSalt();
        var hash = EventHash.Of(previous, salt, state, happened);
        await writes.Add(
            "INSERT INTO event_hashes (municipality_id, plan_id, number, salt, state, hash) VALUES (@Municipality, @Plan, @Number, @salt, @state, @hash)",
            new { happened.Municipality, happened.Plan, happened.Number, salt, state, hash });
        return hash;
    }

    /// <summary>Hashes the events after the last that has one: those of before there was a chain, or of an instance that is not upgraded yet.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> Fill(string municipality, string plan, DbConnection connection, DbTransaction transaction, int most = int.MaxValue)
    {
        var end = await Of(municipality, plan, connection, transaction);
        var (after, previous, filled) = (end.Hashed, end.Hash, 0);
        while (filled < most && await ChainedEvent.Read(municipality, plan, after, Batch, connection, transaction) is { Count: > 0 } events)
        {
            await using var writes = new Writes(connection, transaction);
            foreach (var happened in events) previous = await Append(happened, previous, null, writes);
            await writes.Send();
            (after, filled) = (events[^1].Number, filled + events.Count);
        }
        return filled;
    }

    private static Task<ChainEnd> Of(string municipality, string plan, DbConnection connection, DbTransaction transaction) =>
        connection.QuerySingleAsync<ChainEnd>(Question, new { Municipality = municipality, Plan = plan }, transaction);
}

/// <summary>Where a history and its chain end. An event that was taken away has left its hash, and its number is not used again.</summary>
internal sealed class ChainEnd
{
    /// <summary>The last event's; 0 when there is none.</summary>
    public long Number { get; init; }

    /// <summary>The last number that has a hash.</summary>
    public long Hashed { get; init; }

    public string Hash { get; init; } = "";
}
