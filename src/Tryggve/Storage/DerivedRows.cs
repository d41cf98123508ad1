using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Storage.Searching;

namespace Tryggve.Storage;

/// <summary>All rows that follow from a plan's text: for lists and figures, for search, and for comparing measures. Written with the plan; written anew where a newer Tryggve has more to say in them (see <see cref="CatchUp"/>).</summary>
public sealed class DerivedRows(Database database)
{
    /// <summary>Counts the times that what the rows say has changed; each plan knows by which it was written.</summary>
    internal const int Version = 1;

    /// <summary>Brings the rows of every plan up to date, a transaction a plan. Returns how many plans that was; run at start, after the migrations.</summary>
    public async Task<int> CatchUp()
    {
        await using var connection = database.Open();
        var behind = (await connection.QueryAsync<Guid>("SELECT id FROM plans WHERE reporting < @Version", new { Version })).AsList();
        foreach (var id in behind)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            if (await Read(connection, transaction, id) is var (plan, municipality))
            {
                await Clear(plan, connection, transaction);
                await Write(plan, null, municipality, connection, transaction);
                await connection.ExecuteAsync(
                    "UPDATE plans SET course = @Course, printed_differences = @PrintedDifferences, reporting = @Version WHERE municipality_id = @MunicipalityId AND id = @Id",
                    new { Course = PlanReporting.CourseOf(plan), PrintedDifferences = PlanReporting.PrintedDifferencesOf(plan), Version, plan.MunicipalityId, plan.Id }, transaction);
            }
            await transaction.CommitAsync();
        }
        return behind.Count;
    }

    /// <param name="before">What the plan said when its rows were last written; null where all are to be written.</param>
    internal static async Task Write(Plan plan, PlanContent? before, Municipality municipality, SqliteConnection connection, DbTransaction transaction)
    {
        await PlanReporting.Rewrite(plan, before, municipality, connection, transaction);
        await MeasureIndex.Rewrite(plan, before, connection, transaction);
        await SearchIndex.Rewrite(plan, connection, transaction);
    }

    /// <summary>Who answers for a measure is read against the municipality's organisations, so its plans' rows follow when those change.</summary>
    internal static async Task FollowOrganisations(SqliteConnection connection, DbTransaction transaction, string municipality)
    {
        foreach (var id in (await connection.QueryAsync<Guid>("SELECT id FROM plans WHERE municipality_id = @municipality", new { municipality }, transaction)).AsList())
        {
            if (await Read(connection, transaction, id) is not var (plan, now)) continue;
            await Clear(plan, connection, transaction);
            await PlanReporting.Rewrite(plan, null, now, connection, transaction);
        }
    }

    private static async Task<(Plan Plan, Municipality Municipality)?> Read(SqliteConnection connection, DbTransaction transaction, Guid id) =>
        await PlanStore.Read(connection, transaction, id, Actor.Local) is { } plan && await MunicipalityStore.Find(connection, transaction, plan.MunicipalityId) is { } municipality ? (plan, municipality) : null;

    private static async Task Clear(Plan plan, SqliteConnection connection, DbTransaction transaction) =>
        await connection.ExecuteAsync("DELETE FROM measures WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
}
