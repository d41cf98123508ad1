using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Tests.Pages.Account;

public sealed class My_account(App app) : IClassFixture<App>
{
    private const string Old = "en gammal ramsa om torget", New = "en nyare ramsa om hamnen";

    [Fact]
    public async Task Says_who_I_am_and_my_roles_in_words()
    {
        var page = await (await app.As("Björn Lind")).Open("/konto");

        Assert.Contains("bjorn.lind@lindviken.example", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Samordnare i Norra Älvsund", "Rapportör i Hamnstaden"], page.All(".own-roles b").Select(Answer.Words));
        Assert.Empty(page.All("a[href='/konto/losenord']"));
    }

    [Fact]
    public async Task Ends_one_session_and_leaves_the_others()
    {
        var (here, there) = (await app.As("David Holm"), await app.As("David Holm"));
        var page = await here.Open("/konto");
        Assert.Single(page.All(".sessions .this"));

        var after = await here.Send(Assert.Single(page.All(".sessions form")));

        Assert.Contains("utloggad", Answer.Words(after.Find(".said")), StringComparison.Ordinal);
        Assert.Equal(302, (await there.Open("/planer")).Status);
        Assert.Equal(200, (await here.Open("/planer")).Status);
    }

    [Fact]
    public async Task Ends_nobody_elses_session()
    {
        var (eva, hanna, second) = (await app.As("Eva Berg"), await app.As("Hanna Falk"), await app.As("Eva Berg"));
        var theirs = (await app.Get<SessionStore>().Of((await Person("Hanna Falk")).Id))[0].Id;

        var answer = await eva.Send((await eva.Open("/konto")).Find(".sessions form"), new() { ["session"] = theirs });

        Assert.Equal(404, answer.Status);
        Assert.Equal(200, (await hanna.Open("/planer")).Status);
        Assert.Equal(200, (await second.Open("/planer")).Status);
    }

    [Fact]
    public async Task Ends_every_session()
    {
        var (here, there) = (await app.As("Farid Nouri"), await app.As("Farid Nouri"));

        await here.Send((await here.Open("/konto")).Find("form.everywhere"));

        Assert.Equal(302, (await here.Open("/planer")).Status);
        Assert.Equal(302, (await there.Open("/planer")).Status);
    }

    [Fact]
    public async Task Changes_the_password_and_ends_the_other_sessions()
    {
        await app.Get<Passwords>().Choose(await Person("Cecilia Sjö"), Old);
        var (here, there) = (await app.As("Cecilia Sjö"), await app.As("Cecilia Sjö"));

        var page = await here.Send((await here.Open("/konto/losenord")).Find("form.narrow"), new() { ["old"] = Old, ["password"] = New, ["again"] = New });

        Assert.Equal("/konto", page.Address);
        Assert.Single(page.All(".sessions li"));
        Assert.Equal(302, (await there.Open("/planer")).Status);
        Assert.NotNull(await app.Get<Passwords>().SignIn("cecilia.sjo@lindviken.example", New));
    }

    [Fact]
    public async Task Asks_for_the_old_password()
    {
        await app.Get<Passwords>().Choose(await Person("Anna Ek"), Old);
        var anna = await app.As("Anna Ek");

        var refused = await anna.Send((await anna.Open("/konto/losenord")).Find("form.narrow"), new() { ["old"] = New, ["password"] = "kort", ["again"] = "annat" });

        Assert.Equal(400, refused.Status);
        Assert.Equal(["#old", "#password", "#again"], refused.All(".errors a").Select(a => a.GetAttribute("href")!));
        Assert.DoesNotContain(refused.All("input[type=password]"), f => f.HasAttribute("value"));
        Assert.NotNull(await app.Get<Passwords>().SignIn("anna.ek@lindviken.example", Old));
    }

    [Fact]
    public async Task Is_no_place_to_guess_the_password()
    {
        await app.Get<Passwords>().Choose(await Person("Greta Lund"), Old);
        var greta = await app.As("Greta Lund");
        var form = (await greta.Open("/konto/losenord")).Find("form.narrow");
        for (var i = 0; i < 5; i++) await greta.Send(form, new() { ["old"] = $"gissning {i}", ["password"] = New, ["again"] = New });

        Assert.Equal(400, (await greta.Send(form, new() { ["old"] = Old, ["password"] = New, ["again"] = New })).Status);
    }

    [Fact]
    public async Task Asks_strangers_to_sign_in() => Assert.Equal(302, (await app.Stranger().Open("/konto")).Status);

    private async Task<Tryggve.People.Person> Person(string name) => (await app.Get<PersonStore>().All("lindvikens-kommun")).Single(p => p.Name == name);
}
