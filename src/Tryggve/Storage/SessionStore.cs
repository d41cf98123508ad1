using Dapper;
using Tryggve.People;

namespace Tryggve.Storage;

/// <summary>A browser in which a person is signed in.</summary>
/// <param name="Id">Hash of the secret in the browser's cookie.</param>
/// <param name="Browser">What the browser calls itself, shortened, so that the person can tell their sessions apart.</param>
public sealed record Session(string Id, Guid PersonId, DateTimeOffset CreatedAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt, string Browser);

/// <summary>Keeps who is signed in where. A session ends when it is idle too long, when it is too old, or when the person says so.</summary>
public sealed class SessionStore(Database database, TimeProvider time)
{
    private const string Columns = "id, person_id, created_at, seen_at, expires_at, browser";
    private static readonly string Questions = $"SELECT {Columns} FROM sessions WHERE id = @id AND expires_at > @now AND seen_at > @idle;\n{PersonStore.Questions("id = (SELECT person_id FROM sessions WHERE id = @id)")}";

    /// <summary>A session nobody uses ends after this.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>And any session after this: a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>How old the note of when it was seen may be: not every request writes.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    public async Task Start(string id, Guid personId, string browser)
    {
        await using var connection = await database.OpenAsync();
        var now = time.GetUtcNow();
        await connection.ExecuteAsync(
            """
            DELETE FROM sessions WHERE expires_at <= @now OR seen_at <= @idle;
            INSERT INTO sessions (id, person_id, created_at, seen_at, expires_at, browser) VALUES (@id, @personId, @now, @now, @end, @browser);
            """, new { id, personId, now, idle = now - Idle, end = now + Longest, browser = browser.Length > 120 ? browser[..120] : browser });
    }

    /// <summary>Who is signed in by the session; null when it has ended.</summary>
    /// <param name="isUse">False for what a page asks by itself: a session is not used by a page that only stands open.</param>
    public async Task<Person?> Find(string id, bool isUse = true)
    {
        var now = time.GetUtcNow();
        await using var connection = await database.OpenAsync();
        Row? session;
        Person? person;
        await using (var answers = await connection.QueryMultipleAsync(Questions, new { id, now, idle = now - Idle }))
        {
            session = await answers.ReadSingleOrDefaultAsync<Row>();
            person = await PersonStore.Read(answers);
        }
        if (session is null) return null;
        if (isUse && now - session.SeenAt > Noted) await connection.ExecuteAsync("UPDATE sessions SET seen_at = @now WHERE id = @id", new { id, now });
        return person is { ClosedAt: null } ? person : null;
    }

    /// <summary>The person's sessions that have not ended, the one last used first.</summary>
    public async Task<IReadOnlyList<Session>> Of(Guid personId)
    {
        await using var connection = await database.OpenAsync();
        var now = time.GetUtcNow();
        var rows = await connection.QueryAsync<Row>(
            $"SELECT {Columns} FROM sessions WHERE person_id = @personId AND expires_at > @now AND seen_at > @idle ORDER BY seen_at DESC", new { personId, now, idle = now - Idle });
        return [.. rows.Select(r => new Session(r.Id, r.PersonId, r.CreatedAt, r.SeenAt, r.ExpiresAt, r.Browser))];
    }

    public async Task End(string id)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("DELETE FROM sessions WHERE id = @id", new { id });
    }

    /// <summary>Ends one of the person's own sessions. False when it is not theirs or has ended.</summary>
    public async Task<bool> End(string id, Guid personId)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteAsync("DELETE FROM sessions WHERE id = @id AND person_id = @personId", new { id, personId }) == 1;
    }

    /// <summary>Signs the person out in every browser.</summary>
    public async Task EndAll(Guid personId)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("DELETE FROM sessions WHERE person_id = @personId", new { personId });
    }

    private sealed class Row
    {
        public string Id { get; init; } = "";
        public Guid PersonId { get; init; }
        public DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset SeenAt { get; init; }
        public DateTimeOffset ExpiresAt { get; init; }
        public string Browser { get; init; } = "";
    }
}
