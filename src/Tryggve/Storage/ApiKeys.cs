using System.Data.Common;
using Dapper;
using Tryggve.People;

namespace Tryggve.Storage;

/// <summary>A key by which another program reads as a person.</summary>
/// <param name="Scopes">What it may be used for.</param>
/// <param name="LastUsedAt">Null while nothing has used it.</param>
public sealed record ApiKey(Guid Id, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset EndsAt, DateTimeOffset? LastUsedAt);

/// <summary>Keeps the keys. Only the hash of a key is kept; it works until its end, until it is taken back, its owner chooses a new password or their account is closed.</summary>
public sealed class ApiKeys(Database database, PersonStore people, TimeProvider time)
{
    private const string Columns = "municipality_id, id, person_id, name, scopes, created_at, ends_at, revoked_at, last_used_at, refused_at";

    public const int Most = 10, LongestName = 80, LongestDays = 366;

    /// <summary>Before the secret, so that a key left in a text is known for what it is.</summary>
    public const string Prefix = "tryggve_";

    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(10), RefusalNoted = TimeSpan.FromHours(1);

    /// <summary>What is wrong with a key that somebody wants; all remarks at once. Each place is the form's field.</summary>
    public static IEnumerable<Remark> Check(string name, int scopes, DateOnly? ends, DateOnly today, int had)
    {
        if (name.Length == 0) yield return new Remark("name-missing", Severity.Error, "Skriv vad nyckeln ska användas till, till exempel Statistik i Power BI.", new Place("namn"));
        if (name.Length > LongestName) yield return new Remark("name-long", Severity.Error, $"Skriv ett kortare namn, högst {LongestName} tecken.", new Place("namn"));
        if (scopes == 0) yield return new Remark("scope-missing", Severity.Error, "Välj minst en sak som nyckeln ska få läsa.", new Place("behorighet"));
        if (ends is null || ends <= today || ends > today.AddDays(LongestDays)) yield return new Remark("end-wrong", Severity.Error, $"Ange en sista dag från i morgon till och med {today.AddDays(LongestDays):yyyy-MM-dd}.", new Place("slut"));
        if (had >= Most) yield return new Remark("keys-many", Severity.Error, $"Du har redan {Most} nycklar. Ta bort en som du inte använder.");
    }

    /// <summary>The person's keys that are not taken back, newest first.</summary>
    public async Task<IReadOnlyList<ApiKey>> Of(Guid personId)
    {
        await using var connection = await database.OpenAsync();
        return [.. (await connection.QueryAsync<Row>($"SELECT {Columns} FROM api_keys WHERE person_id = @personId AND revoked_at IS NULL ORDER BY created_at DESC", new { personId })).Select(r => r.ToKey())];
    }

