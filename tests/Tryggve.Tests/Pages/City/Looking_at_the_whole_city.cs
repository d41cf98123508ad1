using System.Globalization;
using AngleSharp.Dom;
using Tryggve.FollowUps;

namespace Tryggve.Tests.Pages.City;

public sealed class Looking_at_the_whole_city : IDisposable
{
    private readonly App app = new App().With("Tryggve:Sample", "city");

    [Fact]
    public async Task Every_figure_opens_as_many_rows_as_it_says()
    {
        var followed = 0;
        foreach (var address in new[] { "/stad?ar=2025", "/stad?ar=2026&runda=t1" })
        {
            var page = await app.Open(address);
            foreach (var link in page.All(".city-matrix tbody tr:nth-child(-n+2) td a:not(.aside), .city-matrix .total td a:not(.aside)"))
            {
                var list = await app.Open(link.GetAttribute("href")!);
                var said = Figure(link);
                Assert.Equal(200, list.Status);
                var shown = Figure(list.Find(".shown b"));
                if (link.ClassList.Contains("many") || link.ClassList.Contains("missing-reports")) Assert.Equal(said, shown);
                else Assert.Contains($" {said} mål ", list.Find(".shown").TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
                followed++;
            }
        }
        Assert.True(followed > 50, $"{followed} links");
    }

    [Fact]
    public async Task What_somebody_should_look_at_opens_its_rows()
    {
        var page = await app.Open("/stad?ar=2026");
        foreach (var link in page.All("a[href*='brist='], a[href*='tid=']"))
        {
            Assert.Equal(Figure(link.QuerySelector("b") ?? link), Figure((await app.Open(link.GetAttribute("href")!)).Find(".shown b")));
        }
    }

    [Fact]
    public async Task A_share_never_counts_what_nobody_has_judged()
    {
        var page = await app.Open("/stad?ar=2026");
        Assert.Contains("inte avgjorda och räknas inte", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_one_district_sees_that_district_only()
    {
        var visitor = await app.As("Hanna Falk");
        var page = await visitor.Open("/stad?ar=2025");
        Assert.Equal("Hamnstaden 2025", page.Heading);
        Assert.Equal(["Hamnstaden"], page.All(".city-matrix tbody th").Select(th => th.TextContent.Trim()));
    }

    [Theory]
    [InlineData("/stad?ar=abc&runda=x")]
    [InlineData("/stad?ar=99999999999999")]
    [InlineData("/kvalitet?ar=-1")]
    [InlineData("/atgarder?ar=0&status=nej&utfall=%C2%A0&sida=-4&ordning=--")]
    [InlineData("/atgarder?q=%25%5F%5C&plats='%3B--&sida=999999999999")]
    public async Task A_strange_address_is_answered(string address) => Assert.Equal(200, (await app.Open(address)).Status);

    [Fact]
    public async Task A_value_that_names_nothing_is_told()
    {
        var page = await app.Open("/atgarder?status=nej");
        Assert.Contains("”nej” är inget vi känner till under status", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_role_in_any_plan_sees_none_of_it()
    {
        var administrator = await app.As("Greta Lund");
        foreach (var address in new[] { "/stad", "/atgarder", "/kvalitet", "/atgarder/hamta/csv" }) Assert.Equal(404, (await administrator.Open(address)).Status);
    }

    private static int Figure(IElement element)
    {
        var digits = new string([.. element.TextContent.SkipWhile(c => !char.IsDigit(c)).TakeWhile(c => char.IsDigit(c) || c is '\u00a0' or '\u202f').Where(char.IsDigit)]);
        return int.Parse(digits, CultureInfo.InvariantCulture);
    }

    public void Dispose() => app.Dispose();
}
