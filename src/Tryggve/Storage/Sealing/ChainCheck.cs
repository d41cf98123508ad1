using System.Data.Common;
using Dapper;

namespace Tryggve.Storage.Sealing;

/// <summary>Reads chains from their beginning and finds what is not as it was written.</summary>
internal static class ChainCheck
{
    /// <summary>A plan's history against its hashes, and the plan against the last of them.</summary>
    public static async Task<IReadOnlyList<Remark>> Plan(string municipality, string plan, DbConnection connection, DbTransaction look)
    {
        var remarks = new List<Remark>();
        var (previous, after, state) = ("", 0L, (string?)null);
        while (true)
        {
            var events = (await ChainedEvent.Read(municipality, plan, after, EventChain.Batch, connection, look)).ToDictionary(e => e.Number);
            var hashes = (await connection.QueryAsync<HashRow>(
                "SELECT number, salt, state, hash FROM event_hashes WHERE municipality_id = @municipality AND plan_id = @plan AND number > @after ORDER BY number LIMIT @most",
                new { municipality, plan, after, most = EventChain.Batch }, look)).ToDictionary(h => h.Number);
            if (events.Count == 0 && hashes.Count == 0) break;
            // What one of them has more of than fits is met in the next round.
            var last = new[] { events.Count == EventChain.Batch ? events.Keys.Max() : long.MaxValue, hashes.Count == EventChain.Batch ? hashes.Keys.Max() : long.MaxValue, Math.Max(events.Keys.DefaultIfEmpty().Max(), hashes.Keys.DefaultIfEmpty().Max()) }.Min();
            foreach (var number in events.Keys.Union(hashes.Keys).Where(n => n <= last).Order())
            {
                if (number > after + 1) remarks.Add(new Remark("event-gone", Severity.Error, "Här är något borttaget ur historiken, med sina kontrollsummor.", new Place(number == after + 2 ? $"händelse {after + 1}" : $"händelse {after + 1} till {number - 1}")));
                after = number;
                var (happened, hash) = (events.GetValueOrDefault(number), hashes.GetValueOrDefault(number));
                var place = new Place($"händelse {number}");
                if (happened is null) remarks.Add(new Remark("event-gone", Severity.Error, "Händelsen är borttagen ur historiken.", place));
                else if (hash is null) remarks.Add(new Remark("event-unknown", Severity.Error, "Händelsen har ingen kontrollsumma: den är inte skriven av Tryggve, eller av en äldre version.", place));
                else if (EventHash.Of(previous, hash.Salt, hash.State, happened) != hash.Hash) remarks.Add(new Remark("event-changed", Severity.Error, "Händelsen är inte den som skrevs, eller står inte på sin plats: kontrollsumman stämmer inte.", place));
                if (hash is not null) (previous, state) = (hash.Hash, hash.State);
                // Saved by a version that keeps no hashes: what the plan was then nobody has noted.
                else state = null;
            }
        }
        var document = await connection.ExecuteScalarAsync<string?>("SELECT document FROM plans WHERE municipality_id = @municipality AND id = @plan", new { municipality, plan }, look);
        if (document is not null && state is not null && EventHash.Hash(document) != state)
            remarks.Add(new Remark("plan-changed", Severity.Error, "Planens text är en annan än den som sparades senast: den är ändrad utan att historiken vet om det.", new Place("planen")));
        return remarks;
    }

    /// <summary>Plans that are gone but have left their hashes.</summary>
    public static async Task<IEnumerable<Remark>> PlansGone(DbConnection connection, DbTransaction look) => (await connection.QueryAsync<string>(
        "SELECT DISTINCT plan_id FROM event_hashes h WHERE NOT EXISTS (SELECT 1 FROM plans p WHERE p.municipality_id = h.municipality_id AND p.id = h.plan_id) ORDER BY plan_id", transaction: look))
        .Select(id => new Remark("plan-gone", Severity.Error, "Planen är borttagen ur databasen, men dess kontrollsummor finns kvar.", new Place($"plan {id}")));

    /// <summary>The security log against its hashes.</summary>
    public static async Task<IReadOnlyList<Remark>> Log(DbConnection connection, DbTransaction look)
    {
        var remarks = new List<Remark>();
        var (chain, position, previous) = ("", 0L, "");
        while (true)
        {
            var rows = (await connection.QueryAsync<LogRow>(
                """
                SELECT h.chain, h.position, h.number, h.salt, h.hash, l.number AS line, l.municipality_id, l.at, l.person_id, l.actor_name, l.kind, l.text
                FROM log_hashes h LEFT JOIN security_log l ON l.number = h.number WHERE h.chain > @chain OR (h.chain = @chain AND h.position > @position) ORDER BY h.chain, h.position LIMIT 1000
                """, new { chain, position }, look)).AsList();
            foreach (var row in rows)
            {
                if (row.Chain != chain) (chain, position, previous) = (row.Chain, 0, "");
                var place = new Place($"säkerhetsloggen, rad {row.Number}");
                if (row.Position != position + 1) remarks.Add(new Remark("log-gone", Severity.Error, "Rader före den här är borttagna ur säkerhetsloggen.", place));
                if (row.Line is null) remarks.Add(new Remark("log-gone", Severity.Error, "Raden är borttagen ur säkerhetsloggen.", place));
                else if (EventHash.Of(previous, row.Salt, chain, row.Position, row.ToLine()) != row.Hash || (row.MunicipalityId ?? "") != chain) remarks.Add(new Remark("log-changed", Severity.Error, "Raden är inte den som skrevs, eller står inte på sin plats: kontrollsumman stämmer inte.", place));
                (position, previous) = (row.Position, row.Hash);
            }
            if (rows.Count < 1000) break;
        }
        remarks.AddRange((await LogChain.Unhashed(connection, look, 20)).Select(l => new Remark("log-unknown", Severity.Error, "Raden har ingen kontrollsumma: den är inte skriven av Tryggve, eller av en äldre version.", new Place($"säkerhetsloggen, rad {l.Number}"))));
        return remarks;
    }

    private sealed class HashRow
    {
        public long Number { get; init; }
        public string Salt { get; init; } = "";
        public string? State { get; init; }
        public string Hash { get; init; } = "";
    }

    private sealed class LogRow
    {
        public string Chain { get; init; } = "";
        public long Position { get; init; }
        public long Number { get; init; }
        public string Salt { get; init; } = "";
        public string Hash { get; init; } = "";
        public long? Line { get; init; }
        public string? MunicipalityId { get; init; }
        public string? At { get; init; }
        public string? PersonId { get; init; }
        public string? ActorName { get; init; }
        public string? Kind { get; init; }
        public string? Text { get; init; }

        public LoggedLine ToLine() => new() { Number = Number, MunicipalityId = MunicipalityId, At = At!, PersonId = PersonId, ActorName = ActorName!, Kind = Kind!, Text = Text! };
    }
}