    /// <summary>A new key; null when the person has as many as one may have.</summary>
    /// <param name="endsAt">The first moment when it does not work.</param>
    public async Task<string?> Make(Person person, string name, IReadOnlyList<string> scopes, DateTimeOffset endsAt)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Person(person.Id));
        if (await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM api_keys WHERE person_id = @Id AND revoked_at IS NULL", new { person.Id }, transaction) >= Most) return null;
        var (key, now) = (Prefix + Secret.New(), time.GetUtcNow());
        await connection.ExecuteAsync(
            "INSERT INTO api_keys (municipality_id, id, hash, person_id, name, scopes, created_at, ends_at) VALUES (@MunicipalityId, @id, @hash, @personId, @name, @scopes, @now, @endsAt)",
            new { person.MunicipalityId, id = Guid.CreateVersion7(), hash = Secret.Hash(key), personId = person.Id, name, scopes = string.Join(' ', scopes), now, endsAt }, transaction);
        await SecurityLog.Append(connection, transaction, new SecurityEvent(now, person.MunicipalityId, person.Id, person.Name, "api-key-made", $"{person.Name} skapade API-nyckeln ”{name}” ({string.Join(", ", scopes)})"));
        await transaction.CommitAsync();
        return key;
    }

    /// <summary>Takes back one of the person's own keys. False when it is not theirs or is taken back already.</summary>
    public async Task<bool> Revoke(Guid id, Person person)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Person(person.Id));
        var now = time.GetUtcNow();
        var name = await connection.QuerySingleOrDefaultAsync<string?>("UPDATE api_keys SET revoked_at = @now WHERE id = @id AND person_id = @personId AND revoked_at IS NULL RETURNING name", new { now, id, personId = person.Id }, transaction);
        if (name is null) return false;
        await SecurityLog.Append(connection, transaction, new SecurityEvent(now, person.MunicipalityId, person.Id, person.Name, "api-key-revoked", $"{person.Name} tog bort API-nyckeln ”{name}”"));
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>Takes back all the person's keys: whoever chooses a new password wants nobody else let in.</summary>
    internal static async Task RevokeAll(Guid personId, DateTimeOffset now, DbConnection connection, DbTransaction transaction)
    {
        var revoked = (await connection.QueryAsync<(string Municipality, string Owner, string Name)>(
            "UPDATE api_keys SET revoked_at = @now WHERE person_id = @personId AND revoked_at IS NULL RETURNING municipality_id, (SELECT p.name FROM people p WHERE p.id = api_keys.person_id), name", new { now, personId }, transaction)).ToList();
        foreach (var key in revoked) await SecurityLog.Append(connection, transaction, new SecurityEvent(now, key.Municipality, personId, key.Owner, "api-key-revoked", $"API-nyckeln ”{key.Name}” slutade gälla: {key.Owner} valde ett nytt lösenord"));
    }

    /// <summary>The key and its owner as they are now; null when it is none, has ended, is taken back or the account is closed. That a key somebody has had is refused is written in the security log, at most once an hour; what never was a key is not.</summary>
    public async Task<(ApiKey Key, Person Owner)?> Open(string key)
    {
        if (await Row.Of(database, Secret.Hash(key)) is not { } row) return null;
        var (owner, now) = (await people.Find(row.PersonId), time.GetUtcNow());
        await using var connection = await database.OpenAsync();
        if (row.RevokedAt is not null || row.EndsAt <= now || owner is not { ClosedAt: null })
        {
            if (row.RefusedAt is { } refused && now - refused <= RefusalNoted) return null;
            await using var transaction = await database.Begin(connection, Alone.Person(row.PersonId));
            // Of many that are refused at once, one is written.
            if (await connection.ExecuteAsync("UPDATE api_keys SET refused_at = @now WHERE id = @Id AND coalesce(refused_at, '') = coalesce(@RefusedAt, '')", new { now, row.Id, row.RefusedAt }, transaction) == 0) return null;
            var why = row.RevokedAt is not null ? $"”{row.Name}” är borttagen" : row.EndsAt <= now ? $"”{row.Name}” har gått ut" : $"kontot som har ”{row.Name}” är stängt";
            await SecurityLog.Append(connection, transaction, new SecurityEvent(now, row.MunicipalityId, row.PersonId, owner?.Name ?? "", "api-key-refused", $"En API-nyckel avvisades: {why}"));
            await transaction.CommitAsync();
            return null;
        }
        if (row.LastUsedAt is not { } used || now - used > Noted) await connection.ExecuteAsync("UPDATE api_keys SET last_used_at = @now WHERE id = @Id", new { now, row.Id });
        return (row.ToKey(), owner);
    }

    private sealed class Row
    {
        public string MunicipalityId { get; init; } = "";
        public Guid Id { get; init; }
        public Guid PersonId { get; init; }
        public string Name { get; init; } = "";
        public string Scopes { get; init; } = "";
        public DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset EndsAt { get; init; }
        public DateTimeOffset? RevokedAt { get; init; }
        public DateTimeOffset? LastUsedAt { get; init; }
        public DateTimeOffset? RefusedAt { get; init; }

        public static async Task<Row?> Of(Database database, string hash)
        {
            await using var connection = await database.OpenAsync();
            return await connection.QuerySingleOrDefaultAsync<Row>($"SELECT {Columns} FROM api_keys WHERE hash = @hash", new { hash });
        }

        public ApiKey ToKey() => new(Id, Name, Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries), CreatedAt, EndsAt, LastUsedAt);
    }
}
