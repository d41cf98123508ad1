using System.Net.Http.Headers;
using Dapper;
using Tryggve.Storage;

namespace Tryggve.Tests.Access;

/// <summary>Cookies and headers, over http and https.</summary>
public sealed class What_a_browser_is_told : IDisposable
{
    private readonly App app = new();

    [Theory]
    [InlineData("https://localhost", true)]
    [InlineData("http://localhost", false)]
    public async Task Cookies_are_for_us_alone_and_over_https_only_for_https(string at, bool secure)
    {
        var cookies = await Cookies(at);

        // The prefix binds a cookie to this very host; a browser takes it over https only (RFC 6265bis).
        var prefix = secure ? "__Host-" : "";
        Assert.Equal([$"{prefix}tryggve", $"{prefix}tryggve-formular", $"{prefix}tryggve-sagt"], cookies.Select(c => c.Split('=')[0]).Order());
        Assert.All(cookies, cookie =>
        {
            var words = cookie.ToLowerInvariant().Split("; ");
            Assert.Contains("httponly", words);
            Assert.Contains(words, w => w is "samesite=lax" or "samesite=strict");
            Assert.Equal((cookie.Split('=')[0], secure), (cookie.Split('=')[0], words.Contains("secure")));
        });
    }

    [Theory]
    [InlineData("/planer", 200)]
    [InlineData("/finns-inte", 404)]
    [InlineData("/css/base.css", 200)]
    [InlineData("/planer/PLAN/hamta.csv", 200)]
    [InlineData("/fel/500", 200)]
    public async Task Every_answer_carries_the_headers(string address, int status)
    {
        var visitor = await app.As(App.Coordinator, "https://localhost");
        var answer = await visitor.Open(address.Replace("PLAN", (await app.Plan("Hamnstaden")).Id.ToString(), StringComparison.Ordinal));
        Assert.Equal(status, answer.Status);
        Carries(answer.Response.Headers);
    }

    [Fact]
    public async Task An_answer_that_sends_somebody_on_carries_them_too() => Carries((await app.Stranger("https://localhost").Open("/planer")).Response.Headers);

    [Fact]
    public async Task A_refused_form_carries_them_too()
    {
        using var content = new FormUrlEncodedContent([]);
        Carries((await app.Stranger("https://localhost").Post("/logga-in", content)).Response.Headers);
    }

    [Fact]
    public async Task Our_own_failure_carries_them_too()
    {
        var visitor = await app.As(App.Coordinator, "https://localhost");
        using (var connection = app.Get<Database>().Open()) connection.Execute("ALTER TABLE plans RENAME TO gone");

        var answer = await visitor.Open("/planer");

        Assert.Equal(500, answer.Status);
        Carries(answer.Response.Headers);
    }

    [Fact]
    public async Task A_page_is_not_left_behind_in_a_shared_computer()
    {
        foreach (var address in new[] { "/planer", $"/planer/{(await app.Plan("Hamnstaden")).Id}", $"/planer/{(await app.Plan("Hamnstaden")).Id}/hamta.csv" })
        {
            Assert.Contains("no-store", (await app.Open(address)).Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    public void Dispose() => app.Dispose();

    private static void Carries(HttpResponseHeaders headers)
    {
        Assert.Contains("default-src 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("max-age=31536000; includeSubDomains", headers.GetValues("Strict-Transport-Security").Single());
        Assert.Single(headers.GetValues("Permissions-Policy"));
        Assert.False(headers.Contains("Server"));
    }

    /// <summary>Every cookie that signing in, choosing a password and sending forms sets.</summary>
    private async Task<IReadOnlyList<string>> Cookies(string at)
    {
        var visitor = app.Stranger(at);
        var choice = await visitor.Open("/logga-in/prova");
        var first = choice.Response.Headers.GetValues("Set-Cookie");
        var signedIn = await Send(choice, "/logga-in/prova", new() { ["person"] = choice.Find("button[name=person]").GetAttribute("value")! });
        var link = $"/losenord/{await app.Get<PasswordLinks>().New(await app.Person("Eva Berg"), await app.Actor("Greta Lund"))}";
        var chosen = await Send(await visitor.Open(link), link, new() { ["password"] = "tre gröna båtar", ["again"] = "tre gröna båtar" });
        return [.. first, .. signedIn.Response.Headers.GetValues("Set-Cookie"), .. chosen.Response.Headers.GetValues("Set-Cookie")];

        async Task<Answer> Send(Answer page, string address, Dictionary<string, string> fields)
        {
            fields["__RequestVerificationToken"] = page.Find("main [name=__RequestVerificationToken]").GetAttribute("value")!;
            using var content = new FormUrlEncodedContent(fields);
            return await visitor.Post(address, content);
        }
    }
}
