using Tryggve.Storage;

namespace Tryggve.Tests.Access;

/// <summary>The way to the identity provider and back, walked as it should not be.</summary>
public sealed class An_attempt_to_sign_in_elsewhere : IAsyncLifetime
{
    private const string Again = "Inloggningen måste göras om";
    private const string NoneHere = "svaret hör inte till något pågående försök i webbläsaren";
    private AtProvider at = null!;

    public async Task InitializeAsync() => at = await AtProvider.Start();

    [Fact]
    public async Task Is_refused_with_a_wrong_state()
    {
        var back = await at.Visit(await at.Press());
        await at.IsRefused(await at.Visitor.Open(back.Replace("state=", "state=x", StringComparison.Ordinal)), 400, Again, "svaret hör till ett annat försök (state)");
    }

    [Fact]
    public async Task Is_refused_with_a_missing_state()
    {
        var back = await at.Visit(await at.Press());
        await at.IsRefused(await at.Visitor.Open(back[..back.IndexOf("&state=", StringComparison.Ordinal)]), 400, Again, "svaret hör till ett annat försök (state)");
    }

    [Fact]
    public async Task Is_refused_in_another_browser()
    {
        var back = await at.Visit(await at.Press());
        at.WithNewBrowser();
        await at.IsRefused(await at.Visitor.Open(back), 400, Again, NoneHere);
    }

    [Fact]
    public async Task Is_gone_from_the_browser_once_it_is_answered()
    {
        var back = await at.Visit(await at.Press());
        await at.Visitor.Open(back.Replace("state=", "state=x", StringComparison.Ordinal));

        await at.IsRefused(await at.Visitor.Open(back), 400, Again, NoneHere);
    }

    [Fact]
    public async Task Is_refused_with_a_replayed_state_even_by_who_has_a_copy_of_the_cookie()
    {
        var onward = await at.Press();
        var cookie = onward.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("tryggve-extern=", StringComparison.Ordinal)).Split(';')[0];
        Assert.Equal(302, (await at.Visitor.Open(await at.Visit(onward))).Status);
        at.WithNewBrowser();

        var replayed = await at.Visitor.Open(await at.Visit(onward), ("Cookie", cookie));

        await at.IsRefused(replayed, 400, Again, "svaret har redan använts (state)");
    }

    [Fact]
    public async Task Is_refused_when_it_took_too_long()
    {
        var back = await at.Visit(await at.Press());
        at.App.Clock.Pass(TimeSpan.FromMinutes(10));
        await at.IsRefused(await at.Visitor.Open(back), 400, Again, NoneHere);
    }

    [Fact]
    public async Task Is_refused_with_a_cookie_that_we_did_not_seal()
    {
        var back = await at.Visit(await at.Press());
        at.WithNewBrowser();
        await at.IsRefused(await at.Visitor.Open(back, ("Cookie", "tryggve-extern=CfDJ8paHittat")), 400, Again, NoneHere);
    }

    [Fact]
    public async Task Is_refused_by_the_provider_with_a_wrong_verifier()
    {
        var onward = await at.Press();
        var address = onward.Find("main a.button").GetAttribute("href")!;
        var other = (await at.Press()).Find("main a.button").GetAttribute("href")!;
        var back = (await at.Provider.Visit(Parts(other, "code_challenge", Part(address, "code_challenge")))).PathAndQuery;

        await at.IsRefused(await at.Visitor.Open(back), 400, "Inloggningen gick inte att lita på", "koden godtogs inte av leverantören");
        Assert.Equal(43, at.Provider.Asked!["code_verifier"].ToString().Length);
    }

    [Fact]
    public async Task Is_refused_by_the_provider_with_a_code_reused()
    {
        var first = await at.Visit(await at.Press());
        await at.Visitor.Open(first);
        at.WithNewBrowser();
        var second = await at.Visit(await at.Press());

        var answer = await at.Visitor.Open(Parts(second, "code", Part(first, "code")));

        await at.IsRefused(answer, 400, "Inloggningen gick inte att lita på", "koden godtogs inte av leverantören");
    }

    [Fact]
    public async Task Is_refused_when_the_answer_names_another_issuer()
    {
        var back = await at.Visit(await at.Press());
        await at.IsRefused(await at.Visitor.Open(back + "&iss=https%3A%2F%2Felak.example"), 400, "Inloggningen gick inte att lita på", "svaret kommer från en annan utfärdare (iss)");
    }

    [Fact]
    public async Task Is_over_when_the_person_declines()
    {
        var back = await at.Visit(await at.Press());
        var declined = Parts(back, "code", "").Replace("code=", "error=access_denied&error_description=Raw%20text", StringComparison.Ordinal);
        await at.IsRefused(await at.Visitor.Open(declined), 400, "Inloggningen avbröts", "leverantören eller personen avbröt");
    }

    [Theory]
    [InlineData("https://elak.example/")]
    [InlineData("//elak.example")]
    [InlineData("/\\elak.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Leads_nowhere_but_here(string to)
    {
        var back = await at.SignIn($"/logga-in?till={Uri.EscapeDataString(to)}");
        Assert.Equal((302, "/"), (back.Status, back.Response.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Says_when_the_provider_is_down_before_anybody_is_sent_away()
    {
        at.Provider.IsDown = true;
        await at.IsRefused(await at.Press(), 503, "Det går inte att logga in så just nu", "leverantören svarade med ett fel (500)");
    }

    [Fact]
    public async Task Says_when_the_provider_cannot_be_reached()
    {
        var onward = await at.Press();
        var back = await at.Visit(onward);
        await at.Provider.DisposeAsync();
        await at.IsRefused(await at.Visitor.Open(back), 503, "Det går inte att logga in så just nu", "leverantören kan inte nås eller svarar obegripligt");
    }

    [Fact]
    public async Task Is_not_begun_when_the_discovery_document_has_another_issuer()
    {
        at.Provider.Described = d => d["issuer"] = "https://elak.example";
        await at.IsRefused(await at.Press(), 503, "Det går inte att logga in så just nu", "leverantören är en annan än den som är inställd");
    }

    [Theory]
    [InlineData("token_endpoint")]
    [InlineData("jwks_uri")]
    [InlineData("authorization_endpoint")]
    public async Task Is_not_begun_when_an_address_of_the_provider_is_unsafe(string address)
    {
        at.Provider.Described = d => d[address] = "http://inloggning.lindviken.example/";
        await at.IsRefused(await at.Press(), 503, "Det går inte att logga in så just nu", "leverantörens beskrivning saknar en säker adress");
    }

    [Fact]
    public async Task Fails_for_everybody_when_the_secret_is_wrong()
    {
        await using var other = await AtProvider.Start("fel");
        await other.IsRefused(await other.SignIn(), 503, "Det går inte att logga in så just nu", "leverantören godtog inte Tryggves klient-id, hemlighet eller token");
    }

    public async Task DisposeAsync() => await at.DisposeAsync();

    private static string Part(string address, string name) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..])[name]!;

    private static string Parts(string address, string name, string value) => address.Replace($"{name}={Part(address, name)}", $"{name}={value}", StringComparison.Ordinal);
}
