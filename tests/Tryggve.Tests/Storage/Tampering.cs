using System.Data.Common;
using Dapper;
using Npgsql;

namespace Tryggve.Tests.Storage;

/// <summary>What somebody with the database's own key can do, in the words of either database.</summary>
internal static class Tampering
{
    public static bool IsPostgres(this DbConnection connection) => connection is NpgsqlConnection;

    /// <summary>Takes away a guard of a table that is only added to.</summary>
    public static Task<int> Unguard(this DbConnection connection, string trigger, string table) => connection.ExecuteAsync($"DROP TRIGGER {trigger}{(connection.IsPostgres() ? $" ON {table}" : "")}");

    /// <summary>Makes every new row of a table fail.</summary>
    public static Task<int> Refuse(this DbConnection connection, string table) => connection.ExecuteAsync(connection.IsPostgres()
        ? $"CREATE TRIGGER refused BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION stays('full')"
        : $"CREATE TRIGGER refused BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'full'); END");
}
