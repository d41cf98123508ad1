using Dapper;

namespace Tryggve.Storage.Sealing;

/// <summary>Gives hashes to what was written before there were any, at start: a plan or a thousand lines at a time, so that others save in between and what is done stays done.</summary>
public sealed class Chains(Database database, TimeProvider time)
{
    /// <summary>The migration that brought the chains.</summary>
    public const string Begun = "015-chain.sql";

    private const int LinesAtOnce = 1000;

    /// <summary>Says in the security log how many got hashes afterwards: what somebody has slipped in is not made good in silence.</summary>
    /// <returns>How many events and lines.</returns>
    public async Task<int> CatchUp()
    {
        var count = await Events() + await Lines();
        if (count > 0) await new SecurityLog(database).Append(new SecurityEvent(time.GetUtcNow(), null, null, "Tryggve", "history-chained", $"{count} händelser och loggrader fick kontrollsummor i efterhand"));
        return count;
    }

    private async Task<int> Events()
    {
        await using var connection = await database.OpenAsync();
        var behind = (await connection.QueryAsync<(string Municipality, string Id)>(
            """
            SELECT municipality_id, id FROM plans p
            WHERE coalesce((SELECT max(number) FROM plan_events e WHERE e.municipality_id = p.municipality_id AND e.plan_id = p.id), 0)
                > coalesce((SELECT max(number) FROM event_hashes h WHERE h.municipality_id = p.municipality_id AND h.plan_id = p.id), 0)
            """)).AsList();
        var count = 0;
        foreach (var (municipality, id) in behind)
        {
            int filled;
            do
            {
                await using var transaction = await database.Begin(connection, Alone.Plan(Guid.Parse(id)));
                filled = await EventChain.Fill(municipality, id, connection, transaction, EventChain.Batch);
                await transaction.CommitAsync();
                count += filled;
            }
            while (filled >= EventChain.Batch);
        }
        return count;
    }

    private async Task<int> Lines()
    {
        await using var connection = await database.OpenAsync();
        // Two counts are soon had; looking for each line's hash is not.
        if (await connection.ExecuteScalarAsync<bool>("SELECT CASE WHEN (SELECT count(*) FROM security_log) > (SELECT count(*) FROM log_hashes) THEN 1 ELSE 0 END") is false) return 0;
        var count = 0;
        while (true)
        {
            await using var transaction = await database.Begin(connection, Alone.LogCatchUp);
            var lines = await LogChain.Unhashed(connection, transaction, LinesAtOnce);
            foreach (var chain in lines.Select(l => l.MunicipalityId ?? "").Distinct().Order(StringComparer.Ordinal)) await Alone.Take(connection, transaction, Alone.Log(chain));
            foreach (var line in lines) await LogChain.Append(line, connection, transaction);
            await transaction.CommitAsync();
            count += lines.Count;
            if (lines.Count < LinesAtOnce) return count;
        }
    }
}
