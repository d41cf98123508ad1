using System.Collections.Concurrent;
using Dapper;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Bench;

/// <summary>The web is killed at random moments (SIGKILL) while several people save: is every acknowledged save there after the restart, and no save half there?</summary>
internal static class Killed
{
    private const int Measures = 100, People = 4;

    /// <param name="wanted">How many acknowledged saves to go on to.</param>
    public static async Task Run(int wanted)
    {
        using var web = new RunningWeb();
        var plan = await Pages.Keep(web.DatabasePath, Measures);
        var measures = plan.Content.Measures.Select(m => m.Id).ToList();
        var (acknowledged, unanswered, kills, random) = (new ConcurrentBag<string>(), new ConcurrentBag<string>(), 0, new Random(1));
        while (acknowledged.Count < wanted)
        {
            await web.Start();
            var now = (await new PlanStore(Database.At(web.DatabasePath), TimeProvider.System).Load(plan.Id, Actor.Local))!;
            var browsers = new List<HttpClient>();
            for (var i = 0; i < People; i++) browsers.Add(await web.SignIn(plan.MunicipalityId, $"Skribent {kills}-{i}"));
            var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(50, 2_000)));
            var saving = browsers.Select((browser, i) => Task.Run(() => Save(browser, now, measures, kills * People + i, acknowledged, unanswered, () => !stop.IsCancellationRequested))).ToList();
            try { await Task.Delay(Timeout.Infinite, stop.Token); } catch (TaskCanceledException) { web.Kill(); }
            await Task.WhenAll(saving);
            kills++;
            browsers.ForEach(b => b.Dispose());
        }
        await web.Start();
        await Report(web, plan, acknowledged, unanswered, kills);
    }

    /// <summary>Each save writes the same words in two fields of a measure nobody else writes in: half a save would show.</summary>
    private static async Task Save(HttpClient browser, Plan plan, List<Guid> measures, int writer, ConcurrentBag<string> acknowledged, ConcurrentBag<string> unanswered, Func<bool> goesOn)
    {
        var token = "";
        var measure = measures[writer % measures.Count];
        var words = plan.Content.Measures.First(m => m.Id == measure);
        var (t1, when) = (words.FollowUpText(FollowUps.ReportingPeriod.T1), words.Timing);
        for (var n = 0; goesOn(); n++)
        {
            var text = $"Sparning {writer}.{n}";
            try
            {
                if (token.Length == 0) token = RunningWeb.TokenIn(await browser.GetStringAsync("/konto"));
                using var form = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token, [$"now|{measure}|FollowUpT1"] = text, [$"was|{measure}|FollowUpT1"] = t1, [$"now|{measure}|When"] = text, [$"was|{measure}|When"] = when,
                });
                form.Headers.Add("X-Requested-With", "fetch");
                using var answer = await browser.PostAsync($"/planer/{plan.Id}/skriv", form);
                if (answer.IsSuccessStatusCode && (await answer.Content.ReadAsStringAsync()).Contains("\"conflicts\":[]", StringComparison.Ordinal)) acknowledged.Add(text);
                (t1, when) = (text, text);
            }
            catch (HttpRequestException)
            {
                unanswered.Add(text);
                return;
            }
        }
    }

    private static async Task Report(RunningWeb web, Plan before, ConcurrentBag<string> acknowledged, ConcurrentBag<string> unanswered, int kills)
    {
        var database = Database.At(web.DatabasePath);
        var store = new PlanStore(database, TimeProvider.System);
        var history = new PlanHistory(database, store);
        var plan = (await store.Load(before.Id, Actor.Local))!;
        var events = await history.Read(plan.Id, Actor.Local);
        var written = events.SelectMany(e => e.Changes).GroupBy(c => c.New).ToDictionary(g => g.Key, g => g.Count());
        await using var connection = database.Open();
        var reported = (await connection.QueryAsync<(string Id, string Timing, string? Text)>(
            "SELECT m.id, m.timing, f.text FROM measures m LEFT JOIN follow_ups f ON f.plan_id = m.plan_id AND f.measure_id = m.id AND f.period = 'T1' WHERE m.plan_id = @Id", new { plan.Id })).ToDictionary(r => Guid.Parse(r.Id));
        var half = plan.Content.Measures.Count(m => m.Timing.StartsWith("Sparning", StringComparison.Ordinal) && m.Timing != m.FollowUpText(FollowUps.ReportingPeriod.T1));
        var apart = plan.Content.Measures.Count(m => reported[m.Id].Timing != m.Timing || (reported[m.Id].Text ?? "") != m.FollowUpText(FollowUps.ReportingPeriod.T1));
        var first = await history.At(plan, 1);
        Console.WriteLine($"{kills} kills: {acknowledged.Count} saves acknowledged, {unanswered.Count} cut off; {events.Count} events in the history");
        Console.WriteLine($"acknowledged but missing: {acknowledged.Count(text => written.GetValueOrDefault(text) != 2)}; half saves in the history: {written.Count(w => w.Key.StartsWith("Sparning", StringComparison.Ordinal) && w.Value != 2)}, in the plan: {half}; reporting rows that differ: {apart}");
        Console.WriteLine($"cut off but kept whole: {unanswered.Count(text => written.GetValueOrDefault(text) == 2)}; history leads back to the beginning: {(first is not null && PlanChange.Between(before.Content, first).Count == 0 ? "yes" : "no")}; integrity_check: {connection.ExecuteScalar<string>("PRAGMA integrity_check")}");
    }
}
