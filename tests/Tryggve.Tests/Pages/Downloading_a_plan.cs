using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Tests.Pages;

public sealed class Downloading_a_plan(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("Hamnstaden", "xlsx")]
    [InlineData("Hamnstaden", "docx")]
    [InlineData("Norra Älvsund", "xlsx")]
    [InlineData("Norra Älvsund", "docx")]
    public async Task Gives_back_the_whole_plan(string district, string format)
    {
        var plan = await app.Plan(district);
        using var file = new MemoryStream(await app.Download($"/planer/{plan.Id}/hamta.{format}"));

        var read = PlanImport.Draft(Upload.From(file, $"plan.{format}")).ToContent();

        Assert.Equal(plan.Content.Areas.Select(a => a.Name), read.Areas.Select(a => a.Name));
        Assert.Equal(plan.Content.Measures.Select(m => (m.Name, m.Text, m.GoalText)), read.Measures.Select(m => (m.Name, m.Text, m.GoalText)));
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("csv", "text/csv")]
    public async Task Gives_the_rows_to_other_programs(string format, string kind)
    {
        var answer = await app.Open($"/planer/{(await app.Plan("Hamnstaden")).Id}/hamta.{format}");
        Assert.Equal(kind, answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"atgardsplan-hamnstaden-2026.{format}", answer.Response.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("simskola", answer.Source, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Knows_no_other_format() => Assert.Equal(404, (await app.Open($"/planer/{(await app.Plan("Hamnstaden")).Id}/hamta.exe")).Status);
}
