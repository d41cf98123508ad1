using System.Collections.Concurrent;
using System.Diagnostics;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Bench;

/// <summary>Many people write in one plan at once over HTTP for a while: how long a save takes, and whether every acknowledged save is in the history.</summary>
internal static class Writers
{
    private const int Measures = 100, Seconds = 60, PauseMilliseconds = 500;

    public static async Task Run(int people)
    {
        using var web = new RunningWeb();
        var plan = await Pages.Keep(web.DatabasePath, Measures);
        await web.Start();
        var history = new PlanHistory(Database.At(web.DatabasePath), new PlanStore(Database.At(web.DatabasePath), TimeProvider.System));
        var before = (await history.Read(plan.Id, Actor.Local)).Count;
        var measures = plan.Content.Measures.Select(m => m.Id).ToList();
        var browsers = new List<HttpClient>();
        for (var i = 0; i < people; i++) browsers.Add(await web.SignIn(plan.MunicipalityId, $"Skribent {i}"));
        var (saved, collided, failed, times) = (new ConcurrentBag<string>(), new ConcurrentBag<string>(), new ConcurrentBag<string>(), new ConcurrentBag<double>());

        var clock = Stopwatch.StartNew();
        await Task.WhenAll(browsers.Select((browser, writer) => Task.Run(async () =>
        {
            var random = new Random(writer);
            var token = RunningWeb.TokenIn(await browser.GetStringAsync("/konto"));
            var shown = plan.Content;
            for (var save = 0; clock.Elapsed.TotalSeconds < Seconds; save++)
            {
                // Two fields of three measures are wanted by all, the rest of a person's own.
                var (measure, field) = random.Next(5) == 0 ? (measures[random.Next(3)], PlanField.When) : (measures[3 + (writer % (Measures - 3))], PlanField.FollowUpT1);
                var text = $"Skribent {writer}, sparning {save}";
                using var form = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token, [$"now|{measure}|{field}"] = text, [$"was|{measure}|{field}"] = PartTexts.Of(shown, measure, field)!,
                });
                form.Headers.Add("X-Requested-With", "fetch");
                var request = Stopwatch.GetTimestamp();
                using var answer = await browser.PostAsync($"/planer/{plan.Id}/skriv", form);
                times.Add(Stopwatch.GetElapsedTime(request).TotalMilliseconds);
                var told = await answer.Content.ReadAsStringAsync();
                var kept = answer.IsSuccessStatusCode && told.Contains("\"conflicts\":[]", StringComparison.Ordinal);
                (kept ? saved : answer.IsSuccessStatusCode ? collided : failed).Add(text);
                if (kept) shown = PartTexts.With(shown, measure, field, text);
                await Task.Delay(PauseMilliseconds);
            }
        })));

        var events = await history.Read(plan.Id, Actor.Local);
        var written = events.SelectMany(e => e.Changes).Select(c => c.New).ToHashSet();
        var sorted = times.Order().ToList();
        Console.WriteLine($"{people} writers, {Seconds} s: {saved.Count} saved, {collided.Count} collided, {failed.Count} failed; p50 {sorted[sorted.Count / 2]:F1} ms, p95 {sorted[sorted.Count * 95 / 100]:F1} ms");
        Console.WriteLine($"history: {before} events before, {events.Count} after; acknowledged but missing: {saved.Count(text => !written.Contains(text))}; refused but written: {collided.Count(written.Contains)}");
        foreach (var browser in browsers) browser.Dispose();
    }
}
