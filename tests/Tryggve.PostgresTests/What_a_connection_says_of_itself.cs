using Dapper;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class What_a_connection_says_of_itself : IDisposable
{
    private readonly FreshDatabase fresh = new();

    public void Dispose() => fresh.Dispose();

    [Theory]
    [InlineData("", "1.1")]
    [InlineData(";Options=-c random_page_cost=3", "3")]
    public void Is_that_the_disk_has_no_arms_unless_something_else_is_said(string said, string cost)
    {
        using var database = Database.At(fresh.Setting + said);
        using var connection = database.Open();
        Assert.Equal(cost, connection.ExecuteScalar<string>("SHOW random_page_cost"));
    }
}
