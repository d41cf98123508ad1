using Tryggve.Plans;

namespace Tryggve.Tests.Pages;

public sealed class The_summary_page(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Counts_as_the_domain_does()
    {
        var plan = await app.Plan("Hamnstaden");
        var summary = Summary.Of(plan.Content);
        var page = await app.Open($"/planer/{plan.Id}/sammanstallning");

        var rows = page.All("table.figures:not(.printed) tbody tr");
        foreach (var (row, figures) in rows.Zip(summary.Areas.Append(summary.Total)))
        {
            int[] expected = [figures.Rows, figures.Problems, figures.Causes, figures.Measures, figures.Goals, .. Enum.GetValues<Gap>().Select(figures.Without)];
            Assert.Equal(expected, row.QuerySelectorAll("td").Select(c => int.Parse(Answer.Words(c))));
        }
    }

    [Fact]
    public async Task Opens_the_rows_behind_each_figure()
    {
        var plan = await app.Plan("Hamnstaden");
        var page = await app.Open($"/planer/{plan.Id}/sammanstallning");
        var figures = page.All("td.lacking a");
        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            var behind = await app.Open(figure.GetAttribute("href")!);
            Assert.Equal(int.Parse(figure.TextContent), behind.All("tbody tr[id]").Count);
        }
    }

    [Fact]
    public async Task Explains_where_the_document_counted_otherwise()
    {
        var plan = await app.Plan("Hamnstaden");
        var page = await app.Open($"/planer/{plan.Id}/sammanstallning");
        var differences = Summary.Of(plan.Content).Areas.SelectMany(a => a.Differences()).ToList();
        Assert.NotEmpty(differences);
        Assert.All(differences, sentence => Assert.Contains(sentence, page.Text, StringComparison.Ordinal));
    }
}
