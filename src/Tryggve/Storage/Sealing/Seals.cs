using System.Data.Common;
using Dapper;

namespace Tryggve.Storage.Sealing;

/// <summary>Makes seals and finds what does not agree with them.</summary>
public sealed class Seals(Database database, TimeProvider time)
{
    /// <summary>Seals all that there is now.</summary>
    public async Task<Seal> Make()
    {
        await using var connection = await database.OpenAsync();
        while (true)
        {
            Seal made;
            // Read first, so that nobody who writes has to wait meanwhile.
            await using (var look = await database.Look(connection))
            {
                var earlier = await All(connection, look);
                var known = earlier.SelectMany(s => s.Ends).GroupBy(e => e.Key).ToDictionary(g => g.Key, g => g.Last());
                var news = (await Now(connection, look)).Where(e => known.GetValueOrDefault(e.Key) != e).Select(e => e.ToString()).Order(StringComparer.Ordinal);
                made = Seal.Make(earlier is [.., var last] ? last : null, time.GetUtcNow(), news);
            }
            await using var transaction = await database.Begin(connection, Alone.Seals);
            var rows = await connection.ExecuteAsync(
                "INSERT INTO seals (number, at, hash, body) VALUES (@Number, @At, @Hash, @Body) ON CONFLICT (number) DO NOTHING", new { Number = (long)made.Number, made.At, made.Hash, made.Body }, transaction);
            await transaction.CommitAsync();
            if (rows == 1) return made;
        }
    }

    /// <summary>The newest seal; null before the first.</summary>
    public async Task<Seal?> Latest()
    {
        await using var connection = await database.OpenAsync();
        return (await connection.QueryAsync<Row>("SELECT number, at, hash, body FROM seals ORDER BY number DESC LIMIT 1")).FirstOrDefault()?.ToSeal();
    }

    /// <summary>Seals that do not hang together, and what they say that is not so any more.</summary>
    /// <param name="kept">The hash of a seal as it was kept elsewhere; null where nobody asks.</param>
    public async Task<IReadOnlyList<Remark>> Verify(string? kept = null)
    {
        await using var connection = await database.OpenAsync();
        await using var look = await database.Look(connection);
        var seals = await All(connection, look);
        var remarks = new List<Remark>();
        var (previous, number) = ("", 0);
        foreach (var seal in seals)
        {
            var place = new Place($"sigill {seal.Number}");
            if (EventHash.Hash(seal.Body) != seal.Hash) remarks.Add(new Remark("seal-changed", Severity.Error, "Sigillet är ändrat: kontrollsumman stämmer inte.", place));
            else if (seal.Number != number + 1 || seal.Previous != previous) remarks.Add(new Remark("seal-chain", Severity.Error, "Sigillet följer inte på det som står före det: ett sigill är borttaget eller utbytt.", place));
            (previous, number) = (seal.Hash, seal.Number);
        }
        if (kept is not null && !seals.Any(s => s.Hash == kept)) remarks.Add(new Remark("seal-unknown", Severity.Error, "Det sigill som ni har sparat finns inte i databasen: historiken är utbytt eller återställd till en tidigare dag.", new Place("sigill")));
        if (remarks.Count == 0) remarks.AddRange(await Broken(seals, connection, look));
        return remarks;
    }

    private static async Task<List<Remark>> Broken(IReadOnlyList<Seal> seals, DbConnection connection, DbTransaction look)
    {
        var remarks = new List<Remark>();
        foreach (var end in seals.SelectMany(s => s.Ends.Select(e => (Seal: s, End: e))).GroupBy(e => e.End.Key).Select(g => g.Last()))
        {
            var (kind, name, hash) = (end.End.Kind, end.End.Name.Split(' '), end.End.Hash);
            var found = kind == "log"
                ? await connection.ExecuteScalarAsync<string?>("SELECT hash FROM log_hashes WHERE chain = @chain AND position = @Length", new { chain = name[0] == "-" ? "" : name[0], end.End.Length }, look)
                : await connection.ExecuteScalarAsync<string?>($"SELECT hash FROM {(kind == "edition" ? "editions" : "event_hashes")} WHERE municipality_id = @municipality AND plan_id = @plan AND number = @Length", new { municipality = name[0], plan = name[^1], end.End.Length }, look);
            if (found == hash) continue;
            var what = kind switch { "log" => $"säkerhetsloggen{(name[0] == "-" ? "" : $" för {name[0]}")}", "edition" => $"plan {name[^1]}, utgåva {end.End.Length}", _ => $"plan {name[^1]}" };
            remarks.Add(new Remark("seal-broken", Severity.Error, $"Sigill {end.Seal.Number} säger att det {(kind == "edition" ? "fanns en utgåva" : $"fanns {end.End.Length} rader")} med en annan kontrollsumma: något är borttaget eller utbytt.", new Place(what)));
        }
        return remarks;
    }

    private static async Task<IReadOnlyList<Seal>> All(DbConnection connection, DbTransaction look) =>
        [.. (await connection.QueryAsync<Row>("SELECT number, at, hash, body FROM seals ORDER BY number", transaction: look)).Select(r => r.ToSeal())];

    private static async Task<IEnumerable<SealedEnd>> Now(DbConnection connection, DbTransaction look)
    {
        var plans = await connection.QueryAsync<End>(
            """
            SELECT h.municipality_id || ' ' || h.plan_id AS name, h.number AS length, h.hash FROM event_hashes h
            JOIN (SELECT municipality_id, plan_id, max(number) AS number FROM event_hashes GROUP BY municipality_id, plan_id) e
                ON e.municipality_id = h.municipality_id AND e.plan_id = h.plan_id AND e.number = h.number
            """, transaction: look);
        var logs = await connection.QueryAsync<End>(
            "SELECT h.chain AS name, h.position AS length, h.hash FROM log_hashes h JOIN (SELECT chain, max(position) AS position FROM log_hashes GROUP BY chain) e ON e.chain = h.chain AND e.position = h.position", transaction: look);
        var editions = await connection.QueryAsync<End>("SELECT municipality_id || ' ' || plan_id AS name, number AS length, hash FROM editions", transaction: look);
        return plans.Select(p => p.Of("plan")).Concat(logs.Select(l => l.Of("log"))).Concat(editions.Select(e => e.Of("edition")));
    }

    private sealed class End
    {
        public string Name { get; init; } = "";
        public long Length { get; init; }
        public string Hash { get; init; } = "";

        public SealedEnd Of(string kind) => new(kind, Name.Length == 0 ? "-" : Name, Length, Hash);
    }

    private sealed class Row
    {
        public long Number { get; init; }
        public DateTimeOffset At { get; init; }
        public string Hash { get; init; } = "";
        public string Body { get; init; } = "";

        public Seal ToSeal() => new((int)Number, At, Hash, Body);
    }
}
