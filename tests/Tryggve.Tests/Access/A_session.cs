using Tryggve.Storage;

namespace Tryggve.Tests.Access;

public sealed class A_session : IDisposable
{
    private readonly App app = new();

    [Fact]
    public async Task Ends_when_nobody_uses_it()
    {
        var visitor = await app.As("Anna Ek");
        app.Clock.Pass(SessionStore.Idle - TimeSpan.FromMinutes(1));
        Assert.Equal(200, (await visitor.Open("/planer")).Status);

        app.Clock.Pass(SessionStore.Idle + TimeSpan.FromMinutes(1));

        Assert.Equal(302, (await visitor.Open("/planer")).Status);
        Assert.Empty(await app.Get<SessionStore>().Of((await app.Person("Anna Ek")).Id));
    }

    [Fact]
    public async Task Ends_after_a_working_day_however_much_it_is_used()
    {
        var visitor = await app.As("Anna Ek");
        for (var hour = 1; hour < SessionStore.Longest.TotalHours; hour++)
        {
            app.Clock.Pass(TimeSpan.FromHours(1));
            Assert.Equal((hour, 200), (hour, (await visitor.Open("/planer")).Status));
        }

        app.Clock.Pass(TimeSpan.FromHours(1));

        Assert.Equal(302, (await visitor.Open("/planer")).Status);
    }

    [Fact]
    public async Task Ends_here_and_nowhere_else_when_somebody_signs_out()
    {
        var (here, there) = (await app.As("Anna Ek"), await app.As("Anna Ek"));
        var cookie = await CookieOf("Anna Ek");

        var page = await here.Send((await here.Open("/planer")).Find("form.actor"));

        Assert.Equal(("/logga-ut", "Du är utloggad"), (page.Address, page.Heading));
        Assert.Equal((302, 200), ((await here.Open("/planer")).Status, (await there.Open("/planer")).Status));
        Assert.Equal(200, (await app.Stranger().Open("/planer", ("Cookie", cookie))).Status);
        Assert.Equal("Anna Ek loggade ut", (await app.Get<SecurityLog>().Read("lindvikens-kommun", 1))[0].Text);
    }

    [Fact]
    public async Task Ends_everywhere_when_somebody_asks_for_that()
    {
        var (here, there) = (await app.As("Anna Ek"), await app.As("Anna Ek"));
        var somebodyElse = await app.As("Björn Lind");

        await here.Send((await here.Open("/planer")).Find("form.actor"), new() { ["everywhere"] = "true" });

        Assert.Equal((302, 302, 200), ((await here.Open("/planer")).Status, (await there.Open("/planer")).Status, (await somebodyElse.Open("/planer")).Status));
    }

    [Fact]
    public async Task Is_worth_nothing_to_who_has_a_copy_of_its_cookie_once_it_has_ended()
    {
        var visitor = app.Stranger();
        var cookie = await CookieOf("Anna Ek", visitor);
        Assert.Equal(200, (await app.Stranger().Open("/planer", ("Cookie", cookie))).Status);

        await visitor.Send((await visitor.Open("/planer")).Find("form.actor"));

        Assert.Equal(302, (await app.Stranger().Open("/planer", ("Cookie", cookie))).Status);
    }

    [Fact]
    public async Task Ends_at_once_when_the_account_is_closed()
    {
        var visitor = await app.As("Anna Ek");
        await app.Get<PersonStore>().Close(await app.Person("Anna Ek"), await app.Actor("Greta Lund"));
        Assert.Equal(302, (await visitor.Open("/planer")).Status);
    }

    [Fact]
    public async Task Gives_what_has_been_granted_meanwhile_and_no_longer_what_was_taken_back()
    {
        var visitor = await app.As("Hanna Falk");
        var plan = $"/planer/{(await app.Plan("Hamnstaden")).Id}";
        Assert.Equal(200, (await visitor.Open(plan)).Status);
        var person = await app.Person("Hanna Falk");

        await app.Get<PersonStore>().TakeBack(person, person.Grants[0], await app.Actor("Greta Lund"));

        Assert.Equal(404, (await visitor.Open(plan)).Status);
    }

    [Fact]
    public async Task Is_not_kept_in_the_database_in_a_form_that_could_be_used()
    {
        var visitor = app.Stranger();
        var cookie = await CookieOf("Anna Ek", visitor);
        var session = (await app.Get<SessionStore>().Of((await app.Person("Anna Ek")).Id)).Single();

        Assert.Equal(64, session.Id.Length);
        Assert.DoesNotContain(session.Id, cookie, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => app.Dispose();

    /// <summary>The cookie as somebody would copy it.</summary>
    private async Task<string> CookieOf(string name, Visitor? visitor = null)
    {
        visitor ??= app.Stranger();
        var choice = await visitor.Open("/logga-in/prova");
        var button = choice.All("button[name=person]").Single(b => b.TextContent == name);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["person"] = button.GetAttribute("value")!, ["__RequestVerificationToken"] = choice.Find("form:has(button[name=person]) [name=__RequestVerificationToken]").GetAttribute("value")!,
        });
        var answer = await visitor.Post("/logga-in/prova", content);
        return answer.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("tryggve=", StringComparison.Ordinal)).Split(';')[0];
    }
}
