using System.Net;
using System.Text.RegularExpressions;
using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Open;

/// <summary>A plan with something secret in every field that is not public, opened to all, and everything that a stranger can reach from there.</summary>
public sealed class What_the_public_sees : IDisposable
{
    private const string PersonalNumber = "811218-9876";

    /// <summary>What else of a plan than its content holds words, and is not a secret: what is hashed or computed, the bodies of the path, the decisions' references.</summary>
    private static readonly string[] PlainFacts =
    [
        "Edition.Hash", "Edition.Previous", "Edition.Facts", "DecisionStep.Body", "Decision.Body", "Decision.RegistryNumber", "Decision.Paragraph", "Publication.Hash", "Publication.By", "Publication.WithdrawnBy",
    ];

    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Holds_no_text_that_is_not_public_and_all_that_is()
    {
        var (plan, content) = await Published();
        Assert.All(Canaries.Texts(content).Where(t => !Canaries.Public.Contains(t.Place) && t.Place != "Collaboration.Purpose"), t => Assert.True(t.Text.Contains(Canaries.Word, StringComparison.Ordinal), t.Place));
        Assert.All(Canaries.Texts(plan.Course).Where(t => !PlainFacts.Contains(t.Place)), t => Assert.True(t.Text.Contains(Canaries.Word, StringComparison.Ordinal), t.Place));
        Assert.Superset(Canaries.Public.ToHashSet(), Canaries.Texts(content).Select(t => t.Place).ToHashSet());

        var answers = await Crawl();

        Assert.All(answers, answer => Assert.False(Spoken(answer).Contains(Canaries.Word, StringComparison.OrdinalIgnoreCase), answer.Address));
        Assert.All(answers, answer => Assert.DoesNotContain(App.Coordinator, Spoken(answer), StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.DoesNotContain(PersonalNumber, Spoken(answer), StringComparison.Ordinal));
        foreach (var address in new[] { "/oppet/lindvikens-kommun/kanalholmen/2026", "/oppet/data/atgarder.csv", "/oppet/data/atgarder.json", $"/api/v1/plans/{plan.Id}", "/api/v1/measures", "/oppet/flode.xml", "/oppet/lindvikens-kommun/kanalholmen/flode.xml", "/oppet/data/katalog.json" })
        {
            Assert.Contains(address, answers.Select(a => a.Address));
        }
        foreach (var place in Canaries.Public.Where(p => p is not ("PlanContent.Municipality" or "PlanContent.District")))
        {
            var told = answers.Where(a => Shown(a).Contains(Canaries.Visible(place), StringComparison.Ordinal)).Select(a => a.Address).ToList();
            Assert.True(told.Contains("/oppet/lindvikens-kommun/kanalholmen/2026"), $"{place} is not on the plan's page");
        }
        var page = answers.Single(a => a.Address == "/oppet/lindvikens-kommun/kanalholmen/2026");
        Assert.Contains("Syftet med samverkan", page.Text, StringComparison.Ordinal);
        Assert.Contains("[maskat]", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 åtgärder visas inte öppet", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lokal styrgrupp 12 november 2026 (§ 4, dnr LIN 2026/9)", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.All(".badge-ongoing"));
        Assert.NotEmpty(page.All(".badge-partly"));
    }

    /// <summary>The crawl above would be worth nothing if it could not see.</summary>
    [Fact]
    public async Task Would_be_caught_if_it_held_one()
    {
        var measure = Make.Measure($"Öppet {Canaries.Word}", who: "Enhetschef fritid");
        var plan = await OpenPlan.Decided(app, Make.Plan(Make.Chain(measures: measure)) with { District = "Kanalholmen", Years = new YearSpan(2026) });
        await OpenPlan.Publish(app, plan.Id);
        var caught = (await Crawl()).Where(answer => Spoken(answer).Contains(Canaries.Word, StringComparison.OrdinalIgnoreCase)).Select(answer => answer.Address).ToList();
        foreach (var address in new[] { "/oppet/sok", "/oppet/lindvikens-kommun/kanalholmen/2026", $"/oppet/lindvikens-kommun/kanalholmen/2026/atgard/{measure.Id}", "/oppet/data/atgarder.csv", "/api/v1/measures", $"/api/v1/plans/{plan.Id}" })
        {
            Assert.Contains(address, caught);
        }
    }

    [Fact]
    public async Task Lies_in_tables_that_hold_nothing_else()
    {
        await Published();
        await using var connection = app.Get<Database>().Open();
        foreach (var table in new[] { "publications", "public_measures", "public_goals", "withdrawn_publications" })
        {
            var rows = (await connection.QueryAsync($"SELECT * FROM {table}")).SelectMany(row => ((IDictionary<string, object?>)row).Values).Select(v => v?.ToString() ?? "").ToList();
            Assert.All(rows, text => Assert.DoesNotContain(Canaries.Word, text, StringComparison.OrdinalIgnoreCase));
            if (table.StartsWith("pub", StringComparison.Ordinal)) Assert.NotEmpty(rows);
        }
    }

    [Fact]
    public async Task Is_found_by_no_word_that_is_not_public()
    {
        await Published();
        var stranger = app.Stranger();
        var half = Canaries.Word[..^2];
        Assert.Contains("0 åtgärder", (await stranger.Open($"/oppet/sok?q={half}")).Text, StringComparison.Ordinal);
        Assert.Contains("\"items\":[]", (await stranger.Open($"/api/v1/measures?q={half}")).Source, StringComparison.Ordinal);
        Assert.Contains("\"items\":[]", (await stranger.Open($"/api/v1/goals?q={half}")).Source, StringComparison.Ordinal);
        Assert.NotEmpty((await stranger.Open("/oppet/sok?q=synligmeasuretext")).All(".open-found > li"));
    }

    /// <summary>One of everything; a measure of the police, one that somebody holds back, one with a personal number and a collaboration without a text of its own. Decided, reported, closed, and written in since.</summary>
    private async Task<(Plan Plan, PlanContent Decided)> Published()
    {
        var content = Canaries.Plan();
        var problem = content.Areas[0].Problems[0];
        var chosen = Canaries.Tie(Canaries.Secret("Enhetschef fritid"));
        var form = problem.Causes[0].Measures[0] with { Id = Make.Id(), Text = "", Collaboration = problem.Causes[0].Measures[0].Collaboration! with { Purpose = "Syftet med samverkan" } };
        var number = problem.Causes[0].Measures[0] with { Id = Make.Id(), Name = "", Text = $"Ring {Canaries.Word} {PersonalNumber}" };
        Measure[] more = [.. new[] { form, number }.Select(m => m with { Goals = [], FollowUps = [] })];
        content = content with
        {
            Areas = [content.Areas[0] with { Problems = [problem with { Causes = [problem.Causes[0] with { Measures = [.. problem.Causes[0].Measures, .. more] }] }, Canaries.Tie(Canaries.Secret("Kommunpolis")), chosen] }],
        };
        var plan = await OpenPlan.Decided(app, content, Canaries.Word);
        var secret = Actor.Local with { Name = Canaries.Word };
        await OpenPlan.Change(app, plan, p => p.SendBack(ReportingPeriod.Year, problem.Causes[0].Measures[0].Id, $"{Canaries.Word} komplettera", new Actor("a", Canaries.Word), DateTimeOffset.UnixEpoch));
        await OpenPlan.Close(app, plan, ReportingPeriod.Year, Canaries.Word);
        await OpenPlan.Change(app, plan, p => p.AddSupplement(ReportingPeriod.Year, problem.Causes[0].Measures[0].Id, $"{Canaries.Word} tillägg", new Actor("a", Canaries.Word), DateTimeOffset.UnixEpoch));
        await OpenPlan.Change(app, plan, p => p.ChooseOpenness(chosen.Causes[0].Measures[0].Id, false, secret, DateTimeOffset.UnixEpoch));
        await OpenPlan.Change(app, plan, p => p.Update(p.Content with { Title = $"{Canaries.Word} utkast" }, new PlanDocument("", Canaries.Word, DateTimeOffset.UnixEpoch, Canaries.Word), secret, DateTimeOffset.UnixEpoch));
        Assert.Contains("Planen är publicerad", (await OpenPlan.Publish(app, plan.Id)).Text, StringComparison.Ordinal);
        var saved = (await app.Get<PlanStore>().Load(plan.Id, Actor.Local))!;
        Assert.Contains("utkast", saved.Content.Title, StringComparison.Ordinal);
        return (saved, content);
    }

    /// <summary>Every open address that can be reached by links, feeds and addresses in files, as somebody who is not signed in.</summary>
    private async Task<IReadOnlyList<Answer>> Crawl()
    {
        var (stranger, asked, answers) = (app.Stranger(), new HashSet<string>(), new List<Answer>());
        var waiting = new Queue<string>(["/oppet", "/oppet/sok", "/oppet/data/katalog.json", "/api/v1/openapi.json", "/api/v1/plans", "/api/v1/measures?limit=1", "/api/v1/goals?limit=1", "/finns-inte", "/oppet/finns-inte/alls/2026", "/om", "/tillganglighet"]);
        while (waiting.TryDequeue(out var address))
        {
            if (!asked.Add(address)) continue;
            Assert.True(asked.Count < 400, "The crawl does not end.");
            var answer = await stranger.Open(address);
            answers.Add(answer);
            Assert.True(answer.Status is 200 or 302 or 404 || (answer.Status == 401 && address.Contains("internal", StringComparison.Ordinal)), $"{address}: {answer.Status}");
            foreach (var link in answer.All("[href]").Select(l => l.GetAttribute("href")!).Concat(Regex.Matches(answer.Source.Replace("\\u0026", "&", StringComparison.Ordinal), @"http://localhost(/[^""<>\s\\]*)").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))))
            {
                var path = Regex.Replace(link, "^http://localhost|#.*$", "");
                if (Regex.IsMatch(path, @"^/(oppet|api)\b") && !path.Contains('{')) waiting.Enqueue(path);
            }
            foreach (Match id in Regex.Matches(answer.Source, @"""id"":""([0-9a-f-]{36})""")) if (address.StartsWith("/api/v1/plans", StringComparison.Ordinal)) waiting.Enqueue($"/api/v1/plans/{id.Groups[1].Value}");
        }
        return answers;
    }

    /// <summary>Body, headers and address: all that reaches the stranger.</summary>
    private static string Spoken(Answer answer) => $"{answer.Source}\n{WebUtility.UrlDecode(answer.Source)}\n{answer.Response.Headers}\n{answer.Response.Content.Headers}\n{Shown(answer)}";

    private static string Shown(Answer answer) => answer.Page.Body?.TextContent ?? "";
}
