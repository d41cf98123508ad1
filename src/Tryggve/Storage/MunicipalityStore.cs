using System.Data.Common;
using System.Text.Json;
using Dapper;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps the municipalities with their districts and plan templates.</summary>
public sealed class MunicipalityStore(Database database)
{
    /// <summary>About the municipality <c>@Municipality</c>.</summary>
    internal const string Question = "SELECT configuration FROM municipalities WHERE id = @Municipality";

    /// <summary>About the municipality of the plan <c>@id</c>.</summary>
    internal const string QuestionOfPlan = "SELECT configuration FROM municipalities WHERE id = (SELECT municipality_id FROM plans WHERE id = @id)";

    public async Task<IReadOnlyList<Municipality>> All()
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<string>("SELECT configuration FROM municipalities ORDER BY name");
        return [.. rows.Select(Read)];
    }

    public async Task<Municipality?> Find(string id)
    {
        await using var connection = await database.OpenAsync();
        return await Find(connection, null, id);
    }

    public async Task Save(Municipality municipality)
    {
        await using var connection = await database.OpenAsync();
        await Save(connection, null, municipality);
    }

    /// <summary>Keeps a municipality that nobody has worked with before; one that is there stays as it is.</summary>
    public async Task Begin(Municipality municipality, Actor by, DateTimeOffset at)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(municipality.Id));
        if (await Find(connection, transaction, municipality.Id) is not null) return;
        await Save(connection, transaction, municipality);
        await SecurityLog.Append(connection, transaction, new SecurityEvent(at, municipality.Id, null, by.Name, "municipality-added", $"{municipality.Name} lades till"));
        await transaction.CommitAsync();
    }

    /// <summary>
    /// Changes the municipality as it stands now, and writes in the security log who did what, in one transaction: what others have saved
    /// meanwhile stays. Nothing is changed when the check has an error; its remarks come back.
    /// </summary>
    /// <param name="check">Asked with how many people belong to each unit or organisation.</param>
    public async Task<IReadOnlyList<Remark>> Change(
        string id, Func<Municipality, IReadOnlyDictionary<string, int>, IEnumerable<Remark>> check, Func<Municipality, MunicipalityChange> change, Actor by, DateTimeOffset at)
    {
        var (remarks, others) = await ChangeAlone(id, check, change, by, at);
        if (others) await new DerivedRows(database).CatchUp(id);
        return remarks;
    }

    /// <summary>As above; whether the plans' rows are behind now is said besides.</summary>
    private async Task<(IReadOnlyList<Remark> Remarks, bool Others)> ChangeAlone(
        string id, Func<Municipality, IReadOnlyDictionary<string, int>, IEnumerable<Remark>> check, Func<Municipality, MunicipalityChange> change, Actor by, DateTimeOffset at)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(id));
        var municipality = await Find(connection, transaction, id) ?? throw new InvalidOperationException($"There is no municipality {id}.");
        var remarks = check(municipality, await Members(connection, transaction, id)).ToList();
        if (remarks.Any(r => r.Severity == Severity.Error)) return (remarks, false);
        var changed = change(municipality);
        await Save(connection, transaction, changed.After);
        var others = !changed.After.Organisations.SequenceEqual(municipality.Organisations);
        if (others) await DerivedRows.LeaveBehind(connection, transaction, id, at);
        await SecurityLog.Append(connection, transaction, new SecurityEvent(at, id, null, by.Name, changed.Kind, changed.Text));
        await transaction.CommitAsync();
        return (remarks, others);
    }

    /// <summary>How many people belong to each unit or whole organisation, closed accounts too: they may be opened again.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Members(string id)
    {
        await using var connection = await database.OpenAsync();
        return await Members(connection, null, id);
    }

    /// <summary>Where roles can hold: the municipality, its districts by name, its plans.</summary>
    public async Task<IReadOnlyList<GrantScope>> Scopes(string id)
    {
        await using var connection = await database.OpenAsync();
        return await Scopes(connection, null, id);
    }

    internal static async Task<IReadOnlyList<GrantScope>> Scopes(DbConnection connection, DbTransaction? transaction, string id)
    {
        var districts = (await Find(connection, transaction, id))?.Districts ?? [];
        var plans = await connection.QueryAsync<PlanRow>("SELECT id, district_id, district, year_from, year_to FROM plans WHERE municipality_id = @id", new { id }, transaction);
        return
        [
            new GrantScope(id, null, null, "hela kommunen"),
            .. districts.OrderBy(d => d.Name, SwedishOrder.Comparer).Select(d => new GrantScope(id, d.Id, null, d.Name)),
            .. plans.Select(p => new GrantScope(id, p.DistrictId, p.Id, $"planen {districts.FirstOrDefault(d => d.Id == p.DistrictId)?.Name ?? p.District} {new YearSpan((int)p.YearFrom, (int)p.YearTo)}"))
                .OrderBy(s => s.Name, SwedishOrder.Comparer),
        ];
    }

    /// <summary>A plan's municipality and district become known with the plan.</summary>
    /// <param name="known">The municipality as it is kept.</param>
    internal static async Task<Municipality> Remember(Municipality? known, Plan plan, DbConnection connection, DbTransaction transaction)
    {
        if (known is not null && plan.Version > 0 && With(known) == known) return known;
        // Something is to be written, or a plan is new and nobody who changes the organisations would see it: it is read again when nobody else can.
        await Alone.Take(connection, transaction, Alone.Municipality(plan.MunicipalityId));
        known = await Find(connection, transaction, plan.MunicipalityId);
        var municipality = With(known ?? new Municipality(plan.MunicipalityId, plan.Content.Municipality, [], []));
        if (municipality != known) await Save(connection, transaction, municipality);
        return municipality;

        Municipality With(Municipality before) => before.With(new District(plan.DistrictId, plan.Content.District));
    }

    internal static async Task<Municipality?> Find(DbConnection connection, DbTransaction? transaction, string id) =>
        await connection.QuerySingleOrDefaultAsync<string>(Question, new { Municipality = id }, transaction) is { } json ? Read(json) : null;

    /// <summary>Takes the answer to one of them, asked together with others.</summary>
    internal static async Task<Municipality?> Read(SqlMapper.GridReader answers) => await answers.ReadSingleOrDefaultAsync<string>() is { } json ? Read(json) : null;

    private static async Task Save(DbConnection connection, DbTransaction? transaction, Municipality municipality) =>
        await connection.ExecuteAsync(
            "INSERT INTO municipalities (id, name, configuration) VALUES (@Id, @Name, @json) ON CONFLICT (id) DO UPDATE SET name = @Name, configuration = @json",
            new { municipality.Id, municipality.Name, json = JsonSerializer.Serialize(municipality, StoredJson.Stored.Municipality) }, transaction);

    private static async Task<IReadOnlyDictionary<string, int>> Members(DbConnection connection, DbTransaction? transaction, string id) =>
        (await connection.QueryAsync<(string Id, long Count)>(
            "SELECT m.value, count(*) FROM people, json_each(people.memberships) m WHERE municipality_id = @id GROUP BY m.value", new { id }, transaction)).ToDictionary(m => m.Id, m => (int)m.Count);

    private static Municipality Read(string json) => JsonSerializer.Deserialize(json, StoredJson.Stored.Municipality)!;

    private sealed class PlanRow
    {
        public Guid Id { get; init; }
        public string DistrictId { get; init; } = "";
        public string District { get; init; } = "";
        public long YearFrom { get; init; }
        public long YearTo { get; init; }
    }
}
