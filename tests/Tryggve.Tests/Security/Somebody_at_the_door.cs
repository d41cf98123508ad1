using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Tests.Security;

/// <summary>Signing in as an attacker would have it: with a session or a cookie of their own, an address to be led to, an address to learn of, a password that all try.</summary>
public sealed class Somebody_at_the_door : IDisposable
{
    private const string Anna = "anna.ek@lindviken.example", Password = "tre gröna båtar";
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Gets_a_new_session_and_leaves_the_earlier_one_behind()
    {
        var visitor = app.Stranger();
        var (first, second) = (await CookieOf(visitor, "Anna Ek"), await CookieOf(visitor, "Björn Lind"));

        Assert.NotEqual(first, second);
        Assert.Equal(302, (await app.Stranger().Open("/planer", ("Cookie", first))).Status);
        Assert.Equal(200, (await app.Stranger().Open("/planer", ("Cookie", second))).Status);
    }

    [Fact]
    public async Task Is_not_let_in_by_a_cookie_that_somebody_else_made_up()
    {
        foreach (var made in new[] { "tryggve=CfDJ8AAAA", "tryggve=chunks-2; tryggveC1=a; tryggveC2=b", $"tryggve={Secret.New()}" }) Assert.Equal(302, (await app.Stranger().Open("/planer", ("Cookie", made))).Status);
    }

    [Fact]
    public async Task Is_not_let_in_over_https_by_a_cookie_that_any_site_of_the_domain_could_set()
    {
        var cookie = await CookieOf(app.Stranger(), "Anna Ek");
        var stranger = app.Stranger("https://localhost");

        Assert.Equal(302, (await stranger.Open("/planer", ("Cookie", cookie))).Status);
        Assert.Equal(200, (await stranger.Open("/planer", ("Cookie", $"annat=1; __Host-{cookie}"))).Status);
    }

    [Fact]
    public async Task Is_sent_nowhere_but_to_an_address_of_ours()
    {
        await app.Get<Passwords>().Choose(await app.Person("Anna Ek"), Password);
        foreach (var to in new[] { "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example", "https://evil.example", "http:/evil.example", "javascript:alert(1)", "/\t/evil.example", "\t//evil.example", " //evil.example", "/\r\n/evil.example", "@evil.example", ".evil.example", "data:text/html,x", "~//evil.example", "~/\\evil.example", "" })
        {
            var visitor = app.Stranger();
            var page = await visitor.Open($"/logga-in?till={Uri.EscapeDataString(to)}");
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["Email"] = Anna, ["Password"] = Password, ["till"] = to, ["__RequestVerificationToken"] = page.Find("form[action='/logga-in'] [name=__RequestVerificationToken]").GetAttribute("value")!,
            });
            var answer = await visitor.Post($"/logga-in?till={Uri.EscapeDataString(to)}", form);
            Assert.Equal((to, 302, "/"), (to, answer.Status, answer.Response.Headers.Location!.OriginalString));
        }
    }

    [Fact]
    public async Task Learns_nothing_of_who_has_an_account()
    {
        await app.Get<Passwords>().Choose(await app.Person("Anna Ek"), Password);
        await app.Get<Passwords>().Choose(await app.Person("David Holm"), Password);
        await app.Get<PersonStore>().Close(await app.Person("David Holm"), await app.Actor("Greta Lund"));
        for (var i = 0; i < CredentialStore.MostFailures; i++) await app.Get<Passwords>().SignIn(Anna, "fel lösenord här");
        var seen = new HashSet<string>();
        foreach (var (email, password) in new[] { (Anna, Password), ("david.holm@lindviken.example", Password), ("ingen@lindviken.example", Password), ("eva.berg@lindviken.example", Password), ("inte en adress", Password), ("hanna.falk@lindviken.example", "fel lösenord här") })
        {
            var before = await app.Get<SecurityLog>().Count(World.Home);
            var visitor = app.Stranger();
            var answer = await visitor.Send((await visitor.Open("/logga-in")).Find("form[action='/logga-in']"), new() { ["Email"] = email, ["Password"] = password });
            // One hash is reckoned and one line is written, whoever it is.
            Assert.Equal((email, before + 1), (email, await app.Get<SecurityLog>().Count(World.Home)));
            seen.Add($"{answer.Status} {answer.Text.Replace(email, "", StringComparison.Ordinal)} {string.Join(' ', answer.Response.Headers.Select(h => h.Key).Where(k => k != "Set-Cookie").Order())}");
        }
        Assert.Single(seen);
    }

    [Theory]
    [InlineData("password1234"), InlineData("Lösenord2026!"), InlineData("Sommar2026!!!"), InlineData("123456789012"), InlineData("qwertyuiop123"), InlineData("tryggve123456"), InlineData("Lindvikens kommun 1"), InlineData("abcabcabcabc"), InlineData("trygghet2026"), InlineData("P@ssw0rd2026"), InlineData("hejhejhejhejhej")]
    public async Task May_not_choose_a_password_that_all_try(string password) =>
        Assert.Contains("password-easy", Passwords.Check(await app.Person("Anna Ek"), password, password).Select(r => r.Code));

    [Theory]
    [InlineData("tre gröna båtar"), InlineData("korrekt häst batteri"), InlineData("Zk7-pq2-Wm9-xx"), InlineData("mormors blåbärspaj"), InlineData("ÅÄÖ åäö 平和 🦊🦊"), InlineData("   tre   gröna   ")]
    public async Task May_choose_any_other_whatever_its_signs(string password) => Assert.Empty(Passwords.Check(await app.Person("Anna Ek"), password, password));

    [Fact]
    public async Task Has_a_password_that_is_dear_to_try()
    {
        var person = await app.Person("Anna Ek");
        await app.Get<Passwords>().Choose(person, Password);
        var hash = Convert.FromBase64String((await app.Get<CredentialStore>().Find(person.Email))!.PasswordHash!);

        // The framework's third format: 1 byte of version, then the function (2 is HMAC-SHA-512), the rounds and the length of the salt, four bytes each.
        uint Number(int at) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(at));
        Assert.Equal((1, 2u, 16u), (hash[0], Number(1), Number(9)));
        Assert.InRange(Number(5), 220_000u, 10_000_000u);
    }

    [Fact]
    public void Cannot_guess_a_secret()
    {
        var secrets = Enumerable.Range(0, 200).Select(_ => Secret.New()).ToList();
        Assert.Equal(200, secrets.Distinct().Count());
        Assert.All(secrets, s => Assert.Equal(32, System.Buffers.Text.Base64Url.DecodeFromChars(s).Length));
    }

    [Fact]
    public async Task Leaves_nothing_in_the_browser_when_signing_out()
    {
        var visitor = await app.As("Anna Ek");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token() });
        var answer = await visitor.Post("/logga-ut", form);
        Assert.Equal("\"storage\"", answer.Response.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Contains(answer.Response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("tryggve=;", StringComparison.Ordinal));
    }

    private static async Task<string> CookieOf(Visitor visitor, string name)
    {
        var choice = await visitor.Open("/logga-in/prova");
        var button = choice.All("button[name=person]").Single(b => b.TextContent == name);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["person"] = button.GetAttribute("value")!, ["__RequestVerificationToken"] = choice.Find("form:has(button[name=person]) [name=__RequestVerificationToken]").GetAttribute("value")!,
        });
        var answer = await visitor.Post("/logga-in/prova", content);
        return answer.Response.Headers.GetValues("Set-Cookie").Last(c => c.StartsWith("tryggve=", StringComparison.Ordinal)).Split(';')[0];
    }
}
