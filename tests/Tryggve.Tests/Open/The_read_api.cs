using System.Text.Json;
using Dapper;
using Microsoft.AspNetCore.Routing;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Open;

/// <summary>What programs read: without a key what is public, with one what its owner may see.</summary>
public sealed class The_read_api : IDisposable
{
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Gives_every_measure_once_page_by_page()
    {
        await Published(7);
        var (stranger, address, seen) = (app.Stranger(), "/api/v1/measures?limit=3&district=hamnstaden", new List<string>());
        while (address is not null)
        {
            var answer = await stranger.Open(address);
            var page = JsonDocument.Parse(answer.Source).RootElement;
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(m => m.GetProperty("text").GetString()!));
            address = page.TryGetProperty("next", out var next) ? next.GetString() : null;
            Assert.Equal(address is null ? null : $"<{address}>; rel=\"next\"", answer.Response.Headers.TryGetValues("Link", out var link) ? link.Single() : null);
        }
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"Åtgärd {n}"), seen);
    }

    [Fact]
    public async Task Answers_with_what_is_asked_for()
    {
        var plan = await Published(2);
        Assert.Equal(2, await Count("/api/v1/measures?year=2027&district=hamnstaden&area=Trygga%20m%C3%B6tesplatser"));
        Assert.Equal(1, await Count("/api/v1/measures?q=%C3%85TG%C3%84RD%202"));
        Assert.Equal(2, await Count("/api/v1/measures?q=skadeg%C3%B6relser%20b%C3%A5thus"));
        Assert.Equal(0, await Count("/api/v1/measures?year=2026"));
        Assert.Equal(0, await Count("/api/v1/measures?status=done"));
        Assert.Equal(0, await Count("/api/v1/goals?verdict=met"));
        Assert.Equal(2, await Count("/api/v1/goals"));
        Assert.Equal(1, await Count("/api/v1/plans?municipality=lindvikens-kommun"));
        Assert.Equal(1, await Count("/api/v1/municipalities"));
        var whole = JsonDocument.Parse((await app.Stranger().Open($"/api/v1/plans/{plan.Id}")).Source).RootElement;
        Assert.Equal(2, whole.GetProperty("areas")[0].GetProperty("measures").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/v1/measures?limit=0", 400)]
    [InlineData("/api/v1/measures?limit=100000", 400)]
    [InlineData("/api/v1/measures?year=abc", 400)]
    [InlineData("/api/v1/measures?status=%3Cscript%3E", 400)]
    [InlineData("/api/v1/measures?after=-1%20OR%201=1", 400)]
    [InlineData("/api/v1/measures?plan=x", 400)]
    [InlineData("/api/v1/plans/0198c0de-0000-7000-8000-000000000000", 404)]
    [InlineData("/api/v1/plans/x", 404)]
    [InlineData("/api/v1/finns-inte", 404)]
    [InlineData("/api", 404)]
    public async Task Says_in_Swedish_what_is_wrong(string address, int status)
    {
        var answer = await app.Stranger().Open(address);
        Assert.Equal((status, "application/problem+json"), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType));
        Assert.Contains("\"detail\":", answer.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", answer.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Describes_every_address_it_has()
    {
        var paths = JsonDocument.Parse((await app.Stranger().Open("/api/v1/openapi.json")).Source).RootElement.GetProperty("paths").EnumerateObject().Select(p => $"/api/v1{p.Name}");
        var mapped = app.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Where(p => p.StartsWith("/api/", StringComparison.Ordinal)).ToList();
        Assert.Equal(mapped.Order(), paths.Order());
        var page = await app.Stranger().Open("/oppet/api");
        Assert.All(mapped, path => Assert.Contains($"GET {path}", page.All("h2 code").Select(c => c.TextContent)));
    }

    [Fact]
    public async Task Is_open_to_other_sites_where_it_is_open_to_all()
    {
        Assert.Equal("*", (await app.Stranger().Open("/api/v1/plans")).Response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False((await app.Stranger().Open("/api/v1/internal/plans")).Response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Asks_whoever_asks_too_often_to_wait()
    {
        app.With("Tryggve:Limits:OpenPerMinute", "2");
        var stranger = app.Stranger();
        for (var i = 0; i < 2; i++) Assert.Equal(200, (await stranger.Open("/api/v1/plans")).Status);
        var refused = await stranger.Open("/api/v1/plans");
        Assert.Equal((429, true), (refused.Status, refused.Source.Contains("För många frågor", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Gives_a_keys_owner_what_they_may_see_within_its_scope()
    {
        var plan = await app.Plan("Hamnstaden");
        var key = await Key("Hanna Falk", "planer:las");
        var plans = await Ask("/api/v1/internal/plans", key);
        Assert.Equal(200, plans.Status);
        Assert.Contains(plan.Id.ToString(), plans.Source, StringComparison.Ordinal);
        Assert.DoesNotContain((await app.Plan("Norra Älvsund")).Id.ToString(), plans.Source, StringComparison.Ordinal);
        Assert.Equal(404, (await Ask($"/api/v1/internal/plans/{(await app.Plan("Norra Älvsund")).Id}/measures", key)).Status);
        Assert.Equal(200, (await Ask($"/api/v1/internal/plans/{plan.Id}/measures?limit=2", key)).Status);
        Assert.Equal(403, (await Ask($"/api/v1/internal/plans/{plan.Id}/follow-ups", key)).Status);
        Assert.Equal(200, (await Ask($"/api/v1/internal/plans/{plan.Id}/follow-ups", await Key("Hanna Falk", "uppfoljning:las"))).Status);
        Assert.True(plans.Response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer tryggve_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Basic YWJj")]
    public async Task Refuses_what_is_no_key(string? header)
    {
        var answer = header is null ? await app.Stranger().Open("/api/v1/internal/plans") : await app.Stranger().Open("/api/v1/internal/plans", ("Authorization", header));
        Assert.Equal((401, "application/problem+json", "Bearer"), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType, answer.Response.Headers.WwwAuthenticate.Single().Scheme));
    }

    [Fact]
    public async Task Refuses_a_key_that_is_over_taken_back_or_whose_owner_is_gone()
    {
        var (first, second, third) = (await Key("Hanna Falk", "planer:las"), await Key("Cecilia Sjö", "planer:las"), await Key("Anna Ek", "planer:las"));
        var cecilia = await app.As("Cecilia Sjö");
        await cecilia.Send((await cecilia.Open("/konto/nycklar")).Find("form[action*=Revoke]"));
        Assert.Equal(401, (await Ask("/api/v1/internal/plans", second)).Status);
        await app.Get<PersonStore>().Close(await app.Person("Anna Ek"), await app.Actor("Greta Lund"));
        Assert.Equal(401, (await Ask("/api/v1/internal/plans", third)).Status);
        app.Clock.Pass(TimeSpan.FromDays(200));
        Assert.Equal(401, (await Ask("/api/v1/internal/plans", first)).Status);
        var kinds = (await app.Get<SecurityLog>().Read("lindvikens-kommun", 50)).Select(e => Vocabulary.OfSecurityEvent(e.Kind)).ToList();
        Assert.Equal((3, 3, 1), (kinds.Count(k => k == "Avvisad API-nyckel"), kinds.Count(k => k == "Ny API-nyckel"), kinds.Count(k => k == "Borttagen API-nyckel")));
    }

    [Fact]
    public async Task Writes_a_refusal_in_the_log_once_an_hour_and_nothing_of_what_never_was_a_key()
    {
        var key = await Key("Hanna Falk", "planer:las");
        await app.Get<ApiKeys>().Revoke((await app.Get<ApiKeys>().Of((await app.Person("Hanna Falk")).Id)).Single().Id, await app.Person("Hanna Falk"));
        for (var i = 0; i < 3; i++) Assert.Equal(401, (await Ask("/api/v1/internal/plans", "tryggve_" + new string('A', 43))).Status);
        Assert.Equal(0, await Refusals());
        for (var i = 0; i < 3; i++) Assert.Equal(401, (await Ask("/api/v1/internal/plans", key)).Status);
        Assert.Equal(1, await Refusals());
        app.Clock.Pass(TimeSpan.FromMinutes(61));
        await Ask("/api/v1/internal/plans", key);
        Assert.Equal(2, await Refusals());

        Task<int> Refusals() => app.Get<SecurityLog>().Count("lindvikens-kommun", new SecurityLogFilter("api-key-refused"));
    }

    [Fact]
    public async Task Refuses_a_key_made_before_its_owner_chose_a_new_password()
    {
        var (key, others, hanna) = (await Key("Hanna Falk", "planer:las"), await Key("Anna Ek", "planer:las"), await app.Person("Hanna Falk"));
        await app.Get<CredentialStore>().SetPassword(hanna.Id, "en hash");
        Assert.Equal((401, 200), ((await Ask("/api/v1/internal/plans", key)).Status, (await Ask("/api/v1/internal/plans", others)).Status));
        var log = await app.Get<SecurityLog>().Read("lindvikens-kommun", 10, filter: new SecurityLogFilter("api-key-revoked"));
        Assert.Equal("API-nyckeln ”Statistik” slutade gälla: Hanna Falk valde ett nytt lösenord", log.Single().Text);
        var again = await Key("Hanna Falk", "planer:las");
        await app.Get<CredentialStore>().Rehash(hanna.Id, "en hash", "en ny hash");
        Assert.Equal(200, (await Ask("/api/v1/internal/plans", again)).Status);
    }

    [Fact]
    public async Task Says_as_a_problem_that_it_broke()
    {
        await Published(1);
        await using (var connection = app.Get<Database>().Open()) await connection.ExecuteAsync("DROP TABLE public_goals");
        var answer = await app.Stranger().Open("/api/v1/goals");
        Assert.Equal((500, "application/problem+json", "*"), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType, answer.Response.Headers.GetValues("Access-Control-Allow-Origin").Single()));
        Assert.Contains("Försök igen om en stund", answer.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_every_row_of_a_file_that_is_read_in_several_batches()
    {
        await Published(501);
        var stranger = app.Stranger();
        foreach (var name in new[] { "atgarder", "mal" })
        {
            var rows = JsonDocument.Parse((await stranger.Open($"/oppet/data/{name}.json")).Source).RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
            Assert.Equal((501, 501), (rows.Count, rows.Distinct().Count()));
            Assert.Equal(502, (await stranger.Open($"/oppet/data/{name}.csv")).Source.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        }
    }

    [Fact]
    public async Task Makes_no_key_without_a_scope_an_end_and_a_name()
    {
        var visitor = await app.As("Hanna Falk");
        var answer = await visitor.Send((await visitor.Open("/konto/nycklar")).Find("form[action*=Make]"), new() { ["ends"] = "2020-01-01" });
        Assert.Equal((400, 3), (answer.Status, answer.All(".errors li").Count));
        Assert.Empty(await app.Get<ApiKeys>().Of((await app.Person("Hanna Falk")).Id));
    }

    [Fact]
    public async Task Takes_back_no_key_of_somebody_else()
    {
        await Key("Hanna Falk", "planer:las");
        await Key("Anna Ek", "planer:las");
        var id = (await app.Get<ApiKeys>().Of((await app.Person("Hanna Falk")).Id)).Single().Id;
        var anna = await app.As("Anna Ek");
        Assert.Equal(404, (await anna.Send((await anna.Open("/konto/nycklar")).Find("form[action*=Revoke]"), new() { ["id"] = id.ToString() })).Status);
    }

    /// <summary>A key as it is shown on the page, once.</summary>
    private async Task<string> Key(string name, string scope)
    {
        var visitor = await app.As(name);
        var made = await visitor.Send((await visitor.Open("/konto/nycklar")).Find("form[action*=Make]"), new() { ["name"] = "Statistik", ["scope"] = scope });
        var key = made.Find("#nyckel").GetAttribute("value")!;
        Assert.DoesNotContain(key, (await visitor.Open("/konto/nycklar")).Source, StringComparison.Ordinal);
        return key;
    }

    private Task<Answer> Ask(string address, string key) => app.Stranger().Open(address, ("Authorization", $"Bearer {key}"));

    private async Task<int> Count(string address) => JsonDocument.Parse((await app.Stranger().Open(address)).Source).RootElement.GetProperty("items").GetArrayLength();

    private async Task<Plan> Published(int measures)
    {
        var plan = await OpenPlan.Decided(app, Make.Plan(Make.Chain(measures: [.. Enumerable.Range(1, measures).Select(n => Make.Measure($"Åtgärd {n}", $"Målet med {n}", "Hösten", "Gatuingenjör"))])) with { District = "Hamnstaden", Years = new YearSpan(2027) });
        await OpenPlan.Publish(app, plan.Id);
        return plan;
    }
}
