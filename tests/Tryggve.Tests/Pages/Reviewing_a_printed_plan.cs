using System.Xml.Linq;

namespace Tryggve.Tests.Pages;

public sealed class Reviewing_a_printed_plan : IDisposable
{
    private readonly App app = new();

    [Fact]
    public async Task Leads_from_each_row_to_its_place_on_the_page()
    {
        var review = await app.Upload(Document, "plan.pdf");
        var links = review.All("table.draft tbody tr[id] a[data-page]");
        Assert.Equal(review.All("table.draft tbody tr[id]").Count, links.Count);

        var page = await app.Open(links[0].GetAttribute("href")!);
        Assert.StartsWith("Sida ", page.Heading, StringComparison.Ordinal);
        var picture = XDocument.Load(new MemoryStream(await app.Download(page.Find(".sheet img").GetAttribute("src")!)));
        Assert.Contains(picture.Descendants(), e => e.Name.LocalName == "text" && e.Value.Length > 0);
        Assert.Contains(picture.Descendants(), e => (string?)e.Attribute("stroke") is not null);
        Assert.DoesNotContain(picture.Descendants(), e => e.Name.LocalName is "script" or "style" or "image" or "a" or "foreignObject");
    }

    [Fact]
    public async Task Shows_the_page_beside_the_rows_and_beside_a_row_to_correct()
    {
        var review = await app.Upload(Document, "plan.pdf");
        Assert.Single(review.All(".beside .sheet img"));
        var row = await app.Open(review.Find("table.draft a[data-edit]").GetAttribute("href")!);
        Assert.Single(row.All(".sheet img"));
    }

    [Fact]
    public async Task Has_no_page_beyond_the_last_and_none_for_a_workbook()
    {
        var printed = (await app.Upload(Document, "plan.pdf")).Find("table.draft a[data-page]").GetAttribute("href")!.Split("/sida/")[0];
        Assert.Equal(404, (int)(await app.Open($"{printed}/sida/999")).Response.StatusCode);
        Assert.Equal(404, (int)(await app.Open($"{printed}/sida/0")).Response.StatusCode);
        Assert.Equal(404, (int)(await app.Open($"/import/{Guid.NewGuid()}/sida/1")).Response.StatusCode);
        var workbook = await app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles), "plan.xlsx");
        Assert.Empty(workbook.All("a[data-page], .beside"));
    }

    private static byte[] Document => File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Tryggve.Tests/Import/Printed/writer.pdf"));

    public void Dispose() => app.Dispose();
}
