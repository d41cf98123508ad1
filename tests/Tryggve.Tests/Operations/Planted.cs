namespace Tryggve.Tests.Operations;

/// <summary>Secrets and personal data that somebody sends to Tryggve in every way there is.</summary>
internal static class Planted
{
    public const string Link = "lanken-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Calendar = "kalendern-BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";
    public const string Word = "cykelstoldsligan", Person = "greta.hemlig@lindviken.example", Path = "ingenstans-hemligt", Header = "huvud-hemligt";

    public static readonly string[] All = [Link, Calendar, Word, Person, Path, Header, "greta.hemlig"];

    public static async Task Send(WebProcess web)
    {
        var stranger = await web.Stranger();
        await stranger.Open($"/losenord/{Link}");
        await stranger.Open($"/kalender/{Calendar}.ics");
        await stranger.Open($"/{Path}?q={Word}", ("User-Agent", Header), ("Referer", $"http://localhost/losenord/{Link}"));
        await stranger.Open($"/oppet/sok?q={Word}");
        await stranger.Open($"/api/v1/plans?q={Word}");
        await stranger.Open($"/logga-in/extern/svar?code={Link}&state={Word}");
        await stranger.Send((await stranger.Open("/logga-in")).Find("form[action^='/logga-in']"), new() { ["email"] = Person, ["Email"] = Person, ["password"] = Link, ["Password"] = Link });
        // Without a token: the framework has words of its own for that.
        await stranger.Post($"/logga-in?till=/{Path}", new FormUrlEncodedContent([new("email", Person)]));
        var choice = await stranger.Open("/logga-in/prova");
        var button = choice.All("button[name=person]").Single(b => b.TextContent == App.Coordinator);
        await stranger.Send(button.Closest("form")!, button: button);
        await stranger.Open($"/sok?q={Word}");
        await stranger.Open($"/atgarder?q={Word}");
        await stranger.Open($"/arbetssatt/{Path}");
    }
}
