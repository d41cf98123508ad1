using System.Diagnostics;
using System.Globalization;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Bench;

/// <summary>How long it takes to find similar measures, to list the working methods and to save, with many plans in one municipality.</summary>
internal static class SimilarSpeed
{
    private const int Years = 5, Measures = 100, Runs = 40;

    private static readonly string[] Methods = ["SSPF", "Trygghetsvandring", "Platssamverkan", "Nattvandring", "Islandsmodellen", "Sociala insatsgrupper", "Grannsamverkan", "Medborgarlöfte", "", "", "", "", "", "", "", ""];
    private static readonly string[] Deeds = ["hembesök av seniorlots", "öppen fritidsgård", "belysning längs stråket", "föräldrakvällar med tolk", "tillsyn av källarlokaler", "torghandel och musik", "sommarjobb för unga", "klottersanering inom två dygn", "utbildning om våld", "båtvakter i hamnen", "simskola", "läxhjälp i biblioteket"];
    private static readonly string[] Wholes = ["tillsammans med föreningarna", "i samverkan med polisen", "på skolorna i området", "för äldre som bor ensamma", "vid stationens uppgång", "för att öka tryggheten i stadsdelen", "med stöd av fastighetsägare"];

    /// <param name="rest">How many districts; 11 where nobody says.</param>
    public static async Task Run(string[] rest)
    {
        var districts = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 11;
        var folder = Directory.CreateTempSubdirectory("tryggve-bench-").FullName;
        try
        {
            var database = Database.At(Path.Combine(folder, "bench.db"));
            await new Migrator(database, TimeProvider.System).Run();
            var store = new PlanStore(database, TimeProvider.System);
            var random = new Random(7);
            var clock = Stopwatch.StartNew();
            Plan plan = null!;
            for (var d = 0; d < districts; d++)
            for (var year = 0; year < Years; year++)
            {
                plan = Plan.Import(Content(random, $"Stadsdel {d}", 2022 + year), null, Actor.Local, TimeProvider.System.GetUtcNow());
                await store.Save(plan);
            }
            Console.WriteLine($"{districts * Years * Measures} measures in {districts * Years} plans, kept in {clock.ElapsedMilliseconds} ms; database {new FileInfo(database.Name).Length / 1_048_576} MB");
            var (similar, methods) = (new SimilarMeasures(database), new MethodQueries(database));
            var measures = plan.Content.Measures.ToList();
            await Time("similar measures", async i => await similar.Of(plan, measures[i % measures.Count].Id, Actor.Local));
            await Time("list of methods", async _ => await methods.All(Actor.Local));
            await Time("page of a method", async _ => await methods.Of("sspf", 1, Actor.Local));
            await Time("save of a text", async i => await store.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(measures[i].Id, PlanField.Measure, measures[i].Text, $"Nattvandring {i} med föräldrar och idrottsledare")], Actor.Local, TimeProvider.System.GetUtcNow())));
            await Time("save of a follow-up", async i => await store.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(measures[i].Id, PlanField.FollowUpT1, "", $"Gjort {i}")], Actor.Local, TimeProvider.System.GetUtcNow())));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Time(string what, Func<int, Task> run)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await run(i);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        Console.WriteLine($"{what}: first {times[0]:F1} ms, median {times.Order().ElementAt(Runs / 2):F1} ms, slowest of the rest {times.Skip(1).Max():F1} ms");
    }

    private static PlanContent Content(Random random, string district, int year) => new()
    {
        Municipality = "Lindvikens kommun", District = district, Years = new YearSpan(year), Title = $"Plan {district}",
        Areas = [new PriorityArea { Id = Guid.CreateVersion7(), Name = "Trygga platser", Problems = [new Problem { Id = Guid.CreateVersion7(), Text = "Otrygghet vid hamnen", Causes = [new Cause { Id = Guid.CreateVersion7(), Text = "Få vuxna på plats", Measures = [.. Enumerable.Range(0, Measures).Select(i => Measure(random, i))] }] }] }],
    };

    private static Measure Measure(Random random, int i)
    {
        var goals = $"1) Minst {random.Next(5, 90)} tillfällen 2) Alla {Pick(random, Deeds)} är gjorda";
        return new Measure { Id = Guid.CreateVersion7(), Text = $"{Pick(random, Methods)} {Pick(random, Deeds)} {Pick(random, Wholes)} och {Pick(random, Deeds)}, {Word(random)} {Word(random)}, plats {i}.".TrimStart(), GoalText = goals, Goals = GoalList.Split(goals) };
    }

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    /// <summary>A word that is nowhere else, or in few places.</summary>
    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 3).Select(_ => "blgnstv"[random.Next(7)].ToString() + "aeiouå"[random.Next(6)]));
}
