using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Administration;

public sealed class An_organisation(App app) : IClassFixture<App>
{
    private const string Police = "/kommunen/organisationer/polisen", Form = "form.organisation";

    [Fact]
    public async Task Is_added_with_its_first_unit()
    {
        var greta = await app.As("Greta Lund");

        var page = await greta.Send((await greta.Open("/kommunen/organisationer/ny")).Find(Form),
            new() { ["Form.Name"] = "Räddningstjänsten", ["Form.Aliases"] = "RTJ\r\nBrandkåren\r\n", ["Form.Units[0].Name"] = "Förebyggande", ["Form.Units[0].Roles"] = "Brandingenjör" });

        Assert.Equal("/kommunen/organisationer/raddningstjansten", page.Address);
        var kept = (await app.Get<MunicipalityStore>().Find("lindvikens-kommun"))!.Organisations.Single(o => o.Name == "Räddningstjänsten");
        Assert.Equal(["RTJ", "Brandkåren"], kept.Aliases);
        Assert.Equal(("raddningstjansten/forebyggande", "Brandingenjör"), (kept.Units.Single().Id, kept.Units.Single().Roles.Single()));
        Assert.Equal(("organisation-added", "Greta Lund"), (await app.Get<SecurityLog>().Read("lindvikens-kommun", 1))[0] is var line ? (line.Kind, line.ActorName) : default);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_something_is_wrong()
    {
        var greta = await app.As("Greta Lund");

        var refused = await greta.Send((await greta.Open(Police)).Find(Form), new() { ["Form.Name"] = "", ["Form.Aliases"] = "Ordningsmakten", ["Form.Units[1].Roles"] = "Kommissarie" });

        Assert.Equal(400, refused.Status);
        Assert.Equal(["#Form_Name", "#Form_Units_1__Name"], refused.All(".errors a").Select(a => a.GetAttribute("href")!));
        Assert.All(refused.All(".errors a"), a => Assert.Equal("true", refused.Find(a.GetAttribute("href")!).GetAttribute("aria-invalid")));
        Assert.Equal(("Ordningsmakten", "Kommissarie"), (refused.Find("#Form_Aliases").TextContent, refused.Find("#Form_Units_1__Roles").TextContent));
        Assert.Equal(3, refused.All("fieldset.unit").Count);
    }

    [Fact]
    public async Task Keeps_a_unit_that_people_belong_to()
    {
        var greta = await app.As("Greta Lund");

        var refused = await greta.Send((await greta.Open(Police)).Find(Form), new() { ["Form.Units[0].Remove"] = "true" });

        Assert.Equal((400, "#Form_Units_0__Remove"), (refused.Status, refused.Find(".errors a").GetAttribute("href")));
        Assert.Contains("en person hör dit", refused.Text, StringComparison.Ordinal);
        Assert.True(refused.Find("#Form_Units_0__Remove").HasAttribute("checked"));
    }

    [Fact]
    public async Task Is_taken_away_only_when_nobody_belongs_to_it()
    {
        var greta = await app.As("Greta Lund");
        var refused = await greta.Send((await greta.Open($"{Police}/ta-bort")).Find("main form"));
        Assert.Equal(400, refused.Status);
        Assert.Contains("Flytta dem", refused.Text, StringComparison.Ordinal);

        var page = await greta.Send((await greta.Open("/kommunen/organisationer/lindvikens-bostader/ta-bort")).Find("main form"));

        Assert.Contains("Lindvikens bostäder är borttagen", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await greta.Open("/kommunen/organisationer/lindvikens-bostader")).Status);
    }

    [Fact]
    public async Task Changed_by_two_at_once_shows_the_other_and_loses_nothing()
    {
        const string address = "/kommunen/organisationer/tekniska-forvaltningen";
        var (greta, other) = (await app.As("Greta Lund"), await app.As("Greta Lund"));
        var (mine, theirs) = ((await greta.Open(address)).Find(Form), (await other.Open(address)).Find(Form));
        await other.Send(theirs, new() { ["Form.Name"] = "Stadsbyggnad", ["Form.Units[1].Name"] = "Park" });

        var conflict = await greta.Send(mine, new() { ["Form.Aliases"] = "Teknik" });

        Assert.Equal(400, conflict.Status);
        Assert.Contains("Stadsbyggnad", Answer.Words(conflict.Find(".overtaken")), StringComparison.Ordinal);
        Assert.Equal("Teknik", conflict.Find("#Form_Aliases").TextContent);
        Assert.Empty((await Kept("tekniska-forvaltningen")).Aliases);
        await greta.Send(conflict.Find(Form), new() { ["Form.Name"] = "Stadsbyggnad" });
        var kept = await Kept("tekniska-forvaltningen");
        Assert.Equal(("Stadsbyggnad", "Teknik"), (kept.Name, kept.Aliases.Single()));
        Assert.Equal(["Gata och belysning", "Park"], kept.Units.Select(u => u.Name));
    }

    [Fact]
    public async Task Writes_texts_as_texts()
    {
        var greta = await app.As("Greta Lund");
        string[] fields = ["Form.Name", "Form.Aliases", "Form.Units[0].Name", "Form.Units[0].Aliases", "Form.Units[0].Roles"];

        var page = await greta.Send((await greta.Open("/kommunen/organisationer/ny")).Find(Form), fields.ToDictionary(f => f, _ => Hostile.Text));

        Hostile.IsOnlyText(page);
        Hostile.IsOnlyText(await greta.Open("/kommunen"));
        Hostile.IsOnlyText(await greta.Open("/personer/ny"));
        Hostile.IsOnlyText(await greta.Open($"{page.Address}/ta-bort"));
    }

    private async Task<Tryggve.Districts.Organisation> Kept(string id) => (await app.Get<MunicipalityStore>().Find("lindvikens-kommun"))!.Organisations.Single(o => o.Id == id);
}
