using Tryggve.Storage;

namespace Tryggve.Tests.Pages;

public sealed class What_others_have_tried(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Stands_on_the_page_of_the_measure_with_why_it_is_shown()
    {
        var page = await app.Open(await Platssamverkan("Hamnstaden"));

        Assert.Equal(200, page.Status);
        var section = page.Find("#pa-andra-hall");
        var found = section.QuerySelectorAll(".tried > li");
        Assert.InRange(found.Length, 1, SimilarMeasures.Most);
        Assert.All(found, like => Assert.Matches("Visas för att båda (gäller|skriver om) .", Answer.Words(like)));
        Assert.All(found, like => Assert.NotNull(like.QuerySelector("h3 .badge")));
        Assert.Equal(200, (await app.Open(section.QuerySelector("h3 a")!.GetAttribute("href")!)).Status);
        Assert.NotNull(section.QuerySelector("a[href='/arbetssatt/platssamverkan']"));
    }

    [Fact]
    public async Task Is_open_to_readers_and_keeps_what_they_may_not_see()
    {
        var reader = await app.As("Hanna Falk");
        var page = await reader.Open(await Platssamverkan("Hamnstaden"));
        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("Älvsund", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await reader.Open(await Platssamverkan("Norra Älvsund"))).Status);

        Assert.All((await reader.Open("/arbetssatt/platssamverkan")).All(".tried h3 a"), a => Assert.StartsWith("Hamnstaden", a.TextContent, StringComparison.Ordinal));
        Assert.Contains((await app.Open("/arbetssatt/platssamverkan")).All(".tried h3 a"), a => !a.TextContent.StartsWith("Hamnstaden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_gathered_by_working_method()
    {
        var list = await app.Open("/arbetssatt");
        var row = list.All("main tbody tr").Single(r => r.QuerySelector("a")!.TextContent == "Platssamverkan");
        var (measures, districts) = (int.Parse(row.QuerySelectorAll("td")[0].TextContent), int.Parse(row.QuerySelectorAll("td")[1].TextContent));
        Assert.InRange(districts, 2, measures);
        var page = await app.Open(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("Platssamverkan", page.Heading);
        Assert.Equal(Math.Min(measures, MethodQueries.PageSize), page.All(".tried > li").Count);
        Assert.NotEmpty(page.All(".tried-report"));
        Assert.Contains("har ingen sagt hur det gick", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_when_there_is_nothing_to_see()
    {
        var administrator = await app.As("Greta Lund");
        Assert.Contains("Ingen åtgärd i de planer du ser", (await administrator.Open("/arbetssatt")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await administrator.Open("/arbetssatt/platssamverkan")).Status);
    }

    [Theory]
    [InlineData("finns-inte")]
    [InlineData("%27%20OR%201=1--")]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("%3Cscript%3E")]
    [InlineData("SSPF")]
    [InlineData("%F0%9F%98%80")]
    public async Task Is_not_there_at_a_strange_address(string name) => Assert.Equal(404, (await app.Open($"/arbetssatt/{name}")).Status);

    [Theory]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    [InlineData("x")]
    public async Task Is_there_whatever_page_is_asked_for(string number) => Assert.Equal(200, (await app.Open($"/arbetssatt/platssamverkan?sida={number}")).Status);

    /// <summary>The address of a measure of the sample, in any of the district's plans.</summary>
    private async Task<string> Platssamverkan(string district)
    {
        foreach (var listing in (await app.Get<PlanQueries>().List(Actor.Local)).Where(p => p.District == district))
        {
            var plan = (await app.Get<PlanStore>().Load(listing.Id, Actor.Local))!;
            if (plan.Content.Measures.FirstOrDefault(m => $"{m.Name} {m.Text}".Contains("Platssamverkan", StringComparison.Ordinal)) is { } measure) return $"/planer/{plan.Id}/atgard/{measure.Id}";
        }
        throw new InvalidOperationException($"{district} has no such measure.");
    }
}
