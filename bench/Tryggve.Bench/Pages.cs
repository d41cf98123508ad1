using System.Diagnostics;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Bench;

/// <summary>From start to first page, and a plan's page once the web is warm.</summary>
internal static class Pages
{
    private const int Measures = 100, Warm = 400, Requests = 300;

    public static async Task Run()
    {
        using var web = new RunningWeb();
        var plan = await Keep(web.DatabasePath, Measures);
        var clock = Stopwatch.StartNew();
        await web.Start();
        Console.WriteLine($"cold start to first page: {clock.ElapsedMilliseconds} ms");
        var address = $"/planer/{plan.Id}";
        using var browser = await web.SignIn(plan.MunicipalityId, "Läsare");
        for (var i = 0; i < Warm; i++) await browser.GetByteArrayAsync(address);
        var times = new List<double>();
        for (var i = 0; i < Requests; i++)
        {
            var request = Stopwatch.GetTimestamp();
            await browser.GetByteArrayAsync(address);
            times.Add(Stopwatch.GetElapsedTime(request).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine($"plan page, {Measures} measures: p50 {times[Requests / 2]:F1} ms, p95 {times[Requests * 95 / 100]:F1} ms, over {Requests} requests");
    }

    /// <summary>Keeps a plan in a database of its own, before the web starts.</summary>
    public static async Task<Plan> Keep(string path, int measures)
    {
        var database = Database.At(path);
        await new Migrator(database, TimeProvider.System).Run();
        var plan = Plan.Import(Workbooks.Large(measures), null, Actor.Local, TimeProvider.System.GetUtcNow());
        await new PlanStore(database, TimeProvider.System).Save(plan);
        return plan;
    }
}
