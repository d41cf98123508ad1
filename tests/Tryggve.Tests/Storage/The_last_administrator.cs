using Tryggve.People;

namespace Tryggve.Tests.Storage;

public sealed class The_last_administrator : IDisposable
{
    private readonly TemporaryDatabase database = new();

    [Fact]
    public async Task Keeps_the_role()
    {
        var (greta, _) = await Two();

        Assert.False(await database.People.TakeBack(greta, greta.Grants[0], Actor.Local));
        Assert.Single((await database.People.Find(greta.Id))!.Grants);
    }

    [Fact]
    public async Task Stays_open()
    {
        var (greta, _) = await Two();

        Assert.False(await database.People.Close(greta, Actor.Local));
        Assert.Null((await database.People.Find(greta.Id))!.ClosedAt);
    }

    [Fact]
    public async Task Is_no_longer_the_last_when_there_is_another_with_an_open_account()
    {
        var (greta, anna) = await Two();
        await database.People.Give(anna, Administrator(), Actor.Local);

        Assert.True(await database.People.Close(greta, Actor.Local));
        anna = (await database.People.Find(anna.Id))!;
        Assert.False(await database.People.Close(anna, Actor.Local));
        Assert.False(await database.People.TakeBack(anna, anna.Grants.Single(g => g.Role == Role.Administrator), Actor.Local));
    }

    [Fact]
    public async Task Remains_when_two_close_each_other_at_once()
    {
        var (greta, anna) = await Two();
        await database.People.Give(anna, Administrator(), Actor.Local);

        var closed = await Task.WhenAll(Task.Run(() => database.People.Close(greta, anna.ToActor())), Task.Run(() => database.People.Close(anna, greta.ToActor())));

        Assert.Single(closed, c => c);
    }

    [Fact]
    public async Task Is_the_only_one_with_such_a_hold()
    {
        var (_, anna) = await Two();

        Assert.True(await database.People.TakeBack(anna, anna.Grants[0], Actor.Local));
        Assert.True(await database.People.TakeBack(anna, anna.Grants[0], Actor.Local));
        Assert.True(await database.People.Close(anna, Actor.Local));
        await database.People.Reopen(anna, Actor.Local);
        Assert.Null((await database.People.Find(anna.Id))!.ClosedAt);
        Assert.Equal(["account-opened", "account-closed", "grant-taken-back"], (await database.Log.Read("lindviken", 3)).Select(l => l.Kind));
    }

    [Fact]
    public async Task Ends_the_links_of_somebody_who_becomes_one()
    {
        var (_, anna) = await Two();
        var secret = await database.Links.New(anna, Actor.Local);
        await database.People.Give(anna, new Grant(Make.Id(), "lindviken", Role.Reader, "alvsund", null), Actor.Local);
        Assert.NotNull(await database.Links.PersonOf(secret));

        await database.People.Give(anna, Administrator(), Actor.Local);

        Assert.Null(await database.Links.PersonOf(secret));
    }

    [Fact]
    public async Task Closes_an_account_with_its_links()
    {
        var (_, anna) = await Two();
        var secret = await database.Links.New(anna, Actor.Local);

        await database.People.Close(anna, Actor.Local);
        await database.People.Reopen(anna, Actor.Local);

        Assert.Null(await database.Links.PersonOf(secret));
    }

    [Fact]
    public async Task Is_somebody_whose_changes_are_told_in_words()
    {
        var (_, anna) = await Two();

        Assert.True(await database.People.Change(anna with { Title = "Rektor", Email = "ny@lindviken.example", Memberships = ["skolan"] }, Actor.Local));
        Assert.False(await database.People.Change(anna with { Email = "greta@lindviken.example" }, Actor.Local));

        Assert.Equal("Uppgifterna om Anna ändrades: titeln ”” blev ”Rektor”; adressen anna@lindviken.example blev ny@lindviken.example; hör nu till skolan", (await database.Log.Read("lindviken", 1))[0].Text);
    }

    public void Dispose() => database.Dispose();

    private static Grant Administrator() => new(Make.Id(), "lindviken", Role.Administrator, null, null);

    /// <summary>Greta, the administrator, and Anna, who reads.</summary>
    private async Task<(Person Greta, Person Anna)> Two()
    {
        await database.Municipalities.Save(new("lindviken", "Lindvikens kommun", [new("hamnstaden", "Hamnstaden"), new("alvsund", "Älvsund")], []));
        var greta = new Person(Make.Id(), "lindviken", "Greta", "greta@lindviken.example", [], [Administrator()], null);
        var anna = new Person(Make.Id(), "lindviken", "Anna", "anna@lindviken.example", [], [new Grant(Make.Id(), "lindviken", Role.Reader, "hamnstaden", null)], null);
        Assert.True(await database.People.Add(greta, Actor.Local) && await database.People.Add(anna, Actor.Local));
        return (greta, anna);
    }
}
