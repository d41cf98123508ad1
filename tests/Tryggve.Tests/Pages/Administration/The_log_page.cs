using System.Text;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Administration;

public sealed class The_log_page(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Is_newest_first_and_narrowed_in_the_address()
    {
        var greta = await app.As("Greta Lund");
        var anna = await app.Actor("Anna Ek");

        var all = await greta.Open("/kommunen/logg");
        Assert.Contains("Greta Lund valdes bland exempelpersonerna", Answer.Words(all.All(".log tbody tr")[0]), StringComparison.Ordinal);
        var grants = await greta.Open($"/kommunen/logg?typ=grant-given&person={anna.Id}");

        Assert.Contains("Anna Ek fick rollen Samordnare i Hamnstaden", Answer.Words(Assert.Single(grants.All(".log tbody tr"))), StringComparison.Ordinal);
        Assert.Equal(("Given roll", "Anna Ek"), (Answer.Words(grants.Find("#typ option[selected]")), Answer.Words(grants.Find("#person option[selected]"))));
        Assert.Contains($"typ=grant-given&person={anna.Id}", grants.Find(".downloads a").GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_days_as_they_are_in_Sweden_both_included()
    {
        var log = app.Get<SecurityLog>();
        foreach (var (at, text) in new[] { ("2026-03-09T23:30:00Z", "natten till den tionde"), ("2026-03-10T22:59:00Z", "sent den tionde"), ("2026-03-10T23:30:00Z", "natten till den elfte") })
        {
            await log.Append(new SecurityEvent(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), "lindvikens-kommun", null, "Prov", "signed-in", text));
        }

        var page = await (await app.As("Greta Lund")).Open("/kommunen/logg?fran=2026-03-10&till=2026-03-10");

        Assert.Equal(["sent den tionde", "natten till den tionde"], page.All(".log .what").Select(Answer.Words));
        Assert.Equal("2026-03-10", page.Find("#fran").GetAttribute("value"));
    }

    [Theory]
    [InlineData("fran=i-går", 400)]
    [InlineData("till=2026-13-01", 400)]
    [InlineData("sida=två", 400)]
    [InlineData("person=anna", 400)]
    [InlineData("sida=0", 404)]
    [InlineData("sida=99999", 404)]
    [InlineData("person=00000000-0000-0000-0000-000000000001", 404)]
    [InlineData("typ=finns-inte", 200)]
    [InlineData("till=9999-12-31", 200)]
    [InlineData("fran=0001-01-01", 200)]
    [InlineData("typ=&person=&fran=&till=", 200)]
    public async Task Answers_whatever_the_address_says(string query, int status)
    {
        var page = await (await app.As("Greta Lund")).Open($"/kommunen/logg?{query}");

        Assert.Equal(status, page.Status);
        if (status == 400) Assert.StartsWith("Fel: ", page.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_was_asked_as_text() =>
        Assert.Empty((await (await app.As("Greta Lund")).Open($"/kommunen/logg?fran={Uri.EscapeDataString(Hostile.Text)}&typ={Uri.EscapeDataString(Hostile.Text)}")).All("script:not([src]), img"));

    [Fact]
    public async Task Is_read_page_by_page()
    {
        var log = app.Get<SecurityLog>();
        for (var i = 0; i < 120; i++) await log.Append(new SecurityEvent(DateTimeOffset.UnixEpoch, "lindvikens-kommun", null, "Prov", "external-tied", $"rad {i}"));
        var greta = await app.As("Greta Lund");

        var first = await greta.Open("/kommunen/logg?typ=external-tied");
        var second = await greta.Open(first.Find("a[rel=next]").GetAttribute("href")!);
        var third = await greta.Open(second.Find("a[rel=next]").GetAttribute("href")!);

        Assert.Equal((50, 50, 20), (first.All(".log tbody tr").Count, second.All(".log tbody tr").Count, third.All(".log tbody tr").Count));
        Assert.Equal("rad 0", Answer.Words(third.All(".log .what")[^1]));
        Assert.Contains("sida 3 av 3", third.Text, StringComparison.Ordinal);
        Assert.Empty(third.All("a[rel=next]"));
    }

    [Fact]
    public async Task Is_given_as_a_file_that_no_spreadsheet_runs()
    {
        await app.Get<SecurityLog>().Append(new SecurityEvent(DateTimeOffset.UnixEpoch, "lindvikens-kommun", null, "=cmd|' /C calc'!A0", "account-changed", "+1;\"två\"\r\nrader"));

        var bytes = await (await app.As("Greta Lund")).Download("/kommunen/logg.csv?typ=account-changed");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.Equal("När;Typ;Vad;Av\r\n1970-01-01 01:00:00;Ändrat konto;\"'+1;\"\"två\"\"\r\nrader\";'=cmd|' /C calc'!A0\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }
}
