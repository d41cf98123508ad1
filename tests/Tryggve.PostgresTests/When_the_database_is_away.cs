using Tryggve.Storage;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Pages;

public sealed class When_the_database_is_away : IDisposable
{
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Everybody_is_told_so_in_Swedish_and_is_let_in_again_when_it_is_back()
    {
        var (anna, stranger) = (await app.As("Anna Ek"), app.Stranger());
        Assert.Equal(200, (await anna.Open("/planer")).Status);
        var name = app.Get<Database>().Name.Split(' ')[1];
        PostgresServer.Started.Run($"ALTER DATABASE {name} ALLOW_CONNECTIONS false; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");

        foreach (var page in new[] { await anna.Open("/planer"), await anna.Open("/planer"), await stranger.Open("/oppet") })
        {
            Assert.Equal((503, "Tryggve kan inte svara just nu"), (page.Status, page.Heading));
            Assert.True(page.Response.Headers.RetryAfter is not null);
            Assert.DoesNotContain("Npgsql", page.Source, StringComparison.OrdinalIgnoreCase);
        }

        PostgresServer.Started.Run($"ALTER DATABASE {name} ALLOW_CONNECTIONS true");
        Assert.Equal(200, (await anna.Open("/planer")).Status);
    }
}
