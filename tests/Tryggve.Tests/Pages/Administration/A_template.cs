using Tryggve.Districts;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Administration;

public sealed class A_template : IDisposable
{
    private const string Address = "/kommunen/mallar/fem-omraden-2024", Form = "form.template";
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Is_begun_from_the_latest_one()
    {
        var greta = await app.As("Greta Lund");
        var form = await greta.Open("/kommunen/mallar/ny");
        foreach (var wrong in new[] { "", "2024", "i år" })
        {
            var refused = await greta.Send(form.Find("form.narrow"), new() { ["Year"] = wrong });
            Assert.Equal((400, "#Year", wrong), (refused.Status, refused.Find(".errors a").GetAttribute("href"), refused.Find("#Year").GetAttribute("value")));
        }

        var page = await greta.Send(form.Find("form.narrow"), new() { ["Year"] = "2031" });

        Assert.Equal("Mall från 2031", page.Heading);
        Assert.Equal("Unga i riskzon för destruktivt beteende", page.Find("#Form_Areas_0__Name").GetAttribute("value"));
    }

    [Fact]
    public async Task Gets_guidance_and_a_new_order()
    {
        var greta = await app.As("Greta Lund");

        var page = await greta.Send((await greta.Open(Address)).Find(Form), new()
        {
            ["Form.Areas[4].Order"] = "0", ["Form.Areas[0].Guidance"] = "Skriv om dem under 25 år.", ["Form.Guidance[Goals]"] = "Så att man kan avgöra om det har hänt.", ["Form.Areas[5].Name"] = "Trygga hem",
        });

        Assert.Equal(200, page.Status);
        var kept = await Kept();
        Assert.Equal(["kriminella-miljoer", "unga", "platser", "systemhot", "brottsoffer", "trygga-hem"], kept.Areas.Select(a => a.Key));
        Assert.Equal(("Skriv om dem under 25 år.", "Så att man kan avgöra om det har hänt."), (kept.Areas[1].Guidance, kept.Guidance["Goals"]));
        Assert.Equal("Så att man kan avgöra om det har hänt.", page.Find("#Form_Guidance_Goals_").TextContent);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_something_is_wrong()
    {
        var greta = await app.As("Greta Lund");

        var refused = await greta.Send((await greta.Open(Address)).Find(Form), new() { ["Form.Areas[1].Name"] = "", ["Form.Areas[1].Aliases"] = "Torg", ["Form.Guidance[Who]"] = new string('a', 2001) });

        Assert.Equal(400, refused.Status);
        Assert.Equal(["#Form_Areas_1__Name", "#Form_Guidance_Who_"], refused.All(".errors a").Select(a => a.GetAttribute("href")!).Order());
        Assert.All(refused.All(".errors a"), a => Assert.Equal("true", refused.Find(a.GetAttribute("href")!).GetAttribute("aria-invalid")));
        Assert.Equal("Torg", refused.Find("#Form_Areas_1__Aliases").TextContent);
        Assert.Equal(400, (await greta.Send((await greta.Open(Address)).Find(Form), new() { ["Form.Areas[0].Order"] = "först" })).Status);
    }

    [Fact]
    public async Task Changed_by_two_at_once_shows_the_other_and_loses_nothing()
    {
        var (greta, other) = (await app.As("Greta Lund"), await app.As("Greta Lund"));
        var (mine, theirs) = ((await greta.Open(Address)).Find(Form), (await other.Open(Address)).Find(Form));
        await other.Send(theirs, new() { ["Form.Guidance[Cause]"] = "Varför?" });

        var conflict = await greta.Send(mine, new() { ["Form.Guidance[When]"] = "Månad och år" });

        Assert.Equal(400, conflict.Status);
        Assert.Contains("Varför?", Answer.Words(conflict.Find(".overtaken")), StringComparison.Ordinal);
        Assert.Equal("Månad och år", conflict.Find("#Form_Guidance_When_").TextContent);
        Assert.NotEqual("Månad och år", (await Kept()).Guidance["When"]);
    }

    [Fact]
    public async Task Writes_texts_as_texts()
    {
        var greta = await app.As("Greta Lund");
        var form = (await greta.Open("/kommunen/mallar/ny")).Find("form.narrow");
        var template = await greta.Send(form, new() { ["Year"] = "2041" });
        string[] fields = ["Form.Areas[5].Name", "Form.Areas[5].Aliases", "Form.Areas[5].Guidance", "Form.Guidance[Problem]", "Form.Guidance[FollowUp]"];

        Hostile.IsOnlyText(await greta.Send(template.Find(Form), fields.ToDictionary(f => f, _ => Hostile.Text)));
        Hostile.IsOnlyText(await greta.Open("/kommunen"));
    }

    private async Task<PlanTemplate> Kept() => (await app.Get<MunicipalityStore>().Find("lindvikens-kommun"))!.Templates.Single(t => t.Id == "fem-omraden-2024");
}
