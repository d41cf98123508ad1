using Tryggve.Bench.Running;

namespace Tryggve.Bench.Deadlines;

/// <summary>The last day of a reporting round in some minutes: what people wait for as ever more of them come, and whether all that they reported is there.</summary>
internal static class Deadline
{
    private const int Slices = 12;

    public static async Task<bool> Run(string[] args)
    {
        var options = new Options(args, "postgres", "minutes", "districts");
        var length = TimeSpan.FromMinutes(options.Number("minutes", 24));
        using var kept = new OwnDatabase(options.Has("postgres"));
        var plans = await Reporters.Fill(kept.Database, (int)options.Number("districts", 30));
        using var web = new RunningWeb(kept.Setting);
        await web.Start();
        var reporters = await Reporters.SignIn(kept.Database, web.Address, plans);
        Console.WriteLine($"{kept.Database.Engine}: {reporters.Count} persons signed in, {plans.Count} plans, {reporters.Sum(r => r.Own.Count)} follow-ups to save in {length.TotalMinutes:0.#} minutes; 20 pages read for each; by x of the day x² of the persons have come");
        var before = await Proof.Count(kept.Database);
        var day = new WorkingDay(web.Address, length);
        var work = day.Run(reporters);
        var meters = await Watch(web, work, length / Slices);
        await work;
        return await Report(kept, reporters, day, meters, before, length);
    }

    private static async Task<IReadOnlyList<(double Megabytes, double Cores)>> Watch(RunningWeb web, Task work, TimeSpan slice)
    {
        var meters = new List<(double, double)>();
        while (!work.IsCompleted)
        {
            using var meter = new Meter(web.Process);
            await Task.WhenAny(work, Task.Delay(slice));
            meters.Add((meter.Megabytes, meter.Cores));
        }
        return meters;
    }

    private static async Task<bool> Report(OwnDatabase kept, IReadOnlyList<Reporter> reporters, WorkingDay day, IReadOnlyList<(double Megabytes, double Cores)> meters, (long Events, long FollowUps) before, TimeSpan length)
    {
        var kinds = new Table("what people wait for", "requests", "p50 ms", "p95 ms", "p99 ms", "slowest ms", "errors");
        foreach (var kind in day.Met.GroupBy(m => m.Kind).OrderByDescending(k => k.Count())) kinds.Add(kind.Key, $"{kind.Count()}", At(kind, 50), At(kind, 95), At(kind, 99), At(kind, 100), $"{kind.Count(m => m.Wrong is not null)}");
        kinds.Print();
        var slice = length / Slices;
        var slices = new Table("minutes", "requests/s", "saves", "pages p50 ms", "pages p95 ms", "pages p99 ms", "saves p95 ms", "errors", "MB", "cores");
        foreach (var part in day.Met.GroupBy(m => (int)(m.At / slice)).OrderBy(p => p.Key))
        {
            var (pages, saves) = (part.Where(m => m.Kind != Met.Save).ToList(), part.Where(m => m.Kind == Met.Save).ToList());
            var (megabytes, cores) = meters[Math.Min(part.Key, meters.Count - 1)];
            slices.Add($"{part.Key * slice.TotalMinutes:0.#}–{(part.Key + 1) * slice.TotalMinutes:0.#}", $"{part.Count() / slice.TotalSeconds:0.0}", $"{saves.Count}", At(pages, 50), At(pages, 95), At(pages, 99), At(saves, 95), $"{part.Count(m => m.Wrong is not null)}", $"{megabytes:0}", $"{cores:0.00}");
        }
        slices.Print();

        var slots = reporters.SelectMany(r => r.Own).ToList();
        var (after, proof, saved) = (await Proof.Count(kept.Database), await Proof.Of(kept.Database, slots), slots.Count(s => s.Acknowledged.Count > 0));
        var errors = day.Met.Where(m => m.Wrong is not null).ToList();
        var (reads, writes) = (day.Met.Count(m => m.Kind != Met.Save), day.Met.Count(m => m.Kind == Met.Save));
        Console.WriteLine($"{kept.Kind}: {reads} pages read and {writes} saves sent ({(double)reads / Math.Max(1, writes):0.0} to 1); {day.Mistakes} in a colleague's measure by mistake, {day.Collisions} collisions met; {meters.Max(m => m.Megabytes):0} MB at most");
        Console.WriteLine($"errors: {errors.Count}{(errors.Count > 0 ? $" ({string.Join(", ", errors.GroupBy(e => e.Wrong).Select(g => $"{g.Count()} x {g.Key}"))})" : "")}");
        Console.WriteLine($"follow-ups in the database: {before.FollowUps} before, {after.FollowUps} after ({saved} of {slots.Count} measures reported); events {before.Events} before, {after.Events} after; {proof}");
        return proof.IsWhole && saved == slots.Count && after.FollowUps - before.FollowUps == slots.Count && errors.Count == 0;
    }

    private static string At(IEnumerable<Met> met, int percent)
    {
        var times = met.Where(m => m.Wrong is null).Select(m => m.Took.TotalMilliseconds).Order().ToList();
        return times.Count == 0 ? "–" : $"{times[Math.Min(times.Count - 1, times.Count * percent / 100)]:0.0}";
    }
}
