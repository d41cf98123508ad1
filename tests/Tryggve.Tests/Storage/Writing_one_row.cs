using System.Data;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class Writing_one_row : IDisposable
{
    private readonly TemporaryDatabase kept = new();

    public void Dispose() => kept.Dispose();

    [Theory]
    [InlineData("Norrby", 1, false)]
    [InlineData("Ingenstans", 1, true)]
    [InlineData("", 0, true)]
    public async Task Is_refused_when_it_is_not_one(string name, int version, bool isRefused)
    {
        foreach (var isAhead in new[] { false, true })
        {
            using var connection = kept.Database.Open();
            await using var transaction = await kept.Database.Begin(connection, "test");
            await using var writes = new Writes(connection, transaction);
            foreach (var one in new[] { "Norrby", "Söderby" }) await writes.Add("INSERT INTO municipalities (id, name, configuration) VALUES (@one, @one, '{}')", new { one });
            await writes.Send();

            var refused = await Record.ExceptionAsync(async () =>
            {
                await writes.AddOne("UPDATE municipalities SET configuration = '{ }' WHERE name = @name OR @version = 0", new { name, version });
                if (isAhead) await writes.Begin();
                await writes.Add("DELETE FROM municipalities WHERE id = @one", new { one = "Söderby" });
                await writes.Send();
            });

            Assert.Equal(isRefused, refused is DBConcurrencyException);
            Assert.Equal(isRefused, refused is not null);
        }
    }
}
