using Dapper;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class Several_who_migrate_at_once : IDisposable
{
    private readonly FreshDatabase fresh = FreshDatabase.Empty();

    public void Dispose() => fresh.Dispose();

    [Fact]
    public async Task Apply_each_migration_once_and_all_find_the_same_shape()
    {
        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            using var own = Database.At(fresh.Setting);
            return await new Migrator(own, TimeProvider.System).Run();
        })));

        using var database = Database.At(fresh.Setting);
        await using var connection = await database.OpenAsync();
        var kept = (await connection.QueryAsync<string>("SELECT name FROM migrations ORDER BY number")).ToList();
        Assert.Equal(kept, applied.SelectMany(a => a).Order(StringComparer.Ordinal));
        Assert.True((await DatabaseState.Of(database)).IsReady);
    }

    [Fact]
    public async Task Are_told_of_a_database_that_nobody_has_migrated()
    {
        using var database = Database.At(fresh.Setting);
        Assert.False(await DatabaseState.IsTryggves(database));
    }
}
