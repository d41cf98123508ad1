using Tryggve.Districts.Law;
using Tryggve.People;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Law;

/// <summary>The law's pages, asked for by a person with one role.</summary>
public sealed class Each_role_at_the_law(App app) : IClassFixture<App>
{
    private static readonly string[] Points = ["lagesbild", "lagesbildens-alder", "beslut", "planens-grund", "uppfoljning", "annan-planering", "overenskommelser", "strategiskt-rad", "samordningsfunktion", "ansvarig-namnd", "rapport-till-fullmaktige"];

    public static TheoryData<Role> Roles() => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task Reads_and_records_as_the_role_may(Role role)
    {
        foreach (var wide in Grant.IsForMunicipality(role) ? [true] : new[] { true, false })
        {
            var visitor = await Someone([new Grant(Guid.CreateVersion7(), "lindvikens-kommun", role, wide ? null : "hamnstaden", null)]);
            var may = wide && RoleTable.Of(role, Permission.RecordLaw) == Extent.Everything;
            var page = await visitor.Open("/lagen");
            Assert.Equal((200, 11), (page.Status, page.All(".law-list tbody tr").Count));
            Assert.Equal(200, (await visitor.Open("/lagen/underlag.csv")).Status);
            var point = await visitor.Open("/lagen/lagesbild");
            Assert.Equal(may, point.All(".law-form").Count == 1);
            Assert.Equal(may, point.All("form[action*=Retract]").Count > 0);
            foreach (var handler in new[] { "", $"?handler=Retract&id={Guid.NewGuid()}" })
            {
                using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token() });
                Assert.Equal(may ? 400 : 404, (await visitor.Post($"/lagen/lagesbild{handler}", form)).Status);
            }
        }
    }

    [Fact]
    public async Task Finds_nothing_without_a_role()
    {
        var visitor = await Someone([]);
        foreach (var address in new[] { "/lagen", "/lagen/lagesbild", "/lagen/underlag", "/lagen/underlag.csv", $"/lagen/dokument/{Guid.NewGuid()}" }) Assert.Equal(404, (await visitor.Open(address)).Status);
        Assert.Empty((await visitor.Open("/")).All("nav a[href='/lagen']"));
    }

    [Fact]
    public async Task Meets_pages_with_the_parts_a_page_needs()
    {
        foreach (var address in Points.Select(p => $"/lagen/{p}").Concat(["/lagen", "/lagen/underlag"]))
        {
            var page = await app.Open(address);
            Assert.Equal((address, 200), (address, page.Status));
            Assert.Single(page.All("h1"));
            Assert.All(page.All("input:not([type=hidden]), select, textarea"), field => Assert.NotNull(page.Page.QuerySelector($"label[for='{field.Id}']") ?? field.Closest("label")));
            Assert.Equal(page.All("[id]").Count, page.All("[id]").Select(e => e.Id).Distinct().Count());
            Assert.Empty(page.All("[style], style, script:not([src]), [onclick]"));
            Assert.All(page.All("main a[href^='/planer/']"), link => Assert.DoesNotContain("00000000", link.GetAttribute("href")!, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/lagen/nagot-annat"), InlineData("/lagen/Picture"), InlineData("/lagen/0"), InlineData("/lagen/dokument/x"), InlineData("/lagen/lagesbild/mer")]
    [InlineData("/lagen/lagesbild?ratta=0198c0de-0000-7000-8000-000000000000")]
    public async Task Finds_no_other_addresses(string address) => Assert.Equal(404, (await app.Open(address)).Status);

    [Theory]
    [InlineData("/lagen/lagesbild?visa=-5"), InlineData("/lagen/lagesbild?visa=999999999"), InlineData("/lagen/lagesbild?visa=x"), InlineData("/lagen/lagesbild?ratta=x")]
    public async Task Is_not_troubled_by_strange_questions(string address) => Assert.Equal(200, (await app.Open(address)).Status);

    [Fact]
    public async Task Is_led_to_the_plans_one_may_open_only()
    {
        var visitor = await Someone([new Grant(Guid.CreateVersion7(), "lindvikens-kommun", Role.Reader, "hamnstaden", null)]);
        var page = await visitor.Open("/lagen/beslut");
        Assert.Contains("Norra Älvsund", page.Text, StringComparison.Ordinal);
        foreach (var link in page.All(".law-districts a")) Assert.Equal(200, (await visitor.Open(link.GetAttribute("href")!)).Status);
    }

    private async Task<Visitor> Someone(IReadOnlyList<Grant> grants)
    {
        var name = $"Prov {Guid.NewGuid():N}";
        await app.Get<PersonStore>().Add(new Person(Guid.CreateVersion7(), "lindvikens-kommun", name, $"{name.Replace(' ', '.')}@lindviken.example", [], grants, null), Actor.Local);
        return await app.As(name);
    }
}
