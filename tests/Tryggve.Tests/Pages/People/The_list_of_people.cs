namespace Tryggve.Tests.Pages.People;

public sealed class The_list_of_people(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Says_who_belongs_where_with_which_roles()
    {
        var page = await app.Open("/personer");

        var björn = page.All("tbody tr").Single(r => r.QuerySelector("th a")!.TextContent == "Björn Lind");
        Assert.Contains("Kommunpolis", björn.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lokalpolisområde Lindviken, Polisen", björn.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Samordnare i Norra Älvsund", "Rapportör i Hamnstaden"], björn.QuerySelectorAll("td[data-label=Roller] li").Select(Answer.Words));
        Assert.Equal("öppet", Answer.Words(björn.QuerySelector("td[data-label=Konto]")!));
    }

    [Fact]
    public async Task Is_narrowed_by_name_in_the_address()
    {
        var page = await app.Open("/personer?namn=BERG");

        Assert.Equal("Eva Berg", Answer.Words(Assert.Single(page.All("tbody th a"))));
        Assert.Contains("1 av", Answer.Words(page.Find(".shown")), StringComparison.Ordinal);
        Assert.Contains("Ingen heter så", (await app.Open("/personer?namn=qq")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_was_asked_as_text() => Hostile.IsOnlyText(await app.Open($"/personer?namn={Uri.EscapeDataString(Hostile.Text)}"));

    [Theory]
    [InlineData("Cecilia Sjö")]
    [InlineData("Farid Nouri")]
    [InlineData("Eva Berg")]
    public async Task Does_not_exist_for_those_who_may_not_give_roles(string name)
    {
        var visitor = await app.As(name);

        Assert.Equal(404, (await visitor.Open("/personer")).Status);
        Assert.Equal(404, (await visitor.Open("/personer/ny")).Status);
        Assert.Empty((await visitor.Open("/planer")).All("a[href='/personer']"));
    }

    [Fact]
    public async Task Asks_strangers_to_sign_in() => Assert.Equal(302, (await app.Stranger().Open("/personer")).Status);
}
