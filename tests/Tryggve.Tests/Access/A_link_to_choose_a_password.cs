using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Tests.Access;

public sealed class A_link_to_choose_a_password : IAsyncLifetime, IDisposable
{
    private const string Chosen = "tre gröna båtar";
    private readonly App app = new();
    private string link = "";

    public async Task InitializeAsync() => link = await New();

    [Fact]
    public async Task Works_once()
    {
        var visitor = app.Stranger();
        var page = await visitor.Open(link);
        var after = await Choose(visitor, page);

        Assert.Equal(("/logga-in", "Lösenordet är valt. Logga in med det."), (after.Address, Answer.Words(after.Find(".said"))));
        Assert.NotNull(await app.Get<Passwords>().SignIn("anna.ek@lindviken.example", Chosen));
        Assert.Equal(404, (await visitor.Open(link)).Status);
        Assert.Equal(404, (await Choose(visitor, page)).Status);
    }

    [Fact]
    public async Task Works_once_even_when_it_is_used_twice_at_the_same_time()
    {
        var (one, other) = (app.Stranger(), app.Stranger());
        var pages = (await one.Open(link), await other.Open(link));

        var answers = await Task.WhenAll(Choose(one, pages.Item1, "tre gröna båtar"), Choose(other, pages.Item2, "fyra blåa båtar"));

        Assert.Equal([200, 404], answers.Select(a => a.Status).Order());
    }

    [Fact]
    public async Task Works_for_two_days()
    {
        app.Clock.Pass(PasswordLinks.Life - TimeSpan.FromMinutes(1));
        Assert.Equal(200, (await app.Stranger().Open(link)).Status);
        app.Clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(404, (await app.Stranger().Open(link)).Status);
    }

    [Fact]
    public async Task Dies_when_there_is_a_newer_one()
    {
        var newer = await New();
        Assert.Equal((404, 200), ((await app.Stranger().Open(link)).Status, (await app.Stranger().Open(newer)).Status));
    }

    [Fact]
    public async Task Dies_with_the_account()
    {
        await app.Get<PersonStore>().Close(await app.Person("Anna Ek"), await app.Actor("Greta Lund"));
        Assert.Equal(404, (await app.Stranger().Open(link)).Status);
    }

    [Fact]
    public async Task Is_not_told_to_other_sites()
    {
        var page = await app.Stranger().Open(link);
        Assert.Equal("no-referrer", page.Response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("no-store", page.Response.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_every_session_of_the_person()
    {
        var signedIn = await app.As("Anna Ek");
        var visitor = app.Stranger();
        await Choose(visitor, await visitor.Open(link));
        Assert.Equal(302, (await signedIn.Open("/planer")).Status);
    }

    [Theory]
    [InlineData("kort", "kort", "minst 12 tecken")]
    [InlineData("anna.ek är bäst", "anna.ek är bäst", "lätt att gissa")]
    [InlineData("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "lätt att gissa")]
    [InlineData("tre gröna båtar", "tre gröna båtor", "inte lika")]
    public async Task Says_what_is_wrong_with_a_password(string password, string again, string remark)
    {
        var visitor = app.Stranger();
        var page = await Choose(visitor, await visitor.Open(link), password, again);
        Assert.Equal(400, page.Status);
        Assert.Contains(remark, Answer.Words(page.Find("section.errors")), StringComparison.Ordinal);
    }

    public void Dispose() => app.Dispose();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    private async Task<string> New() => $"/losenord/{await app.Get<PasswordLinks>().New(await app.Person("Anna Ek"), await app.Actor("Greta Lund"))}";

    private static async Task<Answer> Choose(Visitor visitor, Answer page, string password = Chosen, string? again = null)
    {
        var form = page.Find("form.narrow");
        form.SetAttribute("action", page.Address);
        return await visitor.Send(form, new() { ["password"] = password, ["again"] = again ?? password });
    }
}
