using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Tryggve.BrowserTests;

/// <summary>Two browsers in the same plan at once, for some seconds; TRYGGVE_TOGETHER_SECONDS makes them go on for longer.</summary>
public sealed partial class Two_people_writing_one_plan(RunningApp app, ITestOutputHelper output) : IClassFixture<RunningApp>
{
    private static readonly TimeSpan Duration =
        TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("TRYGGVE_TOGETHER_SECONDS") ?? "8", CultureInfo.InvariantCulture));

    [BrowserFact]
    public async Task Lose_nothing_of_what_was_saved()
    {
        var start = await app.Open("/planer");
        var plan = await start.Locator("main a", new() { HasText = "Hamnstaden" }).First.GetAttributeAsync("href");
        var (ingridsPage, annasPage) = (await app.Open($"{plan}/skriv"), await app.Open($"{plan}/skriv", person: "Anna Ek"));
        Writer[] writers = [new(ingridsPage, "Ingrid", 1), new(annasPage, "Anna", 2)];
        var fields = await WrittenPlan.Fields(ingridsPage);

        var clock = Stopwatch.StartNew();
        for (var round = 0; round == 0 || clock.Elapsed < Duration; round++)
        {
            // Both have typed before either saves: the second to save collides.
            var same = fields[round % fields.Length];
            await Task.WhenAll(writers.Select(w => w.Type(same)));
            await Task.WhenAll(writers.Select(w => w.Settle(same)));
            await Task.WhenAll(writers.Select(async w =>
            {
                for (var step = 0; step < 6 && clock.Elapsed < Duration; step++) await w.Step();
            }));
        }

        var (now, history) = (await Now(), await History());
        foreach (var writer in writers)
        {
            var acknowledged = (await writer.Acknowledged()).SelectMany(Own).ToHashSet();
            output.WriteLine($"{writer.Typed.Count} texts typed, {writer.Typed.Count(acknowledged.Contains)} acknowledged, {writer.GivenUp.Count} given up, {writer.Collisions} collisions, {writer.RowsAdded} rows added, {writer.RowsMoved} moved.");
            Assert.Empty(writer.Typed.Except(acknowledged).Except(writer.GivenUp));
            Assert.Empty(acknowledged.Except(now).Except(history));
        }
        Assert.True(writers.Sum(w => w.Collisions) > 0, "Nobody wrote in a field that the other wrote in.");
        output.WriteLine($"{now.Count} of the texts stand in the plan, {history.Count} in its history, after {clock.Elapsed.TotalSeconds:0} s.");

        async Task<HashSet<string>> Now() => [.. (await WrittenPlan.Texts(await app.Open($"{plan}/skriv"))).SelectMany(Own)];

        async Task<HashSet<string>> History() => [.. Own(await (await start.APIRequest.GetAsync($"{plan}/historik?handler=Csv")).TextAsync())];
    }

    /// <summary>The writers' own texts in a text; two may have been written together.</summary>
    private static IEnumerable<string> Own(string text) => OwnText().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"(Ingrid|Anna) skrev text \d+\.")]
    private static partial Regex OwnText();
}
