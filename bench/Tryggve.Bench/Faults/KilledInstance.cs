using Tryggve.Bench.Running;

namespace Tryggve.Bench.Faults;

/// <summary>An instance is killed (SIGKILL) in the middle of saves and started again, some times: with PostgreSQL one of two behind a proxy, with SQLite the only one.</summary>
internal static class KilledInstance
{
    private const int Kills = 6;

    public static async Task<bool> Run(bool isPostgres)
    {
        using var scene = await Scene.Set(isPostgres, isPostgres ? 2 : 1);
        using var work = scene.Begin();
        await work.Going();
        var random = new Random(1);
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(random.Next(1_500, 3_000));
            var web = scene.Webs[kill % scene.Webs.Count];
            web.Kill();
            var at = work.Now;
            // With two, the other carries all alone for a while.
            if (scene.Webs.Count > 1) await Task.Delay(2_000);
            await web.Start();
            if (await work.Recovered(at, TimeSpan.FromSeconds(60)) is null) scene.Wrong.Add("nobody could save within a minute of a kill");
        }
        await Task.Delay(1_500);
        await work.Stop();
        await scene.CheckSessions();
        Console.WriteLine($"  {Kills} kills of {(scene.Webs.Count > 1 ? "one of two instances" : "the only instance")}");
        return await scene.Report(work);
    }
}
