namespace Tryggve.Tests.Access;

public sealed class What_belongs_to_somebody_else : IDisposable
{
    private readonly App app = new();

    [Theory]
    [InlineData("")]
    [InlineData("/om")]
    [InlineData("/sammanstallning")]
    [InlineData("/historik")]
    [InlineData("/hamta.xlsx")]
    [InlineData("/hamta.docx")]
    [InlineData("/hamta.csv")]
    [InlineData("/hamta.json")]
    public async Task A_plan_is_not_there(string page)
    {
        var address = $"/planer/{(await app.Plan("Norra Älvsund")).Id}{page}";
        Assert.Equal(200, (await (await app.As("Björn Lind")).Open(address)).Status);

        var visitor = await app.As("Cecilia Sjö");

        Assert.Equal((404, "Sidan finns inte"), await StatusOf(visitor, address));
        Assert.DoesNotContain("Älvsund", (await visitor.Open("/planer")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Älvsund", (await visitor.Open("/")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/kolumner")]
    [InlineData("/rad?key=1")]
    [InlineData("/ta-bort")]
    [InlineData("/sida/1")]
    public async Task A_draft_is_not_there(string page)
    {
        var draft = (await (await app.As("Anna Ek")).Upload(Pages.SampleWorkbook.Of(Pages.SampleWorkbook.Bicycles), "plan.xlsx")).Address;

        // The coordinator of the whole municipality may import, too; the draft is still Anna's.
        Assert.Equal((404, "Sidan finns inte"), await StatusOf(await app.As(App.Coordinator), draft + page));
    }

    [Fact]
    public async Task A_draft_cannot_be_changed_or_deleted()
    {
        var anna = await app.As("Anna Ek");
        var draft = await anna.Upload(Pages.SampleWorkbook.Of(Pages.SampleWorkbook.Bicycles), "plan.xlsx");
        var other = await app.As(App.Coordinator);
        var theirs = await other.Upload(Pages.SampleWorkbook.Of(Pages.SampleWorkbook.Shifted), "annan.xlsx");

        foreach (var form in theirs.All("main form[method=post]").Concat((await other.Open(theirs.Address + "/ta-bort")).All("main form[method=post]")))
        {
            form.SetAttribute("action", (form.GetAttribute("action") ?? theirs.Address).Replace(theirs.Address, draft.Address, StringComparison.Ordinal));
            Assert.Equal(404, (await other.Send(form)).Status);
        }

        Assert.Equal(200, (await anna.Open(draft.Address)).Status);
    }

    [Theory]
    [InlineData("Hanna Falk")]
    [InlineData("Cecilia Sjö")]
    [InlineData("Greta Lund")]
    public async Task The_import_is_not_there_for_those_who_do_not_import(string name)
    {
        var visitor = await app.As(name);
        Assert.Equal((404, "Sidan finns inte"), await StatusOf(visitor, "/import"));
        foreach (var page in new[] { "/", "/planer" }) Assert.Empty((await visitor.Open(page)).All("a[href='/import']"));
    }

    [Fact]
    public async Task Sample_people_are_not_there_outside_development()
    {
        await using var production = new App().In("Production");
        var visitor = production.Stranger();

        Assert.Equal((404, "Sidan finns inte"), await StatusOf(visitor, "/logga-in/prova"));
        var page = await visitor.Open("/logga-in");
        Assert.Empty(page.All("a[href='/logga-in/prova']"));
        var form = page.Find("form[action='/logga-in']");
        form.SetAttribute("action", "/logga-in/prova");
        Assert.Equal(404, (await visitor.Send(form, new() { ["person"] = Guid.Empty.ToString() })).Status);
    }

    public void Dispose() => app.Dispose();

    private static async Task<(int, string)> StatusOf(Visitor visitor, string address)
    {
        var answer = await visitor.Open(address);
        return (answer.Status, answer.Status == 302 ? $"→ {answer.Response.Headers.Location}" : answer.Heading);
    }
}
