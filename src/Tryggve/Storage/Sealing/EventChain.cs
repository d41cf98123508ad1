using System.Data.Common;
using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage.Sealing;

/// <summary>Writes the hashes of a plan's events, in the transaction that appends them.</summary>
internal static class EventChain
{
    /// <summary>Events read at a time: each may carry a long patch.</summary>
    public const int Batch = 200;

    /// <summary>Where the history and its chain end. An event that was taken away has left its hash, and its number is not used again.</summary>
    /// <returns>The highest number used, and the last hash.</returns>
    public static async Task<(int Number, string Hash)> End(Plan plan, DbConnection connection, DbTransaction transaction)
    {
        var end = await Ends(plan.MunicipalityId, plan.Id.ToString(), connection, transaction);
        if (end.Hashed >= end.Number) return ((int)end.Hashed, end.Hash);
        await Fill(plan.MunicipalityId, plan.Id.ToString(), connection, transaction);
        return await End(plan, connection, transaction);
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
        var end = await Ends(municipality, plan, connection, transaction);
        var (after, previous, filled) = (end.Hashed, end.Hash, 0);
        while (filled < most && await ChainedEvent.Read(municipality, plan, after, Batch, connection, transaction) is { Count: > 0 } events)
        {
            var writes = new Writes(connection, transaction);
            foreach (var happened in events) previous = await Append(happened, previous, null, writes);
            await writes.Send();
            (after, filled) = (events[^1].Number, filled + events.Count);
        }
        return filled;
    }

    private static async Task<Ending> Ends(string municipality, string plan, DbConnection connection, DbTransaction transaction) => await connection.QuerySingleAsync<Ending>(
        """
        SELECT coalesce((SELECT max(number) FROM plan_events WHERE municipality_id = @municipality AND plan_id = @plan), 0) AS number,
            coalesce((SELECT max(number) FROM event_hashes WHERE municipality_id = @municipality AND plan_id = @plan), 0) AS hashed,
            coalesce((SELECT hash FROM event_hashes WHERE municipality_id = @municipality AND plan_id = @plan ORDER BY number DESC LIMIT 1), '') AS hash
        """, new { municipality, plan }, transaction);

    private sealed class Ending
    {
        public long Number { get; init; }
        public long Hashed { get; init; }
        public string Hash { get; init; } = "";
    }
}
