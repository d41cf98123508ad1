using System.Data.Common;
using Npgsql;

namespace Tryggve.Storage;

/// <summary>The few words that the two databases do not share. All other SQL is the same for both: PostgreSQL has learnt SQLite's functions in its migrations.</summary>
internal static class Dialect
{
    public static bool IsPostgres(this DbConnection connection) => connection is NpgsqlConnection;

    /// <summary>A join that SQLite makes in the order written, as a cross join; PostgreSQL finds the order itself.</summary>
    public static string InOrder(this DbConnection connection) => connection.IsPostgres() ? "JOIN" : "CROSS JOIN";

    /// <summary>After a choice of one row: that rows somebody else is just choosing are passed over. With SQLite nobody else is.</summary>
    public static string SkippingTaken(this DbConnection connection) => connection.IsPostgres() ? "FOR UPDATE SKIP LOCKED" : "";

    /// <summary>Texts of several rows as the lines of one.</summary>
    public static string Lines(this DbConnection connection, string column) => connection.IsPostgres() ? $"string_agg({column}, chr(10))" : $"group_concat({column}, char(10))";
}
