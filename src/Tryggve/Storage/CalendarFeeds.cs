using Dapper;
using Tryggve.People;

namespace Tryggve.Storage;

/// <summary>An address by which a calendar program reads plans' days for a person.</summary>
/// <param name="LastReadAt">Null while nothing has read it.</param>
public sealed record CalendarFeed(Guid Id, string Name, CalendarScope Scope, DateTimeOffset CreatedAt, DateTimeOffset? LastReadAt);

/// <summary>Keeps the calendar feeds. Whoever has the address reads without signing in, so it can be taken back, and gives nothing that its owner may not see when it is read.</summary>
public sealed class CalendarFeeds(Database database, PersonStore people, TimeProvider time)
{
    private const string Columns = "id, person_id, name, own_only, district_id, plan_id, created_at, last_read_at";

    public const int Most = 20, LongestName = 80;

    /// <summary>Length of <see cref="Secret.New"/>.</summary>
    private const int SecretLength = 43;

    /// <summary>How old the note of when it was read may be: not every reading writes.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(10);

    /// <summary>Where a feed is read, on whatever address Tryggve answers.</summary>
    public static string PathOf(string secret) => $"/kalender/{secret}.ics";

    /// <summary>Whether a text is as long as a secret of ours; if not, nobody need look for it.</summary>
    public static bool CouldBe(string secret) => secret.Length == SecretLength;

    /// <summary>What is wrong with a feed that somebody wants; all remarks at once.</summary>
    /// <param name="had">How many the person has.</param>
    public static IEnumerable<Remark> Check(string name, int had)
    {
        if (name.Length == 0) yield return new Remark("name-missing", Severity.Error, "Skriv ett namn på kalendern, till exempel Mina datum.");
        if (name.Length > LongestName) yield return new Remark("name-long", Severity.Error, $"Skriv ett kortare namn, högst {LongestName} tecken.");
        if (had >= Most) yield return new Remark("feeds-many", Severity.Error, $"Du har redan {Most} kalenderadresser. Ta bort en som du inte använder.");
    }

    /// <summary>The person's feeds that work, newest first.</summary>
    public async Task<IReadOnlyList<CalendarFeed>> Of(Guid personId)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<Row>($"SELECT {Columns} FROM calendar_feeds WHERE person_id = @personId AND revoked_at IS NULL ORDER BY created_at DESC", new { personId });
        return [.. rows.Select(r => r.ToFeed())];
    }

    /// <summary>The secret of a new feed; null when the person has as many as one may have.</summary>
    public async Task<string?> Make(Person person, string name, CalendarScope scope)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Person(person.Id));
        var had = await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM calendar_feeds WHERE person_id = @Id AND revoked_at IS NULL", new { person.Id }, transaction);
        if (had >= Most) return null;
        var (secret, now) = (Secret.New(), time.GetUtcNow());
        await connection.ExecuteAsync(
            """
            INSERT INTO calendar_feeds (municipality_id, id, hash, person_id, name, own_only, district_id, plan_id, created_at)
            VALUES (@MunicipalityId, @id, @hash, @personId, @name, @own, @DistrictId, @PlanId, @now)
            """,
            new { person.MunicipalityId, id = Guid.CreateVersion7(), hash = Secret.Hash(secret), personId = person.Id, name, own = scope.OwnOnly ? 1 : 0, scope.DistrictId, scope.PlanId, now }, transaction);
        await SecurityLog.Append(connection, transaction, new SecurityEvent(now, person.MunicipalityId, person.Id, person.Name, "calendar-feed-made", $"{person.Name} skapade kalenderadressen ”{name}”"));
        await transaction.CommitAsync();
        return secret;
    }

    /// <summary>Takes back one of the person's own feeds. False when it is not theirs or does not work any more.</summary>
    public async Task<bool> Revoke(Guid id, Person person)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Person(person.Id));
        var now = time.GetUtcNow();
        var name = await connection.QuerySingleOrDefaultAsync<string?>(
            "UPDATE calendar_feeds SET revoked_at = @now WHERE id = @id AND person_id = @personId AND revoked_at IS NULL RETURNING name", new { now, id, personId = person.Id }, transaction);
        if (name is null) return false;
        await SecurityLog.Append(connection, transaction, new SecurityEvent(now, person.MunicipalityId, person.Id, person.Name, "calendar-feed-revoked", $"{person.Name} tog bort kalenderadressen ”{name}”"));
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>The feed of an address, and its owner as they are now; null when there is none, it is taken back or the account is closed.</summary>
    public async Task<(CalendarFeed Feed, Person Owner)?> Open(string secret)
    {
        if (!CouldBe(secret)) return null;
        if (await Row.Of(database, Secret.Hash(secret)) is not { } row || await people.Find(row.PersonId) is not { ClosedAt: null } owner) return null;
        var now = time.GetUtcNow();
        await using var connection = await database.OpenAsync();
        if (row.LastReadAt is not { } read || now - read > Noted) await connection.ExecuteAsync("UPDATE calendar_feeds SET last_read_at = @now WHERE id = @Id", new { now, row.Id });
        return (row.ToFeed(), owner);
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public Guid PersonId { get; init; }
        public string Name { get; init; } = "";
        public long OwnOnly { get; init; }
        public string? DistrictId { get; init; }
        public Guid? PlanId { get; init; }
        public DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset? LastReadAt { get; init; }

        public static async Task<Row?> Of(Database database, string hash)
        {
            await using var connection = await database.OpenAsync();
            return await connection.QuerySingleOrDefaultAsync<Row>($"SELECT {Columns} FROM calendar_feeds WHERE hash = @hash AND revoked_at IS NULL", new { hash });
        }

        public CalendarFeed ToFeed() => new(Id, Name, new CalendarScope(OwnOnly == 1, DistrictId, PlanId), CreatedAt, LastReadAt);
    }
}
