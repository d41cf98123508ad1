using System.Data.Common;
using Dapper;

namespace Tryggve.Storage;

/// <summary>What is known of how a person may sign in with a password.</summary>
/// <param name="LockedUntil">No password is tried before this; null when none is barred.</param>
public sealed record Credential(Guid PersonId, string? PasswordHash, DateTimeOffset? LockedUntil);

/// <summary>Keeps password hashes, the count of failed attempts, and the links by which a password is chosen.</summary>
public sealed class CredentialStore(Database database, TimeProvider time)
{
    /// <summary>Failed attempts in a row before the account is locked.</summary>
    public const int MostFailures = 5;

    /// <summary>How long it then is.</summary>
    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    /// <summary>Null when nobody with an open account has the address.</summary>
    public async Task<Credential?> Find(string email)
    {
        await using var connection = await database.OpenAsync();
        var row = await connection.QuerySingleOrDefaultAsync<Row>("SELECT id, password_hash, locked_until FROM people WHERE email = @email AND closed_at IS NULL", new { email = email.Trim() });
        return row is null ? null : new Credential(row.Id, row.PasswordHash, row.LockedUntil);
    }

    public async Task CountFailure(Guid personId)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync(
            """
            UPDATE people SET locked_until = CASE WHEN failures + 1 >= @MostFailures THEN @until ELSE locked_until END,
                failures = CASE WHEN failures + 1 >= @MostFailures THEN 0 ELSE failures + 1 END
            WHERE id = @personId
            """, new { personId, MostFailures, until = time.GetUtcNow() + Lock });
    }

    public async Task ForgetFailures(Guid personId)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("UPDATE people SET failures = 0, locked_until = NULL WHERE id = @personId", new { personId });
    }

    /// <summary>Sets the password, opens a locked account, signs the person out everywhere and takes back their API keys.</summary>
    public async Task SetPassword(Guid personId, string passwordHash)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Person(personId));
        await SetPassword(connection, transaction, personId, passwordHash);
        await transaction.CommitAsync();
    }

    /// <summary>As above, by a link, which then is used. False when it does not work, or when somebody else was quicker.</summary>
    public async Task<bool> SetPassword(Guid personId, string passwordHash, string link)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Person(personId));
        var rows = await connection.ExecuteAsync(
            "UPDATE password_links SET used_at = @now WHERE hash = @link AND person_id = @personId AND used_at IS NULL AND expires_at > @now", new { link, personId, now = time.GetUtcNow() }, transaction);
        if (rows == 0) return false;
        await SetPassword(connection, transaction, personId, passwordHash);
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>Keeps the same password, hashed anew; nothing happens when another has been chosen meanwhile.</summary>
    public async Task Rehash(Guid personId, string before, string passwordHash)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("UPDATE people SET password_hash = @passwordHash WHERE id = @personId AND password_hash = @before", new { personId, before, passwordHash });
    }

    /// <summary>Keeps a link's hash. Earlier links of the person stop working.</summary>
    public async Task KeepLink(Guid personId, string hash, DateTimeOffset expiresAt)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Person(personId));
        await connection.ExecuteAsync(
            """
            UPDATE password_links SET used_at = @now WHERE person_id = @personId AND used_at IS NULL;
            INSERT INTO password_links (hash, person_id, expires_at) VALUES (@hash, @personId, @expiresAt);
            """, new { personId, hash, expiresAt, now = time.GetUtcNow() }, transaction);
        await transaction.CommitAsync();
    }

    /// <summary>Whose password the link may set; null when it is unknown, used, or too old, or the account is closed.</summary>
    public async Task<Guid?> FindLink(string hash)
    {
        await using var connection = await database.OpenAsync();
        var id = await connection.QuerySingleOrDefaultAsync<string?>(
            """
            SELECT l.person_id FROM password_links l JOIN people p ON p.id = l.person_id
            WHERE l.hash = @hash AND l.used_at IS NULL AND l.expires_at > @now AND p.closed_at IS NULL
            """, new { hash, now = time.GetUtcNow() });
        return id is null ? null : Guid.Parse(id);
    }

    private async Task SetPassword(DbConnection connection, DbTransaction transaction, Guid personId, string passwordHash)
    {
        var now = time.GetUtcNow();
        await connection.ExecuteAsync(
            """
            UPDATE people SET password_hash = @passwordHash, failures = 0, locked_until = NULL WHERE id = @personId;
            DELETE FROM sessions WHERE person_id = @personId;
            UPDATE password_links SET used_at = @now WHERE person_id = @personId AND used_at IS NULL;
            """, new { personId, passwordHash, now }, transaction);
        await ApiKeys.RevokeAll(personId, now, connection, transaction);
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string? PasswordHash { get; init; }
        public DateTimeOffset? LockedUntil { get; init; }
    }
}
