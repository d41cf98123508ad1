using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Bench;

/// <summary>The real web, started as its own process: from start to first page, and a plan's page once it is warm.</summary>
internal static class Pages
{
    private const int Measures = 100, Warm = 400, Requests = 300;

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("tryggve-bench").FullName;
        try
        {
            var path = Path.Combine(folder, "bench.db");
            var plan = await Keep(path);
            var port = FreePort();
            var clock = Stopwatch.StartNew();
            using var web = Start(path, port);
            try
            {
                using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
                await Answer(client);
                Console.WriteLine($"cold start to first page: {clock.ElapsedMilliseconds} ms");
                for (var i = 0; i < Warm; i++) await client.GetByteArrayAsync($"/planer/{plan}");
                var times = new List<double>();
                for (var i = 0; i < Requests; i++)
                {
                    var request = Stopwatch.GetTimestamp();
                    await client.GetByteArrayAsync($"/planer/{plan}");
                    times.Add(Stopwatch.GetElapsedTime(request).TotalMilliseconds);
                }
                times.Sort();
                Console.WriteLine($"plan page, {Measures} measures: p50 {times[Requests / 2]:F1} ms, p95 {times[Requests * 95 / 100]:F1} ms, over {Requests} requests");
            }
            finally
            {
                web.Kill(entireProcessTree: true);
                await web.WaitForExitAsync();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Guid> Keep(string path)
    {
        var database = new Database(path);
        new Migrator(database, TimeProvider.System).Run();
        var plan = Plan.Import(Workbooks.Large(Measures), null, Actor.Local, TimeProvider.System.GetUtcNow());
        await new PlanStore(database, TimeProvider.System).Save(plan);
        return plan.Id;
    }

    private static Process Start(string path, int port)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Tryggve.Web.dll"), "--urls", $"http://127.0.0.1:{port}" }) start.ArgumentList.Add(argument);
        start.Environment["Tryggve__Database"] = path;
        var web = Process.Start(start)!;
        // A pipe that nobody empties would stop the web in the middle of its log.
        web.BeginOutputReadLine();
        web.BeginErrorReadLine();
        return web;
    }

    private static async Task Answer(HttpClient client)
    {
        for (var tries = 0; tries < 2_000; tries++)
        {
            try
            {
                using var answer = await client.GetAsync("/planer");
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
        throw new TimeoutException("The web did not answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
