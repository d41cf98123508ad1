using System.Diagnostics;
using System.Globalization;
using Tryggve.Bench.Running;

namespace Tryggve.Bench;

/// <summary>The overview, lists across plans and a search of one city over HTTP, alone and among the municipalities of a nation.</summary>
internal static class Cities
{
    private const int Warm = 30, Requests = 100;

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
        using var kept = new OwnDatabase(isPostgres: false);
        using var web = new RunningWeb(kept.Setting);
        var words = new MadeWords(6_000);
        var clock = Stopwatch.StartNew();
        var city = await FilledCity.Fill(kept.Database, words, districts, years, measures);
        await city.Copy(kept.Database, copies);
        Console.WriteLine($"{districts * years * measures * (copies + 1)} measures: {districts} districts x {years} years x {measures} in {copies + 1} municipalities, {kept.Megabytes:0} MB, filled in {clock.Elapsed.TotalSeconds:0} s");
        await web.Start();
        using var browser = (await Visitor.Coordinators(kept.Database, web.Address, city.Municipality, 1))[0].Browser(web.Address);
        var year = city.Year;
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
}
