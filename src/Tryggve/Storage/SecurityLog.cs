using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Tryggve.Storage;

/// <summary>A line of the security log: a sign-in, a grant, a change of an account.</summary>
/// <param name="MunicipalityId">Null where nobody is known, as when a sign-in fails.</param>
/// <param name="PersonId">Whom it concerns.</param>
/// <param name="ActorName">Who did it.</param>
/// <param name="Kind">Stable English name: <c>signed-in</c>, <c>sign-in-failed</c>, <c>grant-given</c>.</param>
public sealed record SecurityEvent(DateTimeOffset At, string? MunicipalityId, Guid? PersonId, string ActorName, string Kind, string Text);

/// <summary>Keeps the log of sign-ins, accounts and grants. It is only ever added to.</summary>
public sealed class SecurityLog(Database database)
{
    public async Task Append(SecurityEvent happened)
    {
        await using var connection = database.Open();
        await Append(connection, null, happened);
    }

    /// <summary>A municipality's lines, newest first, and those of failed sign-ins that name nobody.</summary>
    public async Task<IReadOnlyList<SecurityEvent>> Read(string municipalityId, int most)
    {
        await using var connection = database.Open();
        var rows = await connection.QueryAsync<Row>(
            """
            SELECT at, municipality_id, person_id, actor_name, kind, text FROM security_log
            WHERE municipality_id = @municipalityId OR municipality_id IS NULL ORDER BY number DESC LIMIT @most
            """, new { municipalityId, most });
        return [.. rows.Select(r => new SecurityEvent(r.At, r.MunicipalityId, r.PersonId, r.ActorName, r.Kind, r.Text))];
    }

    internal static Task Append(SqliteConnection connection, DbTransaction? transaction, SecurityEvent happened) => connection.ExecuteAsync(
        "INSERT INTO security_log (municipality_id, at, person_id, actor_name, kind, text) VALUES (@MunicipalityId, @At, @PersonId, @ActorName, @Kind, @Text)",
        happened, transaction);

    private sealed class Row
    {
        public DateTimeOffset At { get; init; }
        public string? MunicipalityId { get; init; }
        public Guid? PersonId { get; init; }
        public string ActorName { get; init; } = "";
        public string Kind { get; init; } = "";
        public string Text { get; init; } = "";
    }
}
