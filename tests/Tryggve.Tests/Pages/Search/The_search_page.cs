using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Search;

public sealed class The_search_page(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Leads_to_the_row_of_what_it_finds()
    {
        var page = await app.Open("/sok?q=simskola");
        var link = page.Find(".finds a");
        var parts = link.GetAttribute("href")!.Split('#');
        var plan = await app.Open(parts[0]);
        Assert.Single(plan.All($"[id='{parts[1]}']"));
        Assert.NotEmpty(page.All("mark"));
        Assert.Contains("Hamnstaden", page.Find(".finds .aside").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ingrid Norén", true, true)]
    [InlineData("Anna Ek", true, false)]
    [InlineData("Björn Lind", true, true)]
    [InlineData("Cecilia Sjö", true, false)]
    [InlineData("David Holm", true, false)]
    [InlineData("Eva Berg", true, false)]
    [InlineData("Farid Nouri", true, true)]
    [InlineData("Hanna Falk", true, false)]
    [InlineData("Greta Lund", false, false)]
    public async Task Finds_only_in_plans_that_the_person_may_see(string name, bool hamnstaden, bool alvsund)
    {
        var visitor = await app.As(name);
        foreach (var (district, sees) in new[] { ("Hamnstaden", hamnstaden), ("Norra Älvsund", alvsund) })
        {
            var plan = await app.Plan(district);
            var area = plan.Content.Areas[0].Name;
            var page = await visitor.Open($"/sok?q={Uri.EscapeDataString($"\"{area}\"")}");
            Assert.Equal(200, page.Status);
            Assert.Equal(sees, page.All(".finds a").Any(a => a.GetAttribute("href")!.Contains(plan.Id.ToString(), StringComparison.Ordinal)));
            Assert.Equal(sees, page.Source.Contains(plan.Id.ToString(), StringComparison.Ordinal));
            Assert.Empty((await visitor.Open($"/sok?q=samverkan&stadsdel={(sees ? "ingen" : plan.DistrictId)}")).All(".finds > li"));
        }
    }

    [Fact]
    public async Task Has_pages_and_counts_what_it_finds()
    {
        await using var own = new App();
        var store = own.Get<PlanStore>();
        var plan = await own.Plan("Hamnstaden");
        var cause = plan.Content.Areas.SelectMany(a => a.Problems).SelectMany(p => p.Causes).First();
        await store.Change(plan.Id, Tryggve.Actor.Local, p =>
        {
            for (var i = 0; i < 45; i++) p.Write([TextEdit.Of(p.Add(cause.Id, null, Tryggve.Actor.Local, DateTimeOffset.UnixEpoch)!.Value, PlanField.Measure, "", $"Kajakuthyrning nummer {i}")], Tryggve.Actor.Local, DateTimeOffset.UnixEpoch);
            return true;
        });
        var first = await own.Open("/sok?q=kajakuthyrning");
        Assert.Contains("45 träffar i 1 plan, sida 1 av 3", first.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Equal(20, first.All(".finds > li").Count);
        var last = await own.Open("/sok?q=kajakuthyrning&sida=3");
        Assert.Equal(5, last.All(".finds > li").Count);
        Assert.Equal(404, (await own.Open("/sok?q=kajakuthyrning&sida=4")).Status);
        Assert.Equal("Kajakuthyrning", first.Find("mark").TextContent);
    }

    [Fact]
    public async Task Gives_advice_when_nothing_is_found()
    {
        var page = await app.Open("/sok?q=finnsinteheller&falt=mal");
        Assert.Contains("Inga träffar", page.Text, StringComparison.Ordinal);
        Assert.Equal("/sok?q=finnsinteheller", page.Find(".search-advice a").GetAttribute("href"));
        Assert.Contains("minst ett ord", (await app.Open("/sok?q=%22-*")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=kajen&ar=abc")]
    [InlineData("?q=kajen&falt=allt")]
    [InlineData("?q=kajen&sida=x")]
    public async Task Says_what_to_do_about_an_address_it_does_not_understand(string query)
    {
        var page = await app.Open($"/sok{query}");
        Assert.Equal(400, page.Status);
        Assert.Contains("Välj år, stadsdel och slag av text i listorna", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_was_typed_as_text()
    {
        var page = await app.Open($"/sok?q={Uri.EscapeDataString("<script>alert(1)</script> \" ' & kajen")}");
        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("<script>alert", page.Source, StringComparison.Ordinal);
        Assert.Equal("<script>alert(1)</script> \" ' & kajen", page.Find("#sok-fraga").GetAttribute("value"));
    }

    [Fact]
    public async Task Is_reached_from_every_page()
    {
        var form = (await app.Open("/planer")).Find("header form[role=search]");
        Assert.Equal("/sok", form.GetAttribute("action"));
        var administrator = await app.As("Greta Lund");
        Assert.Empty((await administrator.Open("/konto")).All("header form[role=search]"));
    }
}
