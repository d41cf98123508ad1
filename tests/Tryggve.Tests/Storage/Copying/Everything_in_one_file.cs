using Dapper;
using Tryggve.Districts;
using Tryggve.Storage;
using Tryggve.Storage.Copying;
using Tryggve.Storage.Sample;
using Tryggve.Storage.Searching;
using Tryggve.Storage.Sealing;

namespace Tryggve.Tests.Storage.Copying;

public sealed class Everything_in_one_file : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tryggve-backup-");
    private readonly TemporaryDatabase kept = new();

    [Fact]
    public async Task Is_whole_though_four_go_on_saving_and_is_read_back_the_same()
    {
        await kept.Samples.LoadOnce(SampleSize.City);
        await new DocumentStore(kept.Database, TimeProvider.System).Keep(EventHash.Hash("Lägesbild"), "Lägesbild"u8.ToArray());
        var plans = await kept.Queries.Titles(Actor.Local);
        using var enough = new CancellationTokenSource();
        var saved = 0;
        var writers = Enumerable.Range(0, 4).Select(w => Task.Run(async () =>
        {
            for (var n = 0; !enough.IsCancellationRequested; n++)
            {
                await kept.Plans.Change(plans[(w + n * 4) % plans.Count].Id, Actor.Local, p => p.Restore(p.Content with { Title = $"Plan {w} {n}" }, "Titeln", Actor.Local, DateTimeOffset.UnixEpoch));
                Interlocked.Increment(ref saved);
            }
        })).ToList();
        while (saved < 4) await Task.Delay(10);
        var report = await new Backup(kept.Database, TimeProvider.System).Write(File);
        var during = saved;
        await enough.CancelAsync();
        await Task.WhenAll(writers);

        Assert.True(during >= 4 && report.Events >= plans.Count && report.Documents >= 1, report.ToString());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
        Assert.Equal(["kopia.db"], folder.GetFiles().Select(f => f.Name));

        using var again = new TemporaryDatabase();
        var figures = await new Backup(again.Database, TimeProvider.System).Read(File);
        using (var source = SqliteDatabase.ToRead(File)) Assert.Equal(await Transfer.FiguresOf(source), await Transfer.FiguresOf(again.Database));
        Assert.Equal(report.Plans, figures.Single(f => f.Table == "plans").Rows);
        var verification = new Verification(again.Database, TimeProvider.System);
        Assert.Equal([], (await verification.Whole(quick: false)).Select(r => r.ToString()));
        foreach (var plan in plans.Take(3)) Assert.Equal([], (await verification.Plan(plan.Id, quick: false)).Select(r => r.ToString()));
        Assert.Equal("Lägesbild"u8.ToArray(), await new DocumentStore(again.Database, TimeProvider.System).Load(EventHash.Hash("Lägesbild")));
    }

    [Fact]
    public async Task Gives_the_same_lists_finds_the_same_and_goes_on_counting()
    {
        var plan = await kept.Sample();
        await new Backup(kept.Database, TimeProvider.System).Write(File);
        using var again = new TemporaryDatabase();
        await new Backup(again.Database, TimeProvider.System).Read(File);

        Assert.Equal(await kept.Queries.List(Actor.Local), await again.Queries.List(Actor.Local));
        Assert.Equal(await Found(kept), await Found(again));
        await again.Plans.Change(plan.Id, Actor.Local, p => p.Restore(p.Content with { Title = "Efteråt" }, "Titeln", Actor.Local, DateTimeOffset.UnixEpoch));
        await again.Log.Append(new SecurityEvent(DateTimeOffset.UnixEpoch, null, null, "", "signed-in", ""));
        Assert.Equal([], (await new Verification(again.Database, TimeProvider.System).Plan(plan.Id, quick: false)).Select(r => r.ToString()));
        Assert.Equal([], (await new Verification(again.Database, TimeProvider.System).Whole(quick: false)).Select(r => r.ToString()));
        await using var connection = again.Database.Open();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => connection.ExecuteAsync("DELETE FROM plan_events"));
    }

    [Fact]
    public async Task Lets_nobody_stay_signed_in()
    {
        await kept.Sample();
        using (var connection = kept.Database.Open())
        {
            await connection.ExecuteAsync("INSERT INTO sessions (id, person_id, created_at, seen_at, expires_at, browser) SELECT 'kvar', min(id), '2026-01-01', '2026-01-01', '2099-01-01', '' FROM people");
        }
        await new Backup(kept.Database, TimeProvider.System).Write(File);
        using var again = new TemporaryDatabase();
        await new Backup(again.Database, TimeProvider.System).Read(File);

        using var restored = again.Database.Open();
        Assert.Equal(0, await restored.ExecuteScalarAsync<int>("SELECT count(*) FROM sessions"));
        Assert.NotEqual(0, await restored.ExecuteScalarAsync<int>("SELECT count(*) FROM people"));
    }

    [Fact]
    public async Task Goes_from_one_kind_of_database_to_the_other_and_back()
    {
        await kept.Sample();
        using var file = new SqliteDatabase(Path.Combine(folder.FullName, "fil.db"));
        await new Transfer(TimeProvider.System).Run(kept.Database, file);
        using var again = new TemporaryDatabase();
        await new Transfer(TimeProvider.System).Run(file, again.Database);
        Assert.Equal(await Transfer.FiguresOf(kept.Database), await Transfer.FiguresOf(again.Database));
        Assert.Equal(await Found(kept), await Found(again));
    }

    [Fact]
    public async Task Is_not_written_over_another_nor_read_into_a_database_with_something_in_it()
    {
        await kept.Sample();
        await new Backup(kept.Database, TimeProvider.System).Write(File);
        await Assert.ThrowsAsync<TransferRefusedException>(() => new Backup(kept.Database, TimeProvider.System).Write(File));
        await new Backup(kept.Database, TimeProvider.System).Write(File, overwrite: true);
        Assert.Contains("inte tom", (await Assert.ThrowsAsync<TransferRefusedException>(() => new Backup(kept.Database, TimeProvider.System).Read(File))).Message, StringComparison.Ordinal);
        System.IO.File.WriteAllText(File, new string('x', 5000));
        using var again = new TemporaryDatabase();
        await Assert.ThrowsAsync<TransferRefusedException>(() => new Backup(again.Database, TimeProvider.System).Read(File));
    }

    [Fact]
    public async Task Is_made_each_night_and_kept_for_days_and_months()
    {
        await kept.Sample();
        foreach (var day in new[] { "2020-01-01", "2020-01-02" }) System.IO.File.WriteAllText(Path.Combine(folder.FullName, $"tryggve-{day}.db"), "");
        System.IO.File.WriteAllText(Path.Combine(folder.FullName, "annat.db"), "");
        var said = await new NightlyBackup(kept.Database, TimeProvider.System, folder.FullName, 14).Run(default);
        Assert.Contains("2 plans", said, StringComparison.Ordinal);
        Assert.Contains("2 old taken away", said, StringComparison.Ordinal);
        Assert.Equal(2, folder.GetFiles().Length);
        Assert.NotNull(await new Seals(kept.Database, TimeProvider.System).Latest());

        var today = new DateOnly(2026, 11, 21);
        Assert.True(NightlyBackup.IsKept(today.AddDays(-13), today, 14));
        Assert.False(NightlyBackup.IsKept(today.AddDays(-14), today, 14));
        Assert.True(NightlyBackup.IsKept(new DateOnly(2025, 12, 1), today, 14));
        Assert.False(NightlyBackup.IsKept(new DateOnly(2025, 11, 1), today, 14));
    }

    public void Dispose()
    {
        kept.Dispose();
        folder.Delete(recursive: true);
    }

    private string File => Path.Combine(folder.FullName, "kopia.db");

    /// <summary>The rows of the search index for a word of the sample.</summary>
    private static async Task<long> Found(TemporaryDatabase database)
    {
        await using var connection = database.Database.Open();
        return connection.IsPostgres()
            ? await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM search WHERE CAST(everything AS text) LIKE '%fritidsg%'")
            : await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM search WHERE search MATCH '000fritidsgård*'");
    }
}
