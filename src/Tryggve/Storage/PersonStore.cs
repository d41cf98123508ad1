using System.Data.Common;
using System.Text.Json;
using Dapper;
using Tryggve.People;

namespace Tryggve.Storage;

/// <summary>Keeps those who can sign in and the roles they have. Every change is written in the security log in the same transaction.</summary>
public sealed partial class PersonStore(Database database, TimeProvider time)
{
    private const string Columns = "id, municipality_id, name, title, email, memberships, closed_at";
    private const string GrantColumns = "id, person_id, municipality_id, role, district_id, plan_id";

    /// <summary>Everybody in a municipality, by name.</summary>
    public async Task<IReadOnlyList<Person>> All(string municipalityId)
    {
        await using var connection = await database.OpenAsync();
        var rows = (await connection.QueryAsync<Row>($"SELECT {Columns} FROM people WHERE municipality_id = @municipalityId", new { municipalityId })).ToList();
        var grants = (await connection.QueryAsync<GrantRow>($"SELECT {GrantColumns} FROM grants WHERE municipality_id = @municipalityId ORDER BY granted_at", new { municipalityId })).ToLookup(g => g.PersonId);
        return [.. rows.Select(r => r.ToPerson(grants[r.Id])).OrderBy(p => p.Name, SwedishOrder.Comparer)];
    }

    public Task<Person?> Find(Guid id) => Find("id = @id", new { id });

    /// <summary>Somebody in the actor's own municipality; others are nobody to them.</summary>
    public async Task<Person?> Find(Guid id, Actor actor) => await Find(id) is { } person && person.MunicipalityId == actor.MunicipalityId ? person : null;

    public Task<Person?> FindByEmail(string email) => Find("email = @email", new { email = email.Trim() });

    /// <summary>Who a person is to an identity provider; null when nobody has signed in that way.</summary>
    public Task<Person?> FindExternal(string issuer, string subject) =>
        Find("id = (SELECT person_id FROM external_identities WHERE issuer = @issuer AND subject = @subject)", new { issuer, subject });

    /// <summary>Remembers who a person is to an identity provider. Only one subject of an issuer is ever tied to a person.</summary>
    public async Task<bool> TieExternal(Person person, string issuer, string subject)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(person.MunicipalityId));
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
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(person.MunicipalityId));
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

    /// <summary>Changes name, title, address and memberships. False when the address is taken.</summary>
    public async Task<bool> Change(Person person, Actor by)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(person.MunicipalityId));
        if (await connection.QuerySingleOrDefaultAsync<Row>($"SELECT {Columns} FROM people WHERE municipality_id = @MunicipalityId AND id = @Id", new { person.MunicipalityId, person.Id }, transaction) is not { } before) return false;
        var rows = await connection.ExecuteAsync(
            """
            UPDATE people SET name = @Name, title = @Title, email = @Email, memberships = @memberships WHERE municipality_id = @MunicipalityId AND id = @Id
                AND NOT EXISTS (SELECT 1 FROM people other WHERE other.email = @Email AND other.id <> @Id)
            """,
            new { person.MunicipalityId, person.Id, person.Name, person.Title, person.Email, memberships = Write(person.Memberships) }, transaction);
        if (rows == 0) return false;
        var changes = Changes(before.ToPerson([]), person).ToList();
        if (changes.Count > 0) await Log(connection, transaction, person, by, "account-changed", $"Uppgifterna om {before.Name} ändrades: {string.Join("; ", changes)}");
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>Closes the account and signs the person out everywhere. False when nobody would be left to administer the municipality.</summary>
    public async Task<bool> Close(Person person, Actor by)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(person.MunicipalityId));
        var values = new { person.Id, person.MunicipalityId, now = time.GetUtcNow() };
        var rows = await connection.ExecuteAsync(
            $"""
            UPDATE people SET closed_at = @now WHERE id = @Id AND closed_at IS NULL
                AND (NOT EXISTS (SELECT 1 FROM grants WHERE person_id = @Id AND role = 'Administrator') OR {AnotherAdministrator})
            """, values, transaction);
        if (rows == 0) return await connection.ExecuteScalarAsync<bool>("SELECT closed_at IS NOT NULL FROM people WHERE id = @Id", values, transaction);
        await connection.ExecuteAsync("DELETE FROM sessions WHERE person_id = @Id; UPDATE password_links SET used_at = @now WHERE person_id = @Id AND used_at IS NULL", values, transaction);
        await Log(connection, transaction, person, by, "account-closed", $"Kontot för {person.Name} stängdes");
        await transaction.CommitAsync();
        return true;
    }

    public async Task Reopen(Person person, Actor by)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(person.MunicipalityId));
        var rows = await connection.ExecuteAsync("UPDATE people SET closed_at = NULL WHERE id = @Id AND closed_at IS NOT NULL", new { person.Id }, transaction);
        if (rows == 1) await Log(connection, transaction, person, by, "account-opened", $"Kontot för {person.Name} öppnades igen");
        await transaction.CommitAsync();
    }

    private static IEnumerable<string> Changes(Person before, Person after)
    {
        if (before.Name != after.Name) yield return $"namnet är nu {after.Name}";
        if (before.Title != after.Title) yield return $"titeln ”{before.Title}” blev ”{after.Title}”";
        if (before.Email != after.Email) yield return $"adressen {before.Email} blev {after.Email}";
        var (left, joined) = (before.Memberships.Except(after.Memberships).ToList(), after.Memberships.Except(before.Memberships).ToList());
        if (joined.Count > 0) yield return $"hör nu till {string.Join(", ", joined)}";
        if (left.Count > 0) yield return $"hör inte längre till {string.Join(", ", left)}";
    }

    private async Task<Person?> Find(string condition, object values)
    {
        await using var connection = await database.OpenAsync();
        await using var answers = await connection.QueryMultipleAsync(Questions(condition), values);
        return await Read(answers);
    }

    /// <summary>Two questions about one person; <see cref="Read(SqlMapper.GridReader)"/> takes the answers, also when they are asked together with others.</summary>
    /// <param name="condition">Holds for one row of people at most.</param>
    internal static string Questions(string condition) =>
        $"SELECT {Columns} FROM people WHERE {condition};\nSELECT {GrantColumns} FROM grants WHERE person_id = (SELECT id FROM people WHERE {condition}) ORDER BY granted_at";

    internal static async Task<Person?> Read(SqlMapper.GridReader answers)
    {
        var row = await answers.ReadSingleOrDefaultAsync<Row>();
        var grants = await answers.ReadAsync<GrantRow>();
        return row?.ToPerson(grants);
    }

    private Task Log(DbConnection connection, DbTransaction transaction, Person person, Actor by, string kind, string text) =>
        SecurityLog.Append(connection, transaction, new SecurityEvent(time.GetUtcNow(), person.MunicipalityId, person.Id, by.Name, kind, text));

    private static string Write(IReadOnlyList<string> memberships) => StoredJson.List(memberships);

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
