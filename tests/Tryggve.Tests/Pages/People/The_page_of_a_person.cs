using Tryggve.People;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.People;

public sealed class The_page_of_a_person(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Gives_a_role_and_takes_it_back()
    {
        var anna = await app.As("Anna Ek");
        var cecilia = await Address("Cecilia Sjö");

        var given = await anna.Send((await anna.Open(cecilia)).Find("form.give"), new() { ["Role.Role"] = "Editor", ["Role.Scope"] = (await app.Plan("Hamnstaden")).Id.ToString() });
        Assert.Contains("Cecilia Sjö har fått rollen Redaktör i planen Hamnstaden", Answer.Words(given.Find(".said")), StringComparison.Ordinal);
        var row = given.All(".roles li").Single(l => l.TextContent.Contains("Redaktör", StringComparison.Ordinal));
        var taken = await anna.Send(row.QuerySelector("form")!);

        Assert.Equal(["Rapportör i Hamnstaden"], taken.All(".roles li > span").Select(Answer.Words));
        var log = await app.Get<SecurityLog>().Read("lindvikens-kommun", 2);
        Assert.All(log, line => Assert.Equal("Anna Ek", line.ActorName));
        Assert.StartsWith("Cecilia Sjö har inte längre rollen Redaktör i planen Hamnstaden", log[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_the_same_role_twice_and_a_role_from_nowhere()
    {
        var form = (await app.Open(await Address("Cecilia Sjö"))).Find("form.give");

        var twice = await app.Send(form, new() { ["Role.Role"] = "Reporter", ["Role.Scope"] = "hamnstaden" });
        Assert.Equal((400, "Reporter"), (twice.Status, twice.Find("#Role_Role option[selected]").GetAttribute("value")));
        Assert.Contains("har redan den rollen", Answer.Words(twice.Find(".errors")), StringComparison.Ordinal);
        Assert.Equal(400, (await app.Send(form, new() { ["Role.Role"] = "Chef", ["Role.Scope"] = "ingenstans" })).Status);
    }

    [Fact]
    public async Task Lets_a_coordinator_touch_only_what_is_within_reach()
    {
        var anna = await app.As("Anna Ek");
        var björn = await anna.Open(await Address("Björn Lind"));

        Assert.Contains("Uppgifterna ändras av administratören", björn.Text, StringComparison.Ordinal);
        Assert.Single(björn.All(".roles form"));
        Assert.Empty(björn.All("form[action*='Link'], a[href$='/stang']"));
        Assert.Equal(404, (await anna.Open($"{björn.Address}/andra")).Status);
        Assert.Equal(404, (await anna.Open($"{björn.Address}/stang")).Status);
        var coordinator = (await app.Actor("Björn Lind")).Grants.Single(g => g.Role == Role.Coordinator);
        Assert.Equal(404, (await anna.Send(björn.Find(".roles form"), new() { ["grant"] = coordinator.Id.ToString() })).Status);
        Assert.Equal(404, (await Post(anna, björn, "Link")).Status);
        Assert.Equal(404, (await Post(anna, björn, "Open")).Status);
        Assert.Contains((await app.Actor("Björn Lind")).Grants, g => g.Id == coordinator.Id);
    }

    [Fact]
    public async Task Makes_a_new_link_for_somebody_within_reach()
    {
        var anna = await app.As("Anna Ek");
        var david = await anna.Open(await Address("David Holm"));

        var shown = await anna.Send(david.Find("form[action*=Link]"));

        var secret = new Uri(shown.Find("#lank").GetAttribute("value")!).Segments[^1];
        Assert.Equal("David Holm", (await app.Get<PasswordLinks>().PersonOf(secret))!.Name);
    }

    [Fact]
    public async Task Changes_details_and_keeps_what_was_typed_when_they_are_wrong()
    {
        var address = $"{await Address("Eva Berg")}/andra";
        var greta = await app.As("Greta Lund");

        var refused = await greta.Send((await greta.Open(address)).Find("form.person"), new() { ["Form.Name"] = "", ["Form.Title"] = "Registrator", ["Form.Email"] = "eva.berg@lindviken.example" });
        Assert.Equal((400, "Registrator"), (refused.Status, refused.Find("#Form_Title").GetAttribute("value")));
        var saved = await greta.Send(refused.Find("form.person"), new() { ["Form.Name"] = "Eva Berg" });

        Assert.Contains("Registrator", saved.Text, StringComparison.Ordinal);
        Assert.Contains("titeln ”Nämndsekreterare” blev ”Registrator”", (await app.Get<SecurityLog>().Read("lindvikens-kommun", 1))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closes_and_opens_an_account_after_asking()
    {
        var hanna = await app.As("Hanna Falk");
        var address = await Address("Hanna Falk");
        var greta = await app.As("Greta Lund");
        Assert.Equal(404, (await app.Open($"{address}/stang")).Status);

        var closed = await greta.Send((await greta.Open($"{address}/stang")).Find("main form"));
        Assert.Contains("Kontot stängdes", closed.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await hanna.Open("/planer")).Status);
        Assert.Contains("stängt", (await greta.Open("/personer?namn=hanna")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await greta.Open($"{address}/stang")).Status);
        var opened = await greta.Send(closed.Find("form[action*=Open]"));

        Assert.Contains("öppet igen", opened.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_last_administrator()
    {
        var greta = await app.As("Greta Lund");
        var own = await greta.Open(await Address("Greta Lund"));

        var refused = await greta.Send(own.Find(".roles form"));
        Assert.Equal((400, "#roller"), (refused.Status, refused.Find(".errors a").GetAttribute("href")));
        Assert.Contains("enda administratör", refused.Text, StringComparison.Ordinal);
        Assert.Empty(own.All("a[href$='/stang']"));
        var closing = await greta.Send((await greta.Open($"{own.Address}/stang")).Find("main form"));
        Assert.Equal(400, closing.Status);
        Assert.Contains("ditt eget konto", closing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_exist_for_another_municipality()
    {
        await app.Get<MunicipalityStore>().Save(new("ostmala", "Östmåla", [], []));
        var stranger = new Person(Make.Id(), "ostmala", "Okänd Granne", $"{Make.Id()}@ostmala.example", [], [], null);
        await app.Get<PersonStore>().Add(stranger, Actor.Local);
        var greta = await app.As("Greta Lund");

        foreach (var page in new[] { "", "/andra", "/stang" }) Assert.Equal(404, (await greta.Open($"/personer/{stranger.Id}{page}")).Status);
        var own = await greta.Open(await Address("Cecilia Sjö"));
        Assert.Equal(404, (await greta.Send(own.Find("form.give"), new() { ["id"] = "x" }, Button($"/personer/{stranger.Id}?handler=Give"))).Status);
        Assert.DoesNotContain("Okänd Granne", (await greta.Open("/personer")).Text, StringComparison.Ordinal);
    }

    private async Task<string> Address(string name) => $"/personer/{(await app.Get<PersonStore>().All("lindvikens-kommun")).Single(p => p.Name == name).Id}";

    private static Task<Answer> Post(Visitor visitor, Answer page, string handler) => visitor.Send(page.Find(".roles form"), [], Button($"{page.Address}?handler={handler}"));

    /// <summary>A button that sends a form somewhere else than it says.</summary>
    private static AngleSharp.Dom.IElement Button(string address)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<button></button>");
        page.QuerySelector("button")!.SetAttribute("formaction", address);
        return page.QuerySelector("button")!;
    }
}
