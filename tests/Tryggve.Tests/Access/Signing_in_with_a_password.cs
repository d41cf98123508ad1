using System.Diagnostics;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Tests.Access;

public sealed class Signing_in_with_a_password : IAsyncLifetime, IDisposable
{
    private const string Anna = "anna.ek@lindviken.example";
    private const string Password = "tre gröna båtar";
    private readonly App app = new();

    public async Task InitializeAsync() => await app.Get<Passwords>().Choose(await app.Person("Anna Ek"), Password);

    [Fact]
    public async Task Lets_somebody_in_and_takes_them_where_they_were_going()
    {
        var visitor = app.Stranger();
        var page = await SignIn(visitor, " Anna.Ek@lindviken.example ", Password, "/logga-in?till=/planer");

        Assert.Equal(("/planer", "Anna Ek"), (page.Address, page.Find("form.actor a").TextContent));
        Assert.Equal("Anna Ek loggade in med lösenord", await LastLine());
    }

    [Fact]
    public async Task Says_the_same_whatever_is_wrong()
    {
        await app.Get<PersonStore>().Change(await app.Person("Björn Lind") with { ClosedAt = DateTimeOffset.UtcNow }, await app.Actor("Greta Lund"));
        var visitor = app.Stranger();
        var answers = new List<(int, string)>();
        foreach (var address in new[] { Anna, "ingen@lindviken.example", "bjorn.lind@lindviken.example", "eva.berg@lindviken.example" })
        {
            var answer = await SignIn(visitor, address, "fel lösenord här");
            answers.Add((answer.Status, Answer.Words(answer.Find("section.errors"))));
        }

        Assert.Equal(400, answers[0].Item1);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task Takes_as_long_for_an_unknown_address()
    {
        var passwords = app.Get<Passwords>();
        await Time("ingen@lindviken.example");

        var (known, unknown) = (await Time(Anna), await Time("ingen@lindviken.example"));

        // Without a hash to compare with, the answer would come in a hundredth of the time.
        Assert.InRange(unknown / known, 0.2, 5);

        async Task<double> Time(string address)
        {
            var times = new List<double>();
            for (var i = 0; i < 4; i++)
            {
                var watch = Stopwatch.StartNew();
                await passwords.SignIn(address, "fel lösenord här");
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
            return times.Min();
        }
    }

    [Fact]
    public async Task Is_locked_after_five_wrong_ones_and_unlocked_after_a_quarter_of_an_hour()
    {
        var visitor = app.Stranger();
        for (var i = 0; i < CredentialStore.MostFailures; i++) await SignIn(visitor, Anna, "fel lösenord här");

        var locked = await SignIn(visitor, Anna, Password);
        Assert.Equal((400, "Inloggning för Anna Ek avvisades: kontot är låst en stund"), (locked.Status, await LastLine()));

        app.Clock.Pass(CredentialStore.Lock + TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await SignIn(visitor, Anna, Password)).Status);
    }

    [Fact]
    public async Task Is_not_locked_for_longer_by_trying_while_it_is_locked()
    {
        var visitor = app.Stranger();
        for (var i = 0; i < CredentialStore.MostFailures; i++) await SignIn(visitor, Anna, "fel lösenord här");
        app.Clock.Pass(CredentialStore.Lock / 2);
        for (var i = 0; i < CredentialStore.MostFailures; i++) await SignIn(visitor, Anna, "fel lösenord här");
        app.Clock.Pass(CredentialStore.Lock / 2 + TimeSpan.FromSeconds(1));

        Assert.Equal(200, (await SignIn(visitor, Anna, Password)).Status);
    }

    [Fact]
    public async Task Counts_only_failures_in_a_row()
    {
        var visitor = app.Stranger();
        for (var i = 0; i < CredentialStore.MostFailures - 1; i++) await SignIn(visitor, Anna, "fel lösenord här");
        await SignIn(visitor, Anna, Password);
        for (var i = 0; i < CredentialStore.MostFailures - 1; i++) await SignIn(app.Stranger(), Anna, "fel lösenord här");

        Assert.Equal(200, (await SignIn(app.Stranger(), Anna, Password)).Status);
    }

    [Fact]
    public async Task Is_counted_when_many_try_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => app.Get<Passwords>().SignIn(Anna, "fel lösenord här")));

        Assert.Null(await app.Get<Passwords>().SignIn(Anna, Password));
    }

    [Theory]
    [InlineData("https://elak.example/")]
    [InlineData("//elak.example")]
    [InlineData("/\\elak.example")]
    public async Task Leads_nowhere_but_here(string to)
    {
        var page = await SignIn(app.Stranger(), Anna, Password, $"/logga-in?till={Uri.EscapeDataString(to)}");
        Assert.Equal("/", page.Address);
    }

    [Fact]
    public async Task Is_not_possible_before_a_password_is_chosen()
    {
        Assert.Equal(400, (await SignIn(app.Stranger(), "eva.berg@lindviken.example", "ingen alls")).Status);
        Assert.Equal(400, (await SignIn(app.Stranger(), "ingen@lindviken.example", "ingen alls")).Status);
    }

    public void Dispose() => app.Dispose();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    private static async Task<Answer> SignIn(Visitor visitor, string email, string password, string at = "/logga-in") =>
        await visitor.Send((await visitor.Open(at)).Find("form[action='/logga-in']"), new() { ["Email"] = email, ["Password"] = password });

    private async Task<string> LastLine() => (await app.Get<SecurityLog>().Read("lindvikens-kommun", 1))[0].Text;
}
