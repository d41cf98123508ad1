using Microsoft.Playwright;
using Tryggve.Tests.Access;

namespace Tryggve.BrowserTests;

/// <summary>What only a browser knows: whether our own policy lets people leave, and whether the cookie comes back with them from another site.</summary>
public sealed class Signing_in_at_an_identity_provider : IAsyncLifetime
{
    private readonly RunningApp app = new();
    private IdentityProvider? provider;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Chromium is null) return;
        provider = await IdentityProvider.Start();
        app.With("Tryggve:OpenId:Authority", provider.Address).With("Tryggve:OpenId:ClientId", IdentityProvider.ClientId)
            .With("Tryggve:OpenId:ClientSecret", IdentityProvider.Secret).With("Tryggve:OpenId:Name", "Lindvikenkontot");
        await app.InitializeAsync();
    }

    [BrowserFact]
    public async Task Goes_there_and_back() => await GoesThereAndBack(script: true, asks: false);

    [BrowserFact]
    public async Task Goes_there_and_back_by_the_providers_own_form() => await GoesThereAndBack(script: true, asks: true);

    [BrowserFact]
    public async Task Goes_there_and_back_without_script() => await GoesThereAndBack(script: false, asks: true);

    [BrowserFact]
    public async Task Has_no_axe_violations_where_it_begins_and_where_it_fails()
    {
        foreach (var path in new[] { "/logga-in", "/logga-in/extern/svar" })
        {
            var page = await app.OpenAsStranger(path, width: 320);
            Assert.Empty((await Axe.Violations(page)).Select(violation => $"{path}: {violation}"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"));
        }
    }

    public async Task DisposeAsync()
    {
        if (provider is null) return;
        await app.DisposeAsync();
        await provider.DisposeAsync();
    }

    private async Task GoesThereAndBack(bool script, bool asks)
    {
        provider!.Asks = asks;
        // By another name than the provider's: to a browser these are two sites.
        var page = await app.OpenAsStranger($"{app.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/logga-in?till=/planer", script: script);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med Lindvikenkontot" }).ClickAsync();
        if (asks) await page.GetByRole(AriaRole.Button, new() { Name = "Ja, det är jag" }).ClickAsync();

        await page.ComesTo("**/planer");

        await Assertions.Expect(page.Locator("form.actor a")).ToHaveTextAsync("Anna Ek");
    }
}
