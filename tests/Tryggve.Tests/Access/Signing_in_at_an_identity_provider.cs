using System.Text.Json.Nodes;
using Tryggve.Storage;

namespace Tryggve.Tests.Access;

public sealed class Signing_in_at_an_identity_provider : IAsyncLifetime
{
    private AtProvider at = null!;

    public async Task InitializeAsync() => at = await AtProvider.Start();

    [Fact]
    public async Task Lets_somebody_in_by_the_address_the_provider_has_verified()
    {
        var back = await at.SignIn("/logga-in?till=/planer");

        Assert.Equal((302, "/planer"), (back.Status, back.Response.Headers.Location!.ToString()));
        Assert.Equal("Anna Ek", (await at.Visitor.Open("/planer")).Find("form.actor a").TextContent);
        Assert.Equal(["signed-in", "external-tied"], (await at.Log()).Take(2).Select(l => l.Kind));
        Assert.Equal("Anna Ek loggade in med Lindvikenkontot", (await at.Log())[0].Text);
    }

    [Fact]
    public async Task Knows_the_person_again_by_subject_whatever_the_address_has_become()
    {
        await at.SignIn();
        at.WithNewBrowser();
        at.Provider.Claims = c => (c["email"], c["email_verified"]) = ("bjorn.lind@lindviken.example", false);

        await at.SignIn();

        Assert.Equal("Anna Ek", (await at.Visitor.Open("/planer")).Find("form.actor a").TextContent);
    }

    [Theory]
    [InlineData("client_secret_basic", IdentityProvider.Secret)]
    [InlineData("client_secret_post", IdentityProvider.Secret)]
    [InlineData("none", "")]
    public async Task Shows_the_secret_as_the_provider_wants_it(string way, string secret)
    {
        await using var other = await AtProvider.Start(secret);
        other.Provider.SecretGoes = way;

        Assert.Equal(302, (await other.SignIn()).Status);
    }

    public static TheoryData<string> Keys => ["nyckel-1", "nyckel-3", "nyckel-4"];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Takes_the_algorithms_that_are_worth_trusting(string key)
    {
        at.Provider.Published = [SigningPair.First, SigningPair.Probabilistic, SigningPair.Curve];
        at.Provider.Key = at.Provider.Published.Single(k => k.Id == key);

        Assert.Equal(302, (await at.SignIn()).Status);
    }

    [Fact]
    public async Task Finds_a_key_that_the_provider_has_changed_to()
    {
        await at.SignIn();
        at.WithNewBrowser();
        (at.Provider.Key, at.Provider.Published) = (SigningPair.Second, [SigningPair.Second]);

        Assert.Equal(302, (await at.SignIn()).Status);
    }

    [Fact]
    public async Task Takes_a_token_for_several_that_names_us_as_the_one_who_asked()
    {
        at.Provider.Claims = c => (c["aud"], c["azp"]) = (new JsonArray("kalendern", IdentityProvider.ClientId), IdentityProvider.ClientId);
        Assert.Equal(302, (await at.SignIn()).Status);
    }

    [Fact]
    public async Task Asks_for_the_address_when_the_token_leaves_it_out()
    {
        at.Provider.Described = d => d["userinfo_endpoint"] = $"{at.Provider.Address}/userinfo";
        at.Provider.Claims = c => c.Remove("email");
        at.Provider.UserInformation = new JsonObject { ["sub"] = "anna-1", ["email"] = "Anna.Ek@lindviken.example", ["email_verified"] = true };

        Assert.Equal(302, (await at.SignIn()).Status);
    }

    [Fact]
    public async Task Bears_clocks_that_differ_by_less_than_a_minute()
    {
        at.Provider.Now = DateTimeOffset.UtcNow.AddSeconds(45);
        Assert.Equal(302, (await at.SignIn()).Status);
    }

    [Fact]
    public async Task Keeps_what_the_answer_is_compared_with_in_a_cookie_that_no_script_reads()
    {
        await using var secure = await AtProvider.Start(at: "https://localhost");

        var onward = await secure.Press();

        var cookie = onward.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-tryggve-extern=", StringComparison.Ordinal)).Split("; ");
        Assert.Superset(new HashSet<string> { "max-age=600", "path=/", "secure", "samesite=lax", "httponly" }, cookie.ToHashSet());
        var address = onward.Find("main a.button").GetAttribute("href")!;
        Assert.Contains("redirect_uri=https%3A%2F%2Flocalhost%2Flogga-in%2Fextern%2Fsvar", address, StringComparison.Ordinal);
        Assert.Equal($"0;url={address}", onward.Find("meta[http-equiv=refresh]").GetAttribute("content"));
    }

    [Fact]
    public async Task Cannot_be_begun_by_a_link()
    {
        var answer = await at.Visitor.Open("/logga-in/extern");

        Assert.Equal((302, "/logga-in"), (answer.Status, answer.Response.Headers.Location!.ToString()));
        Assert.False(answer.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Cannot_be_begun_by_another_site()
    {
        using var content = new FormUrlEncodedContent([]);
        Assert.Equal(400, (await at.Visitor.Post("/logga-in/extern", content)).Status);
    }

    [Fact]
    public async Task Is_not_there_when_no_provider_is_set()
    {
        await using var app = new App();
        var visitor = app.Stranger();

        Assert.Empty((await visitor.Open("/logga-in")).All("form[action='/logga-in/extern']"));
        Assert.Equal(404, (await visitor.Open("/logga-in/extern")).Status);
        Assert.Equal(404, (await visitor.Open("/logga-in/extern/svar?code=a&state=b")).Status);
    }

    [Theory]
    [InlineData("http://inloggning.lindviken.example", "tryggve")]
    [InlineData("inloggning", "tryggve")]
    [InlineData("https://inloggning.lindviken.example/?x=1", "tryggve")]
    [InlineData("https://inloggning.lindviken.example", "")]
    public async Task Stops_the_start_when_it_is_set_wrong(string authority, string client)
    {
        await using var app = new App().With("Tryggve:OpenId:Authority", authority).With("Tryggve:OpenId:ClientId", client);
        Assert.ThrowsAny<Exception>(() => app.Get<Database>());
    }

    public async Task DisposeAsync() => await at.DisposeAsync();
}
