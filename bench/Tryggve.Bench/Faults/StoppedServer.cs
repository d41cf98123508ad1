namespace Tryggve.Bench.Faults;

/// <summary>PostgreSQL is stopped under load, in order and as by a power cut, and started again. Errors only meanwhile, and nobody needs to do anything.</summary>
internal static class StoppedServer
{
    private static readonly TimeSpan Down = TimeSpan.FromSeconds(4), Soon = TimeSpan.FromSeconds(60);

    public static async Task<bool> Run(bool isPostgres)
    {
        if (!isPostgres)
        {
            Console.WriteLine("  passed over: SQLite has no server to stop.");
            return true;
        }
        using var scene = await Scene.Set(isPostgres, instances: 2);
        using var work = scene.Begin();
        await work.Going();
        var (downs, recovery) = (new List<(TimeSpan From, TimeSpan To)>(), new List<string>());
        foreach (var mode in new[] { "fast", "immediate" })
        {
            await Task.Delay(3_000);
            var from = work.Now;
            scene.Kept.Server!.Stop(mode);
            await Task.Delay(Down);
            scene.Kept.Server.Start();
            var up = work.Now;
            var again = await work.Recovered(up, Soon);
            if (again is null) scene.Wrong.Add($"nobody could save within {Soon.TotalSeconds:0} s of the server being up again ({mode})");
            recovery.Add($"{mode}: down {(up - from).TotalSeconds:0.0} s, saves again {(again - up)?.TotalSeconds:0.0} s after it was up");
            downs.Add((from, again ?? up + Soon));
        }
        await Task.Delay(3_000);
        await work.Stop();
        scene.Kept.Reopen();
        await scene.CheckSessions();
        // A moment for who had asked just before it came back.
        var outside = work.Seen.Count(o => !o.IsRight && !downs.Any(d => o.At >= d.From && o.At <= d.To + TimeSpan.FromSeconds(1)));
        if (outside > 0) scene.Wrong.Add($"{outside} errors while the server was up");
        foreach (var line in recovery) Console.WriteLine($"  {line}");
        return await scene.Report(work);
    }
}
