using AngleSharp.Html.Dom;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.People;

public sealed class Inviting_somebody(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Gives_a_link_that_is_shown_once_and_lets_the_person_in()
    {
        var form = await app.Open("/personer/ny");
        foreach (var box in form.All("input[type=checkbox]").OfType<IHtmlInputElement>().Take(2)) box.IsChecked = true;

        var shown = await app.Send(form.Find("form.person"), Typed("Lisa Lund", "lisa.lund@lindviken.example"));

        Assert.Equal("Lisa Lund", shown.Heading);
        Assert.Contains("Rapportör i Hamnstaden", shown.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await Find("Lisa Lund"))!.Memberships.Count);
        var link = new Uri(shown.Find("#lank").GetAttribute("value")!).AbsolutePath;
        Assert.Empty((await app.Open(shown.Address)).All("#lank"));
        var lisa = app.Stranger();
        var choice = await lisa.Open(link);
        await lisa.Send(choice.Find("form"), new() { ["password"] = "fyra ord efter varandra", ["again"] = "fyra ord efter varandra" });
        var signIn = await lisa.Open("/logga-in");
        Assert.Contains("Hamnstaden", (await lisa.Send(signIn.Find("form.narrow"), new() { ["Email"] = "Lisa.Lund@lindviken.example", ["Password"] = "fyra ord efter varandra", ["till"] = "/planer" })).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await app.Stranger().Open(link)).Status);
    }

    [Fact]
    public async Task Says_all_that_is_missing_at_once_and_keeps_what_was_typed()
    {
        var form = await app.Open("/personer/ny");
        form.All("input[type=checkbox]").OfType<IHtmlInputElement>().First().IsChecked = true;

        var refused = await app.Send(form.Find("form.person"), new() { ["Form.Title"] = "Rektor", ["Form.Email"] = "rektor" });

        Assert.Equal(400, refused.Status);
        Assert.StartsWith("Fel: ", refused.Page.Title, StringComparison.Ordinal);
        Assert.Equal(["#Form_Name", "#Form_Email", "#Role_Role", "#Role_Scope"], refused.All(".errors a").Select(a => a.GetAttribute("href")!));
        Assert.All(refused.All(".errors a"), a => Assert.Equal("true", refused.Find(a.GetAttribute("href")!).GetAttribute("aria-invalid")));
        Assert.All(refused.All("[aria-invalid=true]"), f => Assert.NotNull(refused.Page.GetElementById(f.GetAttribute("aria-describedby")!)));
        Assert.Equal(["Rektor", "rektor"], new[] { "#Form_Title", "#Form_Email" }.Select(f => refused.Find(f).GetAttribute("value")));
        Assert.True(((IHtmlInputElement)refused.All("input[type=checkbox]")[0]).IsChecked);
    }

    [Fact]
    public async Task Refuses_an_address_that_somebody_has()
    {
        var refused = await app.Send((await app.Open("/personer/ny")).Find("form.person"), Typed("En till", "ANNA.EK@lindviken.example"));

        Assert.Equal((400, "#Form_Email"), (refused.Status, refused.Find(".errors a").GetAttribute("href")));
    }

    [Fact]
    public async Task Offers_a_coordinator_only_the_roles_and_places_of_their_own()
    {
        var form = await (await app.As("Anna Ek")).Open("/personer/ny");

        Assert.Equal(["Samordnare", "Redaktör", "Rapportör", "Läsare", "Sekreterare"], form.All("#Role_Role option").Skip(1).Select(Answer.Words));
        Assert.Equal(["Välj var", "Hamnstaden"], form.All("#Role_Scope option").Select(Answer.Words).Take(2));
        Assert.DoesNotContain(form.All("#Role_Scope option"), o => o.TextContent.Contains("Älvsund", StringComparison.Ordinal) || o.TextContent.Contains("kommunen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Administrator", "*", "scope-beyond")]
    [InlineData("City", "hamnstaden", "scope-wrong")]
    [InlineData("Reader", "norra-alvsund", "scope-missing")]
    [InlineData("Reader", "*", "scope-missing")]
    [InlineData("99", "hamnstaden", "role-missing")]
    public async Task Refuses_what_the_form_did_not_offer(string role, string scope, string why)
    {
        var anna = await app.As("Anna Ek");
        var refused = await anna.Send((await anna.Open("/personer/ny")).Find("form.person"), new(Typed("Smyg Sson", "smyg@lindviken.example")) { ["Role.Role"] = role, ["Role.Scope"] = scope });

        Assert.True(refused.Status == 400, why);
        Assert.Null(await Find("Smyg Sson"));
    }

    [Fact]
    public async Task Writes_texts_as_texts()
    {
        var shown = await app.Send((await app.Open("/personer/ny")).Find("form.person"), new(Typed(Hostile.Text, "hostile@lindviken.example")) { ["Form.Title"] = Hostile.Text });

        Hostile.IsOnlyText(shown);
        Hostile.IsOnlyText(await app.Open("/personer"));
        Hostile.IsOnlyText(await app.Open($"{shown.Address}/andra"));
        var greta = await app.As("Greta Lund");
        Hostile.IsOnlyText(await greta.Open($"{shown.Address}/stang"));
        Assert.Empty((await greta.Open("/kommunen/logg")).All("script:not([src]), img[onerror]"));
        var refused = await app.Send((await app.Open("/personer/ny")).Find("form.person"), new() { ["Form.Name"] = Hostile.Text, ["Form.Email"] = Hostile.Text, ["Role.Scope"] = Hostile.Text });
        Assert.Equal(400, refused.Status);
        Hostile.IsOnlyText(refused);
    }

    private static Dictionary<string, string> Typed(string name, string email) =>
        new() { ["Form.Name"] = name, ["Form.Email"] = email, ["Role.Role"] = "Reporter", ["Role.Scope"] = "hamnstaden" };

    private async Task<Tryggve.People.Person?> Find(string name) => (await app.Get<PersonStore>().All("lindvikens-kommun")).SingleOrDefault(p => p.Name == name);
}
