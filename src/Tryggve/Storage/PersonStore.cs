using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.People;

namespace Tryggve.Storage;

/// <summary>Keeps those who can sign in and the roles they have. Every change is written in the security log in the same transaction.</summary>
public sealed class PersonStore(Database database, TimeProvider time)
{
    private const string Columns = "id, municipality_id, name, title, email, memberships, closed_at";

    /// <summary>Everybody in a municipality, by name.</summary>
    public async Task<IReadOnlyList<Person>> All(string municipalityId)
    {
        await using var connection = database.Open();
        var rows = (await connection.QueryAsync<Row>($"SELECT {Columns} FROM people WHERE municipality_id = @municipalityId", new { municipalityId })).ToList();
        var grants = (await connection.QueryAsync<GrantRow>("SELECT * FROM grants WHERE municipality_id = @municipalityId ORDER BY granted_at", new { municipalityId })).ToLookup(g => g.PersonId);
        return [.. rows.Select(r => r.ToPerson(grants[r.Id])).OrderBy(p => p.Name, SwedishOrder.Comparer)];
    }

    public Task<Person?> Find(Guid id) => Find("id = @id", new { id });

    public Task<Person?> FindByEmail(string email) => Find("email = @email", new { email = email.Trim() });

    /// <summary>Who a person is to an identity provider; null when nobody has signed in that way.</summary>
    public Task<Person?> FindExternal(string issuer, string subject) =>
        Find("id = (SELECT person_id FROM external_identities WHERE issuer = @issuer AND subject = @subject)", new { issuer, subject });

    /// <summary>Remembers who a person is to an identity provider. Only one subject of an issuer is ever tied to a person.</summary>
    public async Task<bool> TieExternal(Person person, string issuer, string subject)
    {
        await using var connection = database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        var rows = await connection.ExecuteAsync(
            """
            INSERT INTO external_identities (issuer, subject, person_id)
            SELECT @issuer, @subject, @Id WHERE NOT EXISTS (SELECT 1 FROM external_identities WHERE issuer = @issuer AND person_id = @Id)
            ON CONFLICT DO NOTHING
            """, new { issuer, subject, person.Id }, transaction);
        if (rows == 1) await Log(connection, transaction, person, person.ToActor(), "external-tied", $"{person.Name} kopplades till inloggning hos {issuer}");
        await transaction.CommitAsync();
        return rows == 1;
    }

