using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Writes reporting rows anew where a newer Tryggve has more to say in them, or where what they are read against has changed.</summary>
public sealed class ReportingUpkeep(Database database)
{
    /// <summary>Brings the rows of every plan up to date, a transaction a plan. Returns how many plans that was; run at start, after the migrations.</summary>
    public async Task<int> Run()
    {
        await using var connection = database.Open();
        var behind = (await connection.QueryAsync<string>("SELECT id FROM plans WHERE reporting < @Version", new { PlanReporting.Version })).AsList();
        foreach (var id in behind)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await Rewrite(connection, transaction, Guid.Parse(id));
            await transaction.CommitAsync();
        }
        return behind.Count;
    }

    /// <summary>Who answers for a measure is read against the municipality's organisations, so its plans' rows follow when those change.</summary>
    internal static async Task FollowOrganisations(SqliteConnection connection, DbTransaction transaction, string municipality)
    {
        foreach (var id in (await connection.QueryAsync<string>("SELECT id FROM plans WHERE municipality_id = @municipality", new { municipality }, transaction)).AsList())
        {
            await Rewrite(connection, transaction, Guid.Parse(id));
        }
    }

    private static async Task Rewrite(SqliteConnection connection, DbTransaction transaction, Guid id)
    {
        if (await PlanStore.Read(connection, transaction, id, Actor.Local) is not { } plan || await MunicipalityStore.Find(connection, transaction, plan.MunicipalityId) is not { } municipality) return;
        await connection.ExecuteAsync("DELETE FROM measures WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
        await PlanReporting.Rewrite(plan, null, municipality, connection, transaction);
        await connection.ExecuteAsync(
            "UPDATE plans SET course = @Course, printed_differences = @PrintedDifferences, reporting = @Version WHERE municipality_id = @MunicipalityId AND id = @Id",
            new { Course = PlanReporting.CourseOf(plan), PrintedDifferences = PlanReporting.PrintedDifferencesOf(plan), PlanReporting.Version, plan.MunicipalityId, plan.Id }, transaction);
    }
}
