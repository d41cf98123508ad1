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
    /// <summary>The plan, if it exists and the actor may see it.</summary>
    public async Task<Plan?> Load(Guid id, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        return await Read(connection, null, id, actor);
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
        if (await Read(connection, transaction, id, actor) is not { } plan) return null;
        var before = plan.Content;
        if (change(plan)) await Save(plan, before, connection, transaction);
        return plan;
    }

    internal static async Task<Plan?> Read(DbConnection connection, DbTransaction? transaction, Guid id, Actor actor)
    {
        var row = await connection.QuerySingleOrDefaultAsync<StoredPlan>(
            $"SELECT document, version FROM plans p WHERE id = @id AND {Visibility.To(actor)}", new { id, actorId = actor.Id }, transaction);
        if (row is null) return null;
        var plan = JsonSerializer.Deserialize(row.Document, StoredJson.Stored.Plan)!;
        plan.Version = (int)row.Version;
        return plan;
    }

    private async Task<SaveOutcome> Save(Plan plan, PlanContent? before, DbConnection connection, DbTransaction transaction)
    {
        using var measured = Instruments.Saving();
        var municipality = await MunicipalityStore.Remember(connection, transaction, plan);
        var outcome = plan.Version == 0 ? await Insert(plan, connection, transaction) : await Replace(plan, connection, transaction);
        if (outcome != SaveOutcome.Saved) return measured.As(outcome);
        await PlanEvents.Append(plan, before, connection, transaction);
        await PlanEditions.Keep(plan, connection, transaction);
        await DerivedRows.Write(plan, before, municipality, connection, transaction);
        await PublicTables.Keep(plan, connection, transaction);
        await transaction.CommitAsync();
        plan.Version++;
        plan.ForgetNew();
        return measured.As(SaveOutcome.Saved);
    }

    private async Task<SaveOutcome> Insert(Plan plan, DbConnection connection, DbTransaction transaction)
    {
        var rows = await connection.ExecuteAsync(
            """
            INSERT INTO plans (municipality_id, id, district_id, year_from, year_to, municipality, district, title, registry_number, closed_periods, sent_back, course, printed_differences, reporting, document, version, saved_at)
            VALUES (@MunicipalityId, @Id, @DistrictId, @YearFrom, @YearTo, @Municipality, @District, @Title, @RegistryNumber, @ClosedPeriods, @SentBack, @Course, @PrintedDifferences, @Reporting, @Document, 1, @SavedAt)
            ON CONFLICT (municipality_id, district_id, year_from, year_to) DO NOTHING
            """, Columns(plan), transaction);
        return rows == 1 ? SaveOutcome.Saved : SaveOutcome.AlreadyExists;
    }

    private async Task<SaveOutcome> Replace(Plan plan, DbConnection connection, DbTransaction transaction)
    {
        var rows = await connection.ExecuteAsync(
            """
            UPDATE plans SET district_id = @DistrictId, year_from = @YearFrom, year_to = @YearTo, municipality = @Municipality, district = @District,
                title = @Title, registry_number = @RegistryNumber, closed_periods = @ClosedPeriods, sent_back = @SentBack, course = @Course,
                printed_differences = @PrintedDifferences, document = @Document, version = version + 1, saved_at = @SavedAt
            WHERE municipality_id = @MunicipalityId AND id = @Id AND version = @Version
            """, Columns(plan), transaction);
        return rows == 1 ? SaveOutcome.Saved : SaveOutcome.Overtaken;
    }

    private object Columns(Plan plan) => new
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
        Document = JsonSerializer.Serialize(plan, StoredJson.Stored.Plan),
        plan.Version,
        SavedAt = time.GetUtcNow(),
    };

    private sealed record StoredPlan(string Document, long Version);
}
