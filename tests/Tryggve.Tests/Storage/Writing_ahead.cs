using System.Data.Common;
using Dapper;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

/// <summary>What the server begins with while more is made ready.</summary>
public sealed class Writing_ahead : IDisposable
{
    private const string Row = "INSERT INTO municipalities (id, name, configuration) VALUES (@id, @id, '{}')";
    private readonly TemporaryDatabase kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public async Task Is_there_for_whoever_asks_and_before_what_comes_after_it()
    {
        using var connection = kept.Database.Open();
        await using (var transaction = await kept.Database.Begin(connection, "test"))
        {
            await using var writes = new Writes(connection, transaction);
            await Slowly("a", writes);
            await writes.Begin();
            await writes.Add("UPDATE municipalities SET name = @name WHERE id = @id", new { id = "a", name = "Norrby" });
            Assert.Equal(1, await (await writes.Quiet()).ExecuteScalarAsync<long>("SELECT count(*) FROM municipalities", transaction: transaction));
            await writes.Begin();
            await writes.Begin();
            await Slowly("b", writes);
            await writes.Send();
            await transaction.CommitAsync();
        }

        Assert.Equal(["Norrby", "b"], await connection.QueryAsync<string>("SELECT name FROM municipalities ORDER BY id"));
    }

    [Fact]
    public async Task Is_taken_back_when_what_comes_after_it_fails()
    {
        using var connection = kept.Database.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await using var transaction = await kept.Database.Begin(connection, "test");
            await using var writes = new Writes(connection, transaction);
            await Slowly("a", writes);
            await writes.Begin();
            throw new InvalidOperationException("Something else went wrong meanwhile.");
        });

        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM municipalities"));
    }

    [Fact]
    public async Task Is_refused_no_later_than_when_all_is_sent()
    {
        using var connection = kept.Database.Open();
        await using var transaction = await kept.Database.Begin(connection, "test");
        await using var writes = new Writes(connection, transaction);

        await Assert.ThrowsAnyAsync<DbException>(async () =>
        {
            await Slowly("a", writes);
            await Slowly("a", writes);
            await writes.Begin();
            await Slowly("b", writes);
            await writes.Send();
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_kept_with_the_rest_when_the_transaction_ends(bool isLooked)
    {
        using var connection = kept.Database.Open();
        using var other = kept.Database.Open();
        foreach (var id in new[] { "a", "b" })
        {
            await using var transaction = await kept.Database.Begin(connection, "test");
            await using var writes = new Writes(connection, transaction);
            await writes.Add(Row, new { id });
            await writes.Begin();
            if (isLooked) await writes.AddOne("UPDATE municipalities SET name = 'Norrby' WHERE id = @id", new { id });
            else await writes.Add(Row, new { id = id + id });
            await writes.Commit();
        }

        Assert.Equal(isLooked ? ["a", "b"] : ["a", "aa", "b", "bb"], await other.QueryAsync<string>("SELECT id FROM municipalities ORDER BY id"));
    }

    [Fact]
    public async Task Is_not_kept_when_the_rest_cannot_be()
    {
        using var connection = kept.Database.Open();
        await Assert.ThrowsAnyAsync<DbException>(async () =>
        {
            await using var transaction = await kept.Database.Begin(connection, "test");
            await using var writes = new Writes(connection, transaction);
            await writes.Add(Row, new { id = "a" });
            await writes.Begin();
            foreach (var id in new[] { "b", "a", "c" }) await writes.Add(Row, new { id });
            await writes.Commit();
        });

        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM municipalities"));
    }

    /// <summary>A row that PostgreSQL takes its time to write.</summary>
    private static Task Slowly(string id, Writes writes) => writes.Add(
        $"INSERT INTO municipalities (id, name, configuration) SELECT @id, @id, '{{}}' {(writes.IsPostgres ? "FROM pg_sleep(0.2)" : "")}", new { id });
}
