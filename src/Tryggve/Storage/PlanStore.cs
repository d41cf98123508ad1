using System.Data.Common;
using System.Text.Json;
using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>How a save went. Only <see cref="Saved"/> changed anything.</summary>
public enum SaveOutcome
{
    Saved,

    /// <summary>Somebody has saved the plan since it was loaded: load it again and do the change anew.</summary>
    Overtaken,

    /// <summary>The district has a plan for those years already: update that one.</summary>
    AlreadyExists,
}

/// <summary>Keeps plans whole: one document a plan, with its history and its reporting rows written in the same transaction.</summary>
public sealed class PlanStore(Database database, TimeProvider time)
{
    /// <summary>Some eighty plans of a hundred measures, about a hundred megabytes: more than a city has under way at once.</summary>
    private const long MostHeld = 24_000_000;

    private readonly PlansInMemory memory = new(MostHeld);

    /// <summary>The plan, if it exists and the actor may see it.</summary>
    public async Task<Plan?> Load(Guid id, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        return await Read(connection, null, id, actor, memory);
    }

    /// <summary>Saves a new plan, or a loaded one that nobody else has saved meanwhile.</summary>
    public async Task<SaveOutcome> Save(Plan plan)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Plan(plan.Id));
        var before = plan.Version == 0 ? null : (await Read(connection, transaction, plan.Id, Actor.Local))?.Content;
        return await Save(plan, before, connection, transaction);
    }

    /// <summary>
    /// Loads the plan, changes it and saves it in one transaction that holds the write lock, so that two changes follow each other and neither is lost.
    /// </summary>
    /// <param name="change">Changes the plan; nothing is saved when it says false.</param>
    /// <returns>The plan as it then is; null when it does not exist or the actor may not see it.</returns>
    public async Task<Plan?> Change(Guid id, Actor actor, Func<Plan, bool> change)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Plan(id));
        if (await Read(connection, transaction, id, actor, memory) is not { } plan) return null;
        var before = plan.Content;
        if (change(plan)) await Save(plan, before, connection, transaction);
        return plan;
    }

    /// <param name="memory">Saves reading the document again where nobody has saved it since; null reads what stands there in any case.</param>
    internal static async Task<Plan?> Read(DbConnection connection, DbTransaction? transaction, Guid id, Actor actor, PlansInMemory? memory = null)
    {
        var known = memory?.Of(id);
        var row = await connection.QuerySingleOrDefaultAsync<StoredPlan>(
            $"SELECT CASE WHEN version = @version AND saved_at = @savedAt THEN NULL ELSE document END AS document, version, saved_at FROM plans p WHERE id = @id AND {Visibility.To(actor)}",
            new { id, actorId = actor.Id, version = known?.Plan.Version ?? 0, savedAt = known?.SavedAt ?? default }, transaction);
        if (row is null) return null;
        if (row.Document is null) return known!.Plan.AsRead();
        var plan = JsonSerializer.Deserialize(row.Document, StoredJson.Stored.Plan)!;
        plan.Version = (int)row.Version;
        memory?.Keep(plan, row.SavedAt, row.Document.Length);
        return plan;
    }

    /// <summary>Writes everything that follows from a plan's document anew, to be compared with what stands there.</summary>
    internal static async Task WriteAgain(Guid id, DbConnection connection, DbTransaction transaction)
    {
        if (await Read(connection, transaction, id, Actor.Local) is not { } plan) return;
        await connection.ExecuteAsync(
            """
            UPDATE plans SET district_id = @DistrictId, year_from = @YearFrom, year_to = @YearTo, municipality = @Municipality, district = @District, title = @Title, registry_number = @RegistryNumber,
                closed_periods = @ClosedPeriods, sent_back = @SentBack WHERE municipality_id = @MunicipalityId AND id = @Id
            """, Columns(plan, "", default), transaction);
        await DerivedRows.CatchUp(id, connection, transaction);
        await PublicTables.WriteAgain(plan, connection, transaction);
    }

    private async Task<SaveOutcome> Save(Plan plan, PlanContent? before, DbConnection connection, DbTransaction transaction)
    {
        using var measured = Instruments.Saving();
        var municipality = await MunicipalityStore.Remember(connection, transaction, plan);
        var document = JsonSerializer.Serialize(plan, StoredJson.Stored.Plan);
        var columns = Columns(plan, document, time.GetUtcNow());
        var outcome = plan.Version == 0 ? await Insert(columns, connection, transaction) : await Replace(columns, connection, transaction);
        if (outcome != SaveOutcome.Saved) return measured.As(outcome);
        await PlanEvents.Append(plan, before, document, connection, transaction);
        await PlanEditions.Keep(plan, connection, transaction);
        await DerivedRows.Write(plan, before, municipality, connection, transaction);
        await PublicTables.Keep(plan, connection, transaction);
        await transaction.CommitAsync();
        plan.Version++;
        plan.ForgetNew();
        return measured.As(SaveOutcome.Saved);
    }

    private static async Task<SaveOutcome> Insert(object columns, DbConnection connection, DbTransaction transaction)
    {
        var rows = await connection.ExecuteAsync(
            """
            INSERT INTO plans (municipality_id, id, district_id, year_from, year_to, municipality, district, title, registry_number, closed_periods, sent_back, course, printed_differences, reporting, document, version, saved_at)
            VALUES (@MunicipalityId, @Id, @DistrictId, @YearFrom, @YearTo, @Municipality, @District, @Title, @RegistryNumber, @ClosedPeriods, @SentBack, @Course, @PrintedDifferences, @Reporting, @Document, 1, @SavedAt)
            ON CONFLICT (municipality_id, district_id, year_from, year_to) DO NOTHING
            """, columns, transaction);
        return rows == 1 ? SaveOutcome.Saved : SaveOutcome.AlreadyExists;
    }

    private static async Task<SaveOutcome> Replace(object columns, DbConnection connection, DbTransaction transaction)
    {
        var rows = await connection.ExecuteAsync(
            """
            UPDATE plans SET district_id = @DistrictId, year_from = @YearFrom, year_to = @YearTo, municipality = @Municipality, district = @District,
                title = @Title, registry_number = @RegistryNumber, closed_periods = @ClosedPeriods, sent_back = @SentBack, course = @Course,
                printed_differences = @PrintedDifferences, document = @Document, version = version + 1, saved_at = @SavedAt
            WHERE municipality_id = @MunicipalityId AND id = @Id AND version = @Version
            """, columns, transaction);
        return rows == 1 ? SaveOutcome.Saved : SaveOutcome.Overtaken;
    }

    /// <summary>What stands beside the document, and follows from it.</summary>
    internal static object Columns(Plan plan, string document, DateTimeOffset at) => new
    {
        plan.MunicipalityId,
        plan.Id,
        plan.DistrictId,
        YearFrom = plan.Content.Years!.Value.From,
        YearTo = plan.Content.Years!.Value.To,
        plan.Content.Municipality,
        plan.Content.District,
        plan.Content.Title,
        plan.Content.RegistryNumber,
        ClosedPeriods = string.Join(' ', Enum.GetValues<ReportingPeriod>().Where(plan.Course.IsClosed)),
        SentBack = string.Join(' ', plan.Course.Rounds.SelectMany(r => plan.Content.Measures.Where(m => r.ToMend(m.Id) is not null && m.FollowUpOf(r.Period).IsReported).Select(_ => r.Period))),
        Course = PlanReporting.CourseOf(plan),
        PrintedDifferences = PlanReporting.PrintedDifferencesOf(plan),
        Reporting = DerivedRows.Version,
        Document = document,
        plan.Version,
        SavedAt = at,
    };

    private sealed class StoredPlan
    {
        public string? Document { get; init; }
        public long Version { get; init; }
        public DateTimeOffset SavedAt { get; init; }
    }
}
