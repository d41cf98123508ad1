using System.Diagnostics;
using Tryggve.Bench.Running;
using Tryggve.Storage;

namespace Tryggve.Bench.Loads;

/// <summary>The web in front of a database of some size, asked over HTTP at fixed rates and as fast as it can answer.</summary>
internal static class Load
{
    private const int People = 16, MeasuresInPlan = 100, Years = 5, MostOwn = 5_500;

    public static readonly string[] Known = ["measures", "postgres", "connections", "seconds", "warm", "page-rate", "save-rate", "export-rate", "only"];

    public static async Task<bool> Run(string[] args)
    {
        var options = new Options(args, Known);
        var report = new LoadReport();
        foreach (var measures in options.Numbers("measures", "10000")) await At(measures, options, report);
        report.Print();
        return report.IsKept;
    }

    private static async Task At(int measures, Options options, LoadReport report)
    {
        using var kept = new OwnDatabase(options.Has("postgres"));
        var (words, clock) = (new MadeWords(6_000), Stopwatch.StartNew());
        var years = Math.Min(Years, Math.Max(1, measures / MeasuresInPlan));
        var districts = Math.Max(1, Math.Min(measures, MostOwn) / MeasuresInPlan / years);
        var own = districts * years * Math.Min(MeasuresInPlan, measures);
        var city = await FilledCity.Fill(kept.Database, words, districts, years, Math.Min(MeasuresInPlan, measures));
        var copies = (int)Math.Round((measures - own) / (double)own);
        await city.Copy(kept.Database, copies);
        measures = own * (copies + 1);
        using var web = new RunningWeb(kept.Setting);
        var cold = await web.Start();
        report.Begin(kept, measures, $"{kept.Database.Engine}, {measures} measures ({own} of them the city's own), {kept.Megabytes:0} MB, filled in {clock.Elapsed.TotalSeconds - cold.TotalSeconds:0} s; cold start to first page {cold.TotalMilliseconds:0} ms");

        var visitors = await Visitor.Coordinators(kept.Database, web.Address, city.Municipality, People);
        var store = new PlanStore(kept.Database, TimeProvider.System);
        var slots = FollowUpSaves.Slots(await Task.WhenAll(city.Plans.Select(async p => (await store.Load(p, Actor.Local))!)));
        var only = options.Text("only", "").Split(',');
        IReadOnlyList<PageKind> kinds = [.. PageKind.Of(city, words, visitors, slots, options).Where(k => only.Any(o => k.Name.StartsWith(o.Trim(), StringComparison.Ordinal)))];
        if (kinds.Count == 0) throw new ArgumentException($"--only {options.Text("only", "")} names nothing that is asked for.");
        var seconds = TimeSpan.FromSeconds(options.Number("seconds", 10));
        var before = await Proof.Count(kept.Database);
        await JustStarted(web, kinds, seconds, report);
        using var plain = await Warm(web, city, visitors[0], kinds, TimeSpan.FromSeconds(options.Number("warm", 15)));
        foreach (var connections in options.Numbers("connections", "1,16,64")) await Over(connections, web, plain, kinds, seconds, report);
        var after = await Proof.Count(kept.Database);
        report.End(await Proof.Of(kept.Database, slots), before.Events, after.Events);
    }

    /// <summary>What the first to come after an upgrade wait for: nothing has been compiled for speed yet.</summary>
    private static async Task JustStarted(RunningWeb web, IReadOnlyList<PageKind> kinds, TimeSpan seconds, LoadReport report)
    {
        const int Few = 4;
        using var connections = new Connections(web.Address, Few);
        foreach (var kind in kinds)
        {
            using var meter = new Meter(web.Process);
            report.Note(Few, await OpenModel.Run($"{kind.Name}, just started", kind.Rates.Min(), seconds, n => kind.Send(connections, n)), meter);
        }
    }

    /// <summary>Until what is asked often has been compiled for it, as it is an hour after an upgrade; then the plain page of the same size as the plan's.</summary>
    /// <param name="each">How long each kind is asked for.</param>
    private static async Task<PlainPage> Warm(RunningWeb web, FilledCity city, Visitor visitor, IReadOnlyList<PageKind> kinds, TimeSpan each)
    {
        using var connections = new Connections(web.Address, 4);
        foreach (var kind in kinds) await ClosedModel.Run(kind.Name, 4, each, n => kind.Send(connections, n));
        var page = await PlainPage.Start((await connections.Get($"/planer/{city.Plans[0]}", visitor)).Body);
        using var other = new Connections(page.Address, 4);
        foreach (var path in new[] { "/fixed", "/rendered" }) await ClosedModel.Run(path, 4, each / 2, _ => PageKind.Read(other, path, null));
        return page;
    }

    private static async Task Over(int most, RunningWeb web, PlainPage plain, IReadOnlyList<PageKind> kinds, TimeSpan seconds, LoadReport report)
    {
        using var connections = new Connections(web.Address, most);
        using var others = new Connections(plain.Address, most);
        // One kind after the other, each alone.
        foreach (var kind in kinds)
        foreach (var rate in kind.Rates) await Measure(() => OpenModel.Run(kind.Name, rate, seconds, n => kind.Send(connections, n)));
        foreach (var path in new[] { "/fixed", "/rendered" }) await Measure(() => OpenModel.Run($"plain page, {path[1..]}", kinds[0].Rates[0], seconds, _ => PageKind.Read(others, path, null)));
        // All at once, each at its lowest rate.
        using (var meter = new Meter(web.Process))
        {
            var mixed = await Task.WhenAll(kinds.Select(k => OpenModel.Run($"{k.Name}, among all", k.Rates.Min(), seconds, n => k.Send(connections, n))));
            foreach (var figures in mixed) report.Note(most, figures, meter);
        }
        // As fast as it goes.
        if (kinds.FirstOrDefault(k => k.Name == PageKind.Plan) is not { } page) return;
        await Measure(() => ClosedModel.Run(page.Name, most, seconds, n => page.Send(connections, n)));
        foreach (var path in new[] { "/fixed", "/rendered" }) await Measure(() => ClosedModel.Run($"plain page, {path[1..]}", most, seconds, _ => PageKind.Read(others, path, null)));

        async Task Measure(Func<Task<Figures>> run)
        {
            using var meter = new Meter(web.Process);
            report.Note(most, await run(), meter);
        }
    }
}
