using System.Diagnostics;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Bench;

/// <summary>The overview, lists across plans and a search of one city over HTTP, alone and among the municipalities of a nation.</summary>
internal static class Cities
{
    private const int Warm = 30, Requests = 100;
    private static readonly string[] Areas = ["Unga i riskzon för destruktivt beteende", "Otrygga och brottsutsatta platser", "Systemhotande brottslighet", "Kriminella miljöer och livsstilar"];

    /// <param name="args">Districts, years, measures in a plan, and municipalities of the same size beside; without them the table of docs/operations.md.</param>
    public static async Task Run(string[] args)
    {
        (int Districts, int Years, int Measures, int Copies)[] sizes = args.Length >= 4
            ? [(Number(0), Number(1), Number(2), Number(3))]
            : [(2, 5, 100, 0), (11, 5, 100, 0), (11, 5, 100, 18), (11, 5, 100, 181)];
        foreach (var (districts, years, measures, copies) in sizes) await At(districts, years, measures, copies);

        int Number(int i) => int.Parse(args[i], CultureInfo.InvariantCulture);
    }

    private static async Task At(int districts, int years, int measures, int copies)
    {
        using var web = new RunningWeb();
        var words = new MadeWords(6_000);
        var clock = Stopwatch.StartNew();
        var municipality = await Fill(web.DatabasePath, words, districts, years, measures);
        await Copy(web.DatabasePath, municipality, copies);
        Console.WriteLine($"{districts * years * measures * (copies + 1)} measures: {districts} districts x {years} years x {measures} in {copies + 1} municipalities, {new FileInfo(web.DatabasePath).Length / 1_048_576} MB, filled in {clock.Elapsed.TotalSeconds:0} s");
        await web.Start();
        using var browser = await web.SignIn(municipality, "Strateg");
        var year = 2020 + years - 1;
        foreach (var (name, address) in new[]
        {
            ("a page that asks nothing (/om)", "/om"),
            ("overview", $"/stad?ar={year}"),
            ("overview of a round", $"/stad?ar={year}&runda=t2"),
            ("list, two filters", $"/atgarder?ar={year}&utfall=inte-uppfyllt"),
            ("list, area and status, all years", "/atgarder?omrade=egna&status=genomford"),
            ("list, everything", "/atgarder"),
            ("list, by what is lacking", "/atgarder?brist=nagon&ordning=-brister"),
            ("quality", $"/kvalitet?ar={year}"),
            ("search, a word", $"/sok?q={Uri.EscapeDataString(words.At(200))}"),
            ("search, two words", $"/sok?q={Uri.EscapeDataString(words.At(20) + " " + words.At(90))}"),
        }) await Time(browser, name, address);
        Console.WriteLine($"  peak memory {web.PeakMegabytes:0} MB");
    }

    private static async Task Time(HttpClient browser, string name, string address)
    {
        var times = new List<double>();
        for (var i = 0; i < Warm + Requests; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await browser.GetByteArrayAsync(address);
            if (i >= Warm) times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine($"  {name}: p50 {times[Requests / 2]:0.0} ms, p95 {times[Requests * 95 / 100]:0.0} ms");
    }

    /// <summary>One city through the store, as people would have saved it.</summary>
    private static async Task<string> Fill(string path, MadeWords words, int districts, int years, int measures)
    {
        var database = Database.At(path);
        await new Migrator(database, TimeProvider.System).Run();
        var (store, random, municipality) = (new PlanStore(database, TimeProvider.System), new Random(5), "");
        for (var d = 0; d < districts; d++)
        for (var y = 0; y < years; y++)
        {
            var content = words.Plan("Stadskommun", $"Stadsdel {d}", 2020 + y, measures);
            content = content with { Areas = [.. content.Areas.Select((a, i) => a with { Name = Areas[i % Areas.Length], Problems = [.. a.Problems.Select(p => Reported(p, random))] })] };
            var plan = Plan.Import(content, null, Actor.Local, DateTimeOffset.UnixEpoch);
            if (await store.Save(plan) != SaveOutcome.Saved) throw new InvalidOperationException("The plan was not saved.");
            municipality = plan.MunicipalityId;
        }
        return municipality;
    }

    private static Problem Reported(Problem problem, Random random) => problem with
    {
        Causes = [.. problem.Causes.Select(c => c with { Measures = [.. c.Measures.Select(m => m with
        {
            FollowUps = [.. m.FollowUps.Where(_ => random.Next(5) > 0).Select(f => f with { Status = (MeasureStatus)random.Next(4), Outcomes = [.. m.Goals.Select(g => new GoalOutcome(g.Id, (Verdict)random.Next(4), "62 %"))] })],
        })] })],
    };

    /// <summary>The same rows for other municipalities. Their plans' documents are not copied: no question here opens them.</summary>
    private static async Task Copy(string path, string municipality, int copies)
    {
        await using var connection = Database.At(path).Open();
        await connection.ExecuteAsync("PRAGMA synchronous = OFF");
        for (var copy = 1; copy <= copies; copy++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await connection.ExecuteAsync("INSERT INTO municipalities (id, name, configuration) VALUES (@id, @id, '{}')", new { id = $"kommun-{copy}" }, transaction);
            foreach (var table in new[] { "plans", "measures", "goals", "follow_ups", "goal_outcomes", "measure_units" })
            {
                var columns = (await connection.QueryAsync<string>($"SELECT name FROM pragma_table_info('{table}')", transaction: transaction)).ToList();
                var values = columns.Select(c => c switch
                {
                    "municipality_id" => "@other",
                    "plan_id" => "plan_id || @suffix",
                    "id" when table == "plans" => "id || @suffix",
                    "document" => "'{}'",
                    _ => c,
                });
                await connection.ExecuteAsync(
                    $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM {table} WHERE municipality_id = @municipality",
                    new { municipality, other = $"kommun-{copy}", suffix = $"-{copy}" }, transaction);
            }
            await transaction.CommitAsync();
        }
        await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
    }
}
