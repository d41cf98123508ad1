using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
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
        await using var connection = database.Open();
        var row = await connection.QuerySingleOrDefaultAsync<StoredPlan>(
            $"SELECT document, version FROM plans p WHERE id = @id AND {Visibility.To(actor)}", new { id, actorId = actor.Id });
        if (row is null) return null;
        var plan = JsonSerializer.Deserialize(row.Document, StoredJson.Stored.Plan)!;
        plan.Version = (int)row.Version;
        return plan;
    }

    /// <summary>Saves a new plan, or a loaded one that nobody else has saved meanwhile.</summary>
    public async Task<SaveOutcome> Save(Plan plan)
    {
        await using var connection = database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        await MunicipalityStore.Remember(connection, transaction, plan);
        var outcome = plan.Version == 0 ? await Insert(plan, connection, transaction) : await Replace(plan, connection, transaction);
        if (outcome != SaveOutcome.Saved) return outcome;
        await AppendEvents(plan, connection, transaction);
        await PlanReporting.Rewrite(plan, connection, transaction);
        await transaction.CommitAsync();
        plan.Version++;
        plan.ForgetEvents();
        return SaveOutcome.Saved;
    }

    private async Task<SaveOutcome> Insert(Plan plan, SqliteConnection connection, DbTransaction transaction)
    {
        var rows = await connection.ExecuteAsync(
            """
            INSERT INTO plans (municipality_id, id, district_id, year_from, year_to, municipality, district, title, registry_number, document, version, saved_at)
            VALUES (@MunicipalityId, @Id, @DistrictId, @YearFrom, @YearTo, @Municipality, @District, @Title, @RegistryNumber, @Document, 1, @SavedAt)
            ON CONFLICT (municipality_id, district_id, year_from, year_to) DO NOTHING
            """, Columns(plan), transaction);
        return rows == 1 ? SaveOutcome.Saved : SaveOutcome.AlreadyExists;
    }

    private async Task<SaveOutcome> Replace(Plan plan, SqliteConnection connection, DbTransaction transaction)
    {
        var rows = await connection.ExecuteAsync(
            """
            UPDATE plans SET district_id = @DistrictId, year_from = @YearFrom, year_to = @YearTo, municipality = @Municipality, district = @District,
                title = @Title, registry_number = @RegistryNumber, document = @Document, version = version + 1, saved_at = @SavedAt
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
        Document = JsonSerializer.Serialize(plan, StoredJson.Stored.Plan),
        plan.Version,
        SavedAt = time.GetUtcNow(),
    };

    private static async Task AppendEvents(Plan plan, SqliteConnection connection, DbTransaction transaction) =>
        await connection.ExecuteAsync(
            """
            INSERT INTO plan_events (municipality_id, plan_id, number, at, actor_id, actor_name, kind, text)
            SELECT @MunicipalityId, @PlanId, coalesce(max(number), 0) + 1, @At, @ActorId, @ActorName, @Kind, @Text
            FROM plan_events WHERE municipality_id = @MunicipalityId AND plan_id = @PlanId
            """,
            plan.NewEvents.Select(e => new { plan.MunicipalityId, e.PlanId, e.At, e.ActorId, e.ActorName, e.Kind, e.Text }), transaction);

    private sealed record StoredPlan(string Document, long Version);
}