    /// <summary>Lets somebody in. False when the e-mail address is taken.</summary>
    public async Task<bool> Add(Person person, Actor by)
    {
        await using var connection = database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        var rows = await connection.ExecuteAsync(
            """
            INSERT INTO people (municipality_id, id, name, title, email, memberships, created_at) VALUES (@MunicipalityId, @Id, @Name, @Title, @Email, @memberships, @now)
            ON CONFLICT (email) DO NOTHING
            """, new { person.MunicipalityId, person.Id, person.Name, person.Title, person.Email, memberships = Write(person.Memberships), now = time.GetUtcNow() }, transaction);
        if (rows == 0) return false;
        await Log(connection, transaction, person, by, "account-added", $"Konto för {person.Name} ({person.Email}) lades upp");
        foreach (var grant in person.Grants) await Insert(connection, transaction, person, grant, by);
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>Changes name, address, memberships, and whether the account is open. A closed account is signed out everywhere. False when the address is taken.</summary>
    public async Task<bool> Change(Person person, Actor by)
    {
        await using var connection = database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        var rows = await connection.ExecuteAsync(
            """
            UPDATE OR IGNORE people SET name = @Name, title = @Title, email = @Email, memberships = @memberships, closed_at = @ClosedAt WHERE municipality_id = @MunicipalityId AND id = @Id
            """, new { person.MunicipalityId, person.Id, person.Name, person.Title, person.Email, person.ClosedAt, memberships = Write(person.Memberships) }, transaction);
        if (rows == 0) return false;
        if (person.ClosedAt is not null) await connection.ExecuteAsync("DELETE FROM sessions WHERE person_id = @Id", new { person.Id }, transaction);
        await Log(connection, transaction, person, by, "account-changed", person.ClosedAt is null ? $"Uppgifterna om {person.Name} ändrades" : $"Kontot för {person.Name} stängdes");
        await transaction.CommitAsync();
        return true;
    }

    public async Task Give(Person person, Grant grant, Actor by)
    {
        await using var connection = database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        await Insert(connection, transaction, person, grant, by);
        await transaction.CommitAsync();
    }

    public async Task TakeBack(Person person, Grant grant, Actor by)
    {
        await using var connection = database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        var rows = await connection.ExecuteAsync("DELETE FROM grants WHERE id = @Id AND person_id = @PersonId", new { grant.Id, PersonId = person.Id }, transaction);
        if (rows == 1) await Log(connection, transaction, person, by, "grant-taken-back", $"{person.Name} är inte längre {Words(grant)}");
        await transaction.CommitAsync();
    }

    private async Task Insert(SqliteConnection connection, DbTransaction transaction, Person person, Grant grant, Actor by)
    {
        var rows = await connection.ExecuteAsync(
            """
            INSERT INTO grants (municipality_id, id, person_id, role, district_id, plan_id, granted_at, granted_by)
            SELECT @MunicipalityId, @Id, @PersonId, @Role, @DistrictId, @PlanId, @now, @by
            WHERE NOT EXISTS (SELECT 1 FROM grants WHERE person_id = @PersonId AND role = @Role AND district_id IS @DistrictId AND plan_id IS @PlanId)
            """,
            new { person.MunicipalityId, grant.Id, PersonId = person.Id, Role = grant.Role.ToString(), grant.DistrictId, grant.PlanId, now = time.GetUtcNow(), by = by.Name }, transaction);
        if (rows == 1) await Log(connection, transaction, person, by, "grant-given", $"{person.Name} blev {Words(grant)}");
    }

    private async Task<Person?> Find(string condition, object values)
    {
        await using var connection = database.Open();
        if (await connection.QuerySingleOrDefaultAsync<Row>($"SELECT {Columns} FROM people WHERE {condition}", values) is not { } row) return null;
        return row.ToPerson(await connection.QueryAsync<GrantRow>("SELECT * FROM grants WHERE person_id = @Id ORDER BY granted_at", new { row.Id }));
    }

    private Task Log(SqliteConnection connection, DbTransaction transaction, Person person, Actor by, string kind, string text) =>
        SecurityLog.Append(connection, transaction, new SecurityEvent(time.GetUtcNow(), person.MunicipalityId, person.Id, by.Name, kind, text));

    private static string Words(Grant grant) =>
        Vocabulary.Of(grant.Role).ToLowerInvariant() + (grant.PlanId is { } plan ? $" i planen {plan}" : grant.DistrictId is { } district ? $" i {district}" : " i hela kommunen");

    private static string Write(IReadOnlyList<string> memberships) => JsonSerializer.Serialize(memberships, StoredJson.Stored.IReadOnlyListString);

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string MunicipalityId { get; init; } = "";
        public string Name { get; init; } = "";
        public string Title { get; init; } = "";
        public string Email { get; init; } = "";
        public string Memberships { get; init; } = "";
        public DateTimeOffset? ClosedAt { get; init; }

        public Person ToPerson(IEnumerable<GrantRow> grants) =>
            new(Id, MunicipalityId, Name, Email, JsonSerializer.Deserialize(Memberships, StoredJson.Stored.IReadOnlyListString)!, [.. grants.Select(g => g.ToGrant())], ClosedAt) { Title = Title };
    }

    private sealed class GrantRow
    {
        public Guid Id { get; init; }
        public Guid PersonId { get; init; }
        public string MunicipalityId { get; init; } = "";
        public string Role { get; init; } = "";
        public string? DistrictId { get; init; }
        public Guid? PlanId { get; init; }

        public Grant ToGrant() => new(Id, MunicipalityId, Enum.Parse<Role>(Role), DistrictId, PlanId);
    }
}
