using System.Data.Common;
using System.Text.Json;
using Dapper;
using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Storage.Jobs;
using Tryggve.Storage.Searching;

namespace Tryggve.Storage;

/// <summary>All rows that follow from a plan's text: for lists and figures, for search, and for comparing measures. Written with the plan; written anew where a newer Tryggve has more to say in them.</summary>
public sealed class DerivedRows(Database database)
{
    /// <summary>Counts the times that what the rows say has changed; each plan knows by which it was written.</summary>
    internal const int Version = 1;

    /// <summary>The job that catches up the plans of the municipality it names.</summary>
    public const string Job = "rows";

    /// <summary>Brings rows that are behind up to date, a transaction a plan, so that others save in between. At start, after the migrations, that is of every plan.</summary>
    /// <param name="municipality">Only its plans; null for all.</param>
    /// <returns>The plans that could not be read; they are passed over and tried again next time.</returns>
    public async Task<IReadOnlyList<Guid>> CatchUp(string? municipality = null)
    {
        await using var connection = await database.OpenAsync();
        var unread = new List<Guid>();
        foreach (var id in (await connection.QueryAsync<Guid>("SELECT id FROM plans WHERE reporting < @Version AND (@municipality IS NULL OR municipality_id = @municipality)", new { Version, municipality })).AsList())
        {
            await using var transaction = await database.Begin(connection, Alone.Plan(id));
            try
            {
                await CatchUp(id, connection, transaction);
                await transaction.CommitAsync();
            }
            catch (JsonException)
            {
                unread.Add(id);
            }
        }
        return unread;
    }

    /// <summary>Who answers for a measure is read against the municipality's organisations, so the rows of its plans are behind when those change. A job catches up if whoever changed them does not.</summary>
    internal static async Task LeaveBehind(DbConnection connection, DbTransaction transaction, string municipality, DateTimeOffset at)
    {
        await connection.ExecuteAsync("UPDATE plans SET reporting = 0 WHERE municipality_id = @municipality", new { municipality }, transaction);
        await JobStore.Ask(connection, transaction, Job, $"{municipality} {at:O}", municipality, at);
    }

    /// <param name="before">What the plan said when its rows were last written; null where all are to be written.</param>
    /// <param name="searched">What can be found of it already.</param>
    internal static async Task Write(Plan plan, PlanContent? before, Municipality municipality, SearchedPlan searched, Writes writes)
    {
        await PlanReporting.Rewrite(plan, before, municipality, writes);
        await MeasureIndex.Rewrite(plan, before, writes);
        await SearchIndex.Rewrite(plan, before, searched, writes);
    }

    /// <summary>Writes all rows of one plan anew.</summary>
    internal static async Task CatchUp(Guid id, DbConnection connection, DbTransaction transaction)
    {
        if (await PlanStore.Read(connection, transaction, id, Actor.Local) is not { } plan || await MunicipalityStore.Find(connection, transaction, plan.MunicipalityId) is not { } municipality) return;
        await connection.ExecuteAsync("DELETE FROM measures WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
        await using var writes = new Writes(connection, transaction);
        await Write(plan, null, municipality, await SearchedPlan.Of(plan, connection, transaction), writes);
        await writes.Send();
        await connection.ExecuteAsync(
            "UPDATE plans SET course = @Course, printed_differences = @PrintedDifferences, reporting = @Version WHERE municipality_id = @MunicipalityId AND id = @Id",
            new { Course = PlanReporting.CourseOf(plan), PrintedDifferences = PlanReporting.PrintedDifferencesOf(plan), Version, plan.MunicipalityId, plan.Id }, transaction);
    }
}
