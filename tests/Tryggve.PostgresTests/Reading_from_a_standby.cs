using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests;

/// <summary>Two servers, as a city has them: one that is written to and one that follows it.</summary>
public sealed class Reading_from_a_standby : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly LocalPostgres primary = new("-c max_connections=50 -c fsync=off"), standby;
    private readonly Database database;

    public Reading_from_a_standby()
    {
        primary.Run("CREATE DATABASE tryggve TEMPLATE template0");
        standby = primary.Standby();
        database = Database.At($"Host={primary.Host},{standby.Host};Username=tryggve;Database=tryggve;Host Recheck Seconds=1;Timeout=5");
    }

    public void Dispose()
    {
        database.Dispose();
        standby.Dispose();
        primary.Dispose();
    }

    [Fact]
    public async Task Writes_to_the_one_reads_from_the_other_and_goes_on_with_what_is_left()
    {
        await new Migrator(database, TimeProvider.System).Run();
        var plans = new PlanStore(database, TimeProvider.System);
        await new SampleData(plans, new MunicipalityStore(database), new PersonStore(database, TimeProvider.System), new LawStore(database), TimeProvider.System).LoadOnce();
        var saved = (await new PlanQueries(database).List(Actor.Local)).Count;
        Assert.NotEqual(0, saved);

        Assert.False(await IsStandby(await database.OpenAsync()));
        Assert.True(await IsStandby(await database.OpenToRead()));
        Assert.Equal(saved, await Until(() => database.OpenToRead(), c => c.ExecuteScalarAsync<int>("SELECT count(*) FROM plans"), n => n == saved));

        // The one that is written to is lost. Nobody can save, which is said as such, and what may be late is read on.
        primary.Stop("immediate");
        var refused = await Assert.ThrowsAnyAsync<DbException>(async () =>
        {
            while (true)
            {
                await using var connection = await database.OpenAsync();
                await connection.ExecuteScalarAsync<int>("SELECT 1");
            }
        });
        Assert.True(Database.IsAway(refused), $"{refused}");
        Assert.Equal(saved, await Until(() => database.OpenToRead(), c => c.ExecuteScalarAsync<int>("SELECT count(*) FROM plans"), n => n == saved));

        standby.Promote();
        Assert.False(await Until(() => database.OpenAsync(), c => c.ExecuteScalarAsync<bool>("SELECT pg_is_in_recovery()"), standing => !standing));
        var plan = (await new PlanQueries(database).List(Actor.Local))[0];
        var written = await plans.Change(plan.Id, Actor.Local, p =>
        {
            p.Update(p.Content with { Title = "Skriven i den som var kvar" }, new PlanDocument("ab12", "plan.xlsx", TimeProvider.System.GetUtcNow(), "Lokal användare"), Actor.Local, TimeProvider.System.GetUtcNow());
            return true;
        });
        Assert.Equal("Skriven i den som var kvar", written!.Content.Title);
    }

    private static async Task<bool> IsStandby(DbConnection connection)
    {
        await using (connection) return await connection.ExecuteScalarAsync<bool>("SELECT pg_is_in_recovery()");
    }

    /// <summary>Asks until the answer is the one waited for; a standby is a moment late, and it takes a moment to see that a server is gone.</summary>
    private static async Task<T> Until<T>(Func<Task<DbConnection>> open, Func<DbConnection, Task<T>> ask, Func<T, bool> isRight)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = await open();
                if (await ask(connection) is var answer && (isRight(answer) || clock.Elapsed > Longest)) return answer;
            }
            catch (DbException) when (clock.Elapsed < Longest)
            {
                // Away for now.
            }
            await Task.Delay(100);
        }
    }
}
