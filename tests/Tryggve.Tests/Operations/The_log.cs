using System.Text.Json;

namespace Tryggve.Tests.Operations;

public sealed class The_log
{
    /// <summary>As somebody sets it who wants to see everything.</summary>
    private static readonly (string, string)[] Talkative =
    [
        ("Tryggve__Sample", "district"), ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft", "Trace"), ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"),
        ("Logging__Console__LogLevel__Default", "Trace"), ("Logging__Console__FormatterOptions__IncludeScopes", "true"), ("Logging__Console__FormatterName", "simple"),
    ];

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Holds_no_secret_no_search_and_no_address_of_a_person_however_much_is_logged(string shape)
    {
        using var web = new WebProcess("Development", [.. Talkative, ("Tryggve__Log", shape)]);
        await Planted.Send(web);
        web.AskToStop();
        Assert.Equal(0, await web.Exit());

        Assert.All(Planted.All, planted => Assert.DoesNotContain(planted, web.Output, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("GET /losenord/{secret} 404", web.Output, StringComparison.Ordinal);
        Assert.Contains("GET /kalender/{secret}.ics 404", web.Output, StringComparison.Ordinal);
        Assert.Contains("GET - 404", web.Output, StringComparison.Ordinal);
        Assert.Contains("POST /logga-in 400", web.Output, StringComparison.Ordinal);
        Assert.Contains("GET /sok 200", web.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_an_object_a_line_with_time_trace_and_values_when_a_program_reads_it()
    {
        using var web = new WebProcess("Production", ("Tryggve__Log", "json"));
        await (await web.Stranger()).Open("/om");
        web.AskToStop();
        Assert.Equal(0, await web.Exit());

        var lines = web.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(lines, line => Assert.EndsWith("Z", line.GetProperty("time").GetString(), StringComparison.Ordinal));
        var request = lines.Single(line => line.GetProperty("category").GetString() == "Tryggve.Request");
        Assert.Equal(32, request.GetProperty("trace").GetString()!.Length);
        Assert.Equal(("GET", "/om", 200), (request.GetProperty("values").GetProperty("Method").GetString(), request.GetProperty("values").GetProperty("Route").GetString(), request.GetProperty("values").GetProperty("Status").GetInt32()));
        Assert.Equal("info", request.GetProperty("level").GetString());
    }
}
