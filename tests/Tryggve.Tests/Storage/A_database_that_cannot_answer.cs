using Microsoft.Data.Sqlite;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class A_database_that_cannot_answer
{
    [Theory]
    [InlineData(5, "database is locked", true)]
    [InlineData(10, "disk I/O error", true)]
    [InlineData(13, "database or disk is full", true)]
    [InlineData(14, "unable to open database file", true)]
    [InlineData(1, "cannot rollback - no transaction is active", true)]
    [InlineData(1, "no such table: plans", false)]
    [InlineData(19, "UNIQUE constraint failed", false)]
    public void Is_no_fault_of_ours(int code, string message, bool isAway)
    {
        var said = new SqliteException($"SQLite Error {code}: '{message}'.", code);
        Assert.Equal(isAway, Database.IsAway(said));
        Assert.Equal(isAway, Database.IsAway(new InvalidOperationException("While a plan was saved.", said)));
    }
}
