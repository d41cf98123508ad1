using Tryggve.Storage;

namespace Tryggve.Tests.Open;

/// <summary>The form under the accessibility statement, by somebody who is not signed in.</summary>
public sealed class Telling_of_an_obstacle : IDisposable
{
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Reaches_the_administrator_and_is_answered()
    {
        var sent = await Send(new() { ["Text"] = "Tabellen går inte att läsa <b>upp</b>.", ["Where"] = "/oppet", ["Email"] = "lotta@example.org" });
        Assert.Contains("Anmälan är skickad", sent.Text, StringComparison.Ordinal);
        var greta = await app.As("Greta Lund");
        var list = await greta.Open("/kommunen/tillganglighet");
        Assert.Contains("Tabellen går inte att läsa <b>upp</b>.", list.Text, StringComparison.Ordinal);
        Assert.Contains("En anmälan väntar", list.Text, StringComparison.Ordinal);
        Assert.Equal("mailto:lotta%40example.org", list.Find("a[href^=mailto]").GetAttribute("href"));

        var answered = await greta.Send(list.Find("form[action*=Answer]"));
        Assert.Contains("Besvarad", answered.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lotta@example.org", answered.Source, StringComparison.Ordinal);
        Assert.Equal((1, 0), await app.Get<AccessibilityReports>().Count("lindvikens-kommun"));
        Assert.Equal(404, (await greta.Send(list.Find("form[action*=Answer]"))).Status);
        Assert.Equal(404, (await (await app.As("Cecilia Sjö")).Open("/kommunen/tillganglighet")).Status);
    }

    [Fact]
    public async Task Keeps_what_was_written_when_something_is_wrong()
    {
        var refused = await Send(new() { ["Text"] = "", ["Where"] = "Startsidan", ["Email"] = "lotta(at)example" });
        Assert.Equal((400, "Startsidan", 2), (refused.Status, refused.Find("#Where").GetAttribute("value"), refused.All(".errors li").Count));
        Assert.Equal("true", refused.Find("#Text").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Is_not_for_programs()
    {
        Assert.Equal(200, (await Send(new() { ["Text"] = "Köp billigt", ["Website"] = "http://example.org" })).Status);
        Assert.Equal((0, 0), await app.Get<AccessibilityReports>().Count("lindvikens-kommun"));
        for (var i = 0; i < 4; i++) await Send(new() { ["Text"] = "Hej" });
        Assert.Equal(429, (await Send(new() { ["Text"] = "Hej" })).Status);
    }

    [Fact]
    public async Task Is_counted_the_same_however_it_is_sent()
    {
        var stranger = app.Stranger();
        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
        {
            using var form = new MultipartFormDataContent { { new StringContent("Hej"), "Text" } };
            statuses.Add((await stranger.Post(i % 2 == 0 ? "/tillganglighet" : "/Tillganglighet", form)).Status);
        }
        Assert.Equal(429, statuses[^1]);
        Assert.DoesNotContain(429, statuses[..5]);
    }

    private async Task<Answer> Send(Dictionary<string, string> filled)
    {
        var stranger = app.Stranger();
        return await stranger.Send((await stranger.Open("/tillganglighet")).Find("main form"), filled);
    }
}
