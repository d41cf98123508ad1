namespace Tryggve.Tests.Pages;

public sealed class Every_page(App app) : IClassFixture<App>
{
    public static TheoryData<string> Addresses => ["/", "/planer", "/planer/ID", "/planer/ID/sammanstallning", "/planer/ID/om", "/planer/ID/historik", "/planer/ID/beslut", "/planer/ID/avslut", "/planer/ID/uppfoljning/t1/laget", "/planer/ID/uppfoljning/t1/rapport", "/rundor", "/rundor/beslutsvag", "/import", "/om", "/om/roller", "/personer", "/personer/ny", "/konto", "/kalender", "/sok", "/sok?q=kajen", "/stad", "/atgarder", "/kvalitet", "/arbetssatt", "/arbetssatt/platssamverkan", "/lagen", "/tillganglighet", "/planer/ID/publicera", "/konto/nycklar", "/oppet", "/oppet/sok", "/oppet/data", "/oppet/api", "/finns-inte"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Is_Swedish_and_has_the_parts_a_page_needs(string address)
    {
        var page = await Open(address);

        Assert.Equal("sv", page.Page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.All("h1"));
        Assert.EndsWith("– Tryggve", page.Page.Title, StringComparison.Ordinal);
        Assert.Equal("#innehall", page.Find("a.skip").GetAttribute("href"));
        Assert.Single(page.All("main#innehall"));
        Assert.All(page.All("input:not([type=hidden]), select, textarea"), field => Assert.NotNull(page.Page.QuerySelector($"label[for='{field.Id}']") ?? field.Closest("label")));
        Assert.Equal(page.All("[id]").Count, page.All("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Runs_only_our_own_files(string address)
    {
        var page = await Open(address);

        var policy = page.Response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Empty(page.All("[style], style, script:not([src]), [onclick]"));
        Assert.All(page.All("form[method=post]"), form => Assert.NotNull(form.QuerySelector("[name=__RequestVerificationToken]")));
    }

    private async Task<Answer> Open(string address) => await app.Open(address.Replace("ID", (await app.Plan("Hamnstaden")).Id.ToString(), StringComparison.Ordinal));
}
