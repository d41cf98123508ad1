using Dapper;
using Tryggve.Storage;

namespace Tryggve.Tests.Operations;

public sealed class Health_of_Tryggve : IAsyncLifetime
{
    private readonly App app = new App().With("AllowedHosts", "trygghet.lindviken.example").With("Tryggve:Limits:OpenPerMinute", "1");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("/halsa/lever", "lever")]
    [InlineData("/halsa/redo", "redo")]
    public async Task Is_told_in_a_word_to_anybody_by_any_name(string address, string word)
    {
        var visitor = app.Stranger("http://10.0.0.7:8080");
        var noted = Noted();
        for (var i = 0; i < 3; i++)
        {
            var answer = await visitor.Open(address);
            Assert.Equal((200, word, "text/plain", true, false), (answer.Status, answer.Source, answer.Response.Content.Headers.ContentType?.MediaType, answer.Response.Headers.CacheControl?.NoStore, answer.Response.Headers.Contains("Set-Cookie")));
        }
        Assert.Equal(400, (await visitor.Open("/om")).Status);
        Assert.Equal(noted, Noted());
    }

    [Fact]
    public async Task Is_not_ready_when_the_database_lacks_a_step_and_says_no_more_than_that()
    {
        var visitor = app.Stranger();
        using (var connection = app.Get<Database>().Open()) await connection.ExecuteAsync("DELETE FROM migrations WHERE number = 1");
        var answer = await visitor.Open("/halsa/redo");
        Assert.Equal((503, "inte redo"), (answer.Status, answer.Source));
        Assert.Equal(200, (await visitor.Open("/halsa/lever")).Status);
    }

    [Fact]
    public async Task Is_ready_beside_a_newer_version_that_has_upgraded_the_database_already()
    {
        using (var connection = app.Get<Database>().Open()) await connection.ExecuteAsync("INSERT INTO migrations (number, name, applied_at) VALUES (999, '999-nyare.sql', '2027-01-01T00:00:00Z')");
        Assert.Equal(200, (await app.Stranger().Open("/halsa/redo")).Status);
    }

    [Fact]
    public async Task Is_not_ready_when_the_database_does_not_answer()
    {
        using (var connection = app.Get<Database>().Open()) await connection.ExecuteAsync("ALTER TABLE migrations RENAME TO gone");
        var answer = await app.Stranger().Open("/halsa/redo");
        Assert.Equal((503, "inte redo"), (answer.Status, answer.Source));
    }

    private long Noted()
    {
        using var connection = app.Get<Database>().Open();
        return connection.ExecuteScalar<long>("SELECT count(*) FROM security_log");
    }
}
