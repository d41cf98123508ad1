using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Administration;

public sealed class The_municipalitys_own_pages(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Show_organisations_templates_and_districts()
    {
        var page = await (await app.As("Greta Lund")).Open("/kommunen");

        var police = page.All(".organisations-list tbody tr").Single(r => r.QuerySelector("a")!.TextContent == "Polisen");
        Assert.Equal("1", Answer.Words(police.QuerySelector(".num")!));
        Assert.Contains("Från 2024", page.Text, StringComparison.Ordinal);
        Assert.Contains("Norra Älvsund", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kommunen")]
    [InlineData("/kommunen/organisationer/polisen")]
    [InlineData("/kommunen/organisationer/polisen/ta-bort")]
    [InlineData("/kommunen/mallar/ny")]
    [InlineData("/kommunen/mallar/fem-omraden-2024")]
    [InlineData("/kommunen/stadsdelar/ny")]
    [InlineData("/kommunen/logg")]
    [InlineData("/kommunen/logg.csv")]
    public async Task Do_not_exist_for_others(string address)
    {
        Assert.Equal(404, (await app.Open(address)).Status);
        Assert.Equal(302, (await app.Stranger().Open(address)).Status);
        Assert.NotEqual(404, (await (await app.As("Greta Lund")).Open(address)).Status);
    }

    [Theory]
    [InlineData("/kommunen/organisationer/finns-inte")]
    [InlineData("/kommunen/organisationer/finns-inte/ta-bort")]
    [InlineData("/kommunen/mallar/finns-inte")]
    [InlineData("/kommunen/stadsdelar/finns-inte")]
    public async Task Do_not_exist_for_what_is_not_there(string address) => Assert.Equal(404, (await (await app.As("Greta Lund")).Open(address)).Status);

    [Fact]
    public async Task Add_and_rename_a_district()
    {
        var greta = await app.As("Greta Lund");
        var empty = await greta.Send((await greta.Open("/kommunen/stadsdelar/ny")).Find("form.narrow"), new() { ["Name"] = " " });
        Assert.Equal((400, "#Name"), (empty.Status, empty.Find(".errors a").GetAttribute("href")));

        await greta.Send(empty.Find("form.narrow"), new() { ["Name"] = "Östra ängen" });
        var page = await greta.Send((await greta.Open("/kommunen/stadsdelar/ostra-angen")).Find("form.narrow"), new() { ["Name"] = Hostile.Text });

        Hostile.IsOnlyText(page);
        Hostile.IsOnlyText(await greta.Open("/kommunen/stadsdelar/ostra-angen"));
        Hostile.IsOnlyText(await greta.Open("/kommunen/organisationer/ny"));
        Hostile.IsOnlyText(await greta.Open("/personer/ny"));
        Hostile.IsOnlyText(await greta.Open("/kommunen/logg"));
        Assert.Contains(Hostile.Text, (await app.Get<SecurityLog>().Read("lindvikens-kommun", 2))[0].Text, StringComparison.Ordinal);
    }
}
