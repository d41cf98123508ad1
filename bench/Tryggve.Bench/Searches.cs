using System.Diagnostics;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;
using Tryggve.Storage.Searching;

namespace Tryggve.Bench;

/// <summary>How long a search takes, and a save with the index, as measures and municipalities grow, by the clock and by the processor. The person sees one municipality.</summary>
internal static class Searches
{
    private const int MeasuresInPlan = 100, Runs = 60, Page = 20;
    private static readonly Actor Person = new("bench", "Bench") { MunicipalityId = "kommun-0" };

    /// <param name="args">Measures and municipalities; without them the sizes of docs/search.md.</param>
    public static async Task Run(string[] args)
    {
        (int Measures, int Municipalities)[] sizes = args.Length >= 2
            ? [(int.Parse(args[0], CultureInfo.InvariantCulture), int.Parse(args[1], CultureInfo.InvariantCulture))]
            : [(1_000, 1), (10_000, 1), (100_000, 1), (1_000_000, 290)];
        foreach (var (measures, municipalities) in sizes) await At(measures, municipalities);
    }

    private static async Task At(int measures, int municipalities)
    {
        var folder = Directory.CreateTempSubdirectory("tryggve-bench-");
        try
        {
            var database = Database.At(Path.Combine(folder.FullName, "search.db"));
            await new Migrator(database, TimeProvider.System).Run();
            var words = new MadeWords(6_000);
            var clock = Stopwatch.StartNew();
            await Fill(database, words, measures, municipalities);
            Console.WriteLine($"{measures} measures in {municipalities} municipalities: index filled in {clock.Elapsed.TotalSeconds:0} s, {folder.GetFiles().Sum(f => f.Length) / 1_048_576} MB with the texts");
            foreach (var (name, texts) in Questions(words)) await Time(name, [.. texts], new PlanSearch(database));
            await Save(database, words);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Straight into the tables of the index, plans of all municipalities in turn, as they come in.</summary>
    private static async Task Fill(Database database, MadeWords words, int measures, int municipalities)
    {
        await using var connection = database.Open();
        await connection.ExecuteAsync("PRAGMA synchronous = OFF");
        await connection.ExecuteAsync("INSERT INTO municipalities (id, name, configuration) VALUES (@Id, @Id, '{}')", Enumerable.Range(0, municipalities).Select(m => new { Id = $"kommun-{m}" }));
        await connection.ExecuteAsync("INSERT INTO people (municipality_id, id, name, title, email, memberships, created_at) VALUES ('kommun-0', 'bench', 'Bench', '', 'bench', '[]', '')");
        await connection.ExecuteAsync("INSERT INTO grants (municipality_id, id, person_id, role, granted_at, granted_by) VALUES ('kommun-0', 'g', 'bench', @Role, '', '')", new { Role = Role.Reader.ToString() });
        foreach (var some in Enumerable.Range(0, measures / MeasuresInPlan).Chunk(50))
        {
            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var i in some)
            {
                var (municipality, n) = ($"kommun-{i % municipalities}", i / municipalities);
                var plan = new Plan(Guid.CreateVersion7(), municipality, $"stadsdel-{n % 14}", words.Plan(municipality, $"Stadsdel {n % 14}", 2020 + n / 14, MeasuresInPlan), []);
                await connection.ExecuteAsync(
                    """
                    INSERT INTO plans (municipality_id, id, district_id, year_from, year_to, municipality, district, title, registry_number, closed_periods, sent_back, document, version, saved_at)
                    VALUES (@MunicipalityId, @Id, @DistrictId, @From, @From, @Municipality, @District, @Title, '', '', '', '{}', 1, '')
                    """, new { plan.MunicipalityId, plan.Id, plan.DistrictId, plan.Content.Years!.Value.From, plan.Content.Municipality, plan.Content.District, plan.Content.Title }, transaction);
                await using var writes = new Writes(connection, transaction);
                await SearchIndex.Rewrite(plan, null, new SearchedPlan(null, []), writes);
                await writes.Send();
            }
            await transaction.CommitAsync();
        }
        await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static IEnumerable<(string Name, IEnumerable<string> Texts)> Questions(MadeWords words)
    {
        var random = new Random(3);
        string Of(int from, int to) => words.At(random.Next(from, to));
        var runs = Enumerable.Range(0, Runs).ToList();
        yield return ("a common word", runs.Select(_ => Of(0, 60)));
        yield return ("a word", runs.Select(_ => Of(0, 3_000)));
        yield return ("two words", runs.Select(_ => $"{Of(0, 300)} {Of(0, 300)}"));
        yield return ("a common and a rare word", runs.Select(_ => $"{Of(0, 10)} {Of(3_000, 6_000)}"));
        yield return ("a phrase", runs.Select(_ => $"\"{Of(0, 60)} {Of(0, 60)}\""));
        yield return ("the first three letters", runs.Select(_ => Of(0, 300) is { Length: > 3 } w ? w[..3] : "tra"));
    }

    private static async Task Time(string name, IReadOnlyList<string> texts, PlanSearch search)
    {
        var (times, busy, found) = (new List<double>(), new List<double>(), new List<int>());
        foreach (var text in texts.Take(5).Concat(texts))
        {
            var (began, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var page = await search.Find(new SearchQuestion(SearchWords.Read(text)), await search.Scope(Person), 0, Page);
            foreach (var hit in page.Hits) SearchSnippet.Of(hit, new SearchQuestion(SearchWords.Read(text)));
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            busy.Add((Environment.CpuUsage.TotalTime - worked).TotalMilliseconds);
            found.Add(page.Count);
        }
        Console.WriteLine($"  {name}: {Figures(times.Skip(5))}; processor {Figures(busy.Skip(5))}; found {found.Order().ElementAt(found.Count / 2)} (median)");
    }

    /// <summary>One measure's text written anew in a plan of the usual size, as people save.</summary>
    private static async Task Save(Database database, MadeWords words)
    {
        var store = new PlanStore(database, TimeProvider.System);
        var plan = Plan.Import(words.Plan("Sparkommun", "Norr", 2026, MeasuresInPlan), null, Actor.Local, DateTimeOffset.UnixEpoch);
        await store.Save(plan);
        var (times, busy) = (new List<double>(), new List<double>());
        foreach (var measure in plan.Content.Measures.Take(Runs).ToList())
        {
            var (began, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await store.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(measure.Id, PlanField.Measure, measure.Text, words.Text(18))], Actor.Local, DateTimeOffset.UnixEpoch));
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            busy.Add((Environment.CpuUsage.TotalTime - worked).TotalMilliseconds);
        }
        Console.WriteLine($"  saving one text of a plan with {MeasuresInPlan} measures: {Figures(times)}; processor {Figures(busy)}");
    }

    private static string Figures(IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        return $"p50 {sorted[sorted.Count / 2]:0.0} ms, p95 {sorted[sorted.Count * 95 / 100]:0.0} ms";
    }
}
