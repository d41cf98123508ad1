using System.Data.Common;
using Dapper;
using Tryggve.People;
using Tryggve.Storage.Sealing;

namespace Tryggve.Storage;

/// <summary>A line of the security log: a sign-in, a grant, a change of an account.</summary>
/// <param name="MunicipalityId">Null where nobody is known, as when a sign-in fails.</param>
/// <param name="PersonId">Whom it concerns.</param>
/// <param name="ActorName">Who did it.</param>
/// <param name="Kind">Stable English name: <c>signed-in</c>, <c>sign-in-failed</c>, <c>grant-given</c>.</param>
public sealed record SecurityEvent(DateTimeOffset At, string? MunicipalityId, Guid? PersonId, string ActorName, string Kind, string Text);

/// <summary>Which lines of the security log somebody asks for; what is null is not asked about.</summary>
/// <param name="Person">Whom it concerns, or who did it.</param>
/// <param name="Before">Lines at this time or later are left out.</param>
public sealed record SecurityLogFilter(string? Kind = null, Person? Person = null, DateTimeOffset? From = null, DateTimeOffset? Before = null);

/// <summary>Keeps the log of sign-ins, accounts and grants. It is only ever added to.</summary>
public sealed class SecurityLog(Database database)
{
    public async Task Append(SecurityEvent happened)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Log(happened.MunicipalityId ?? ""));
        await Append(connection, transaction, happened);
        await transaction.CommitAsync();
    }

    /// <summary>A municipality's lines, newest first, and those of failed sign-ins that name nobody.</summary>
    /// <param name="skip">How many of the newest to pass over.</param>
    public async Task<IReadOnlyList<SecurityEvent>> Read(string municipalityId, int most, int skip = 0, SecurityLogFilter? filter = null)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<Row>(
            $"SELECT at, municipality_id, person_id, actor_name, kind, text FROM security_log WHERE {Asked} ORDER BY number DESC LIMIT @most OFFSET @skip", Values(municipalityId, filter, most, skip));
        return [.. rows.Select(r => new SecurityEvent(r.At, r.MunicipalityId, r.PersonId, r.ActorName, r.Kind, r.Text))];
    }

    public async Task<int> Count(string municipalityId, SecurityLogFilter? filter = null)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteScalarAsync<int>($"SELECT count(*) FROM security_log WHERE {Asked}", Values(municipalityId, filter, 0, 0));
    }

    /// <summary>The kinds of lines there are.</summary>
    public async Task<IReadOnlyList<string>> Kinds(string municipalityId)
    {
        await using var connection = await database.OpenAsync();
        return [.. await connection.QueryAsync<string>("SELECT DISTINCT kind FROM security_log WHERE municipality_id = @municipalityId OR municipality_id IS NULL ORDER BY kind", new { municipalityId })];
    }

    private const string Asked =
        """
        (municipality_id = @municipalityId OR municipality_id IS NULL) AND (@Kind IS NULL OR kind = @Kind) AND (@PersonId IS NULL OR person_id = @PersonId OR actor_name = @Name)
            AND (@From IS NULL OR at >= @From) AND (@Before IS NULL OR at < @Before)
        """;

    private static object Values(string municipalityId, SecurityLogFilter? filter, int most, int skip) =>
        new { municipalityId, filter?.Kind, PersonId = filter?.Person?.Id, filter?.Person?.Name, filter?.From, filter?.Before, most, skip };

    /// <summary>Writes the line and chains it to the one before.</summary>
    internal static async Task Append(DbConnection connection, DbTransaction transaction, SecurityEvent happened)
    {
        await Alone.Take(connection, transaction, Alone.Log(happened.MunicipalityId ?? ""));
        var line = new LoggedLine
        {
            MunicipalityId = happened.MunicipalityId, At = TimeAsText.Of(happened.At), PersonId = happened.PersonId?.ToString(), ActorName = happened.ActorName, Kind = happened.Kind, Text = happened.Text,
        };
        var number = await connection.ExecuteScalarAsync<long>(
            "INSERT INTO security_log (municipality_id, at, person_id, actor_name, kind, text) VALUES (@MunicipalityId, @At, @PersonId, @ActorName, @Kind, @Text) RETURNING number", line, transaction);
        await LogChain.Append(line with { Number = number }, connection, transaction);
    }

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
