using Dapper;
using Tryggve.Import;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages;

public sealed class When_something_goes_wrong : IDisposable
{
    private readonly App app = new();

    [Theory]
    [InlineData("/planer/0198c0de-0000-7000-8000-000000000000")]
    [InlineData("/planer/0198c0de-0000-7000-8000-000000000000/om?handler=Document&hash=ab")]
    [InlineData("/import/0198c0de-0000-7000-8000-000000000000")]
    [InlineData("/nagot-annat")]
    public async Task A_page_that_is_not_there_says_where_to_go(string address)
    {
        var page = await app.Open(address);
        Assert.Equal((404, "Sidan finns inte"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task Nobody_meets_an_exception()
    {
        await app.Open("/");
        using (var connection = app.Get<Database>().Open()) connection.Execute("ALTER TABLE plans RENAME TO gone");

        var page = await app.Open("/planer");

        Assert.Equal((500, "Något gick fel hos oss"), (page.Status, page.Heading));
        Assert.DoesNotContain("Sqlite", page.Source, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", page.Source, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_words()
    {
        using var content = new FormUrlEncodedContent([]);
        var page = await app.Post("/import", content);
        Assert.Equal((400, "Formuläret gick inte att ta emot"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        using var content = new ByteArrayContent(new byte[Upload.MaxBytes + 2 * 1024 * 1024]);
        var page = await app.Post("/import", content);
        Assert.Equal((413, "Filen är för stor"), (page.Status, page.Heading));
    }

    public void Dispose() => app.Dispose();
}
