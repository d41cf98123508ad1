using Tryggve.Storage;

namespace Tryggve.Tests.Access;

/// <summary>Tryggve with an identity provider, and somebody who signs in there.</summary>
public sealed class AtProvider : IAsyncDisposable
{
    private readonly string at;

    private AtProvider(IdentityProvider provider, string secret, string at)
    {
        (Provider, this.at) = (provider, at);
        App.With("Tryggve:OpenId:Authority", provider.Address).With("Tryggve:OpenId:ClientId", IdentityProvider.ClientId)
            .With("Tryggve:OpenId:ClientSecret", secret).With("Tryggve:OpenId:Name", "Lindvikenkontot");
        Visitor = App.Stranger(at);
    }

    public IdentityProvider Provider { get; }
    public App App { get; } = new();
    public Visitor Visitor { get; private set; }

    public static async Task<AtProvider> Start(string secret = IdentityProvider.Secret, string at = "http://localhost") => new(await IdentityProvider.Start(), secret, at);

    public void WithNewBrowser() => Visitor = App.Stranger(at);

    /// <summary>Presses the button on the sign-in page. Gives the page that leads on.</summary>
    public async Task<Answer> Press(string signInPage = "/logga-in") => await Visitor.Send((await Visitor.Open(signInPage)).Find("form[action='/logga-in/extern']"));

    /// <summary>From the page that leads on to the provider and back; the address that the provider sends the browser to.</summary>
    public async Task<string> Visit(Answer onward) => (await Provider.Visit(onward.Find("main a.button").GetAttribute("href")!)).PathAndQuery;

    /// <summary>All the way: button, provider and back.</summary>
    public async Task<Answer> SignIn(string signInPage = "/logga-in") => await Visitor.Open(await Visit(await Press(signInPage)));

    /// <summary>Nobody is let in, the page says what to do in our own words, and the security log says why.</summary>
    public async Task IsRefused(Answer answer, int status, string heading, string reason)
    {
        Assert.Equal((status, heading), (answer.Status, answer.Heading));
        Assert.NotEmpty(answer.All("main a[href='/logga-in']"));
        Assert.DoesNotContain("invalid_", answer.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Raw text", answer.Source, StringComparison.Ordinal);
        Assert.Equal(302, (await Visitor.Open("/planer")).Status);
        var line = (await Log())[0];
        Assert.Equal(("sign-in-failed", $"Inloggning med Lindvikenkontot avvisades: {reason}"), (line.Kind, line.Text));
    }

    public async Task<IReadOnlyList<SecurityEvent>> Log() => await App.Get<SecurityLog>().Read("lindvikens-kommun", 5);

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
