using Dapper;
using Tryggve.Bench.Running;

namespace Tryggve.Bench.Faults;

/// <summary>
/// The clock of the web jumps a day forward, back, a day backward, and back again while it runs.
/// Sessions older than a working day end, as they should; nobody meets an error, and the history stays in the order in which things happened.
/// </summary>
internal static class JumpingClock
{
    public static async Task<bool> Run(bool isPostgres)
    {
        if (!MovedClock.IsPossible)
        {
            Console.WriteLine("  passed over: there is no C compiler (Debian: apt-get install gcc).");
            return true;
        }
        using var clock = new MovedClock();
        using var scene = await Scene.Set(isPostgres, instances: 1, environment: clock.Environment);
        var web = scene.Webs[0];
        Work? last = null;
        foreach (var offset in new[] { 0, 1, 0, -1, 0 })
        {
            clock.Move(TimeSpan.FromDays(offset));
            await Task.Delay(1_000);
            using var connections = new Connections(web.Address, 4);
            var statuses = new List<int>();
            foreach (var visitor in scene.Visitors) statuses.Add((await connections.Get("/konto", visitor)).Status);
            var isIn = statuses.Count(s => s == 200);
            if (statuses.Any(s => s is 0 or >= 500)) scene.Wrong.Add($"at {offset:+0;-0;0} days {statuses.Count(s => s is 0 or >= 500)} pages failed");
            if (isIn < statuses.Count) scene.Visitors = await Visitor.SignIn(web.Address, [.. scene.Visitors.Select(v => v.Person)]);
            last?.Dispose();
            await scene.Refresh();
            last = scene.Begin();
            await last.Going();
            await last.Stop();
            var failed = last.Seen.Count(o => !o.IsRight);
            if (failed > 0) scene.Wrong.Add($"at {offset:+0;-0;0} days {failed} of {last.Seen.Count} answers were not right: {string.Join(", ", last.Seen.Where(o => !o.IsRight).Select(o => o.Status).Distinct())}");
            Console.WriteLine($"  clock {offset:+0;-0;0} days: {isIn} of {statuses.Count} still signed in{(isIn < statuses.Count ? ", the others signed in anew" : "")}; {last.Seen.Count(o => o.IsSave && o.IsRight)} saves, {last.Seen.Count(o => !o.IsSave && o.IsRight)} pages read; the clock of the newest event {await Newest(scene)}");
        }
        if (!web.IsRunning) scene.Wrong.Add("the web ended");
        using (last) return await scene.Report(last!);
    }

    private static async Task<string> Newest(Scene scene)
    {
        await using var connection = await scene.Kept.Database.OpenAsync();
        return (await connection.ExecuteScalarAsync<string>("SELECT at FROM plan_events WHERE plan_id = @Plan ORDER BY number DESC LIMIT 1", new { scene.Slots[0].Plan }))![..16];
    }
}
