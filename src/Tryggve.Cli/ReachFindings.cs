using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Tryggve.Setup;

namespace Tryggve.Cli;

/// <summary>Whether the servers that Tryggve depends on answer from here.</summary>
internal static class ReachFindings
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Greets the server and looks whether it offers encryption. Signs in to nothing and sends nothing.</summary>
    public static async Task<Finding> Mail(MailSettings settings, CancellationToken stop)
    {
        const string About = "e-post";
        if (!settings.IsConfigured) return Finding.Warning(About, "ingen server är inställd, så inga brev skickas");
        var server = $"{settings.Server}:{settings.Port}";
        using var enough = Enough(stop);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(settings.Server, settings.Port, enough.Token);
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII);
            if (await Reply(reader, enough.Token) is not [['2', '2', '0', ..], ..]) return Finding.Error(About, $"{server} svarar, men inte som en e-postserver. Är porten rätt?");
            await stream.WriteAsync("EHLO localhost\r\n"u8.ToArray(), enough.Token);
            var offers = await Reply(reader, enough.Token);
            await stream.WriteAsync("QUIT\r\n"u8.ToArray(), enough.Token);
            return settings.IsEncrypted && !offers.Any(o => o.Length > 4 && o[4..].Trim().Equals("STARTTLS", StringComparison.OrdinalIgnoreCase))
                ? Finding.Error(About, $"{server} erbjuder inte STARTTLS, så inga brev lämnas dit. Slå på det i servern, eller ange Tryggve:Mail:Encryption=none om den står på samma maskin.")
                : Finding.Ok(About, $"{server} svarar");
        }
        catch (Exception cause) when (cause is SocketException or IOException or OperationCanceledException)
        {
            return Finding.Error(About, $"{server} svarar inte ({cause.GetType().Name}). Är servern igång, och släpper brandväggen fram den här maskinen?");
        }
    }

    /// <summary>Reads how the provider describes itself, and compares its clock with ours.</summary>
    public static async Task<Finding> Provider(OpenIdSettings settings, CancellationToken stop)
    {
        const string About = "inloggning";
        if (!settings.IsConfigured) return Finding.Warning(About, "ingen leverantör är inställd, så alla loggar in med lösenord");
        using var enough = Enough(stop);
        try
        {
            using var http = new HttpClient { MaxResponseContentBufferSize = 1024 * 1024 };
            using var answer = await http.GetAsync(new Uri(settings.Authority.TrimEnd('/') + "/.well-known/openid-configuration"), enough.Token);
            answer.EnsureSuccessStatusCode();
            using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(enough.Token));
            var issuer = document.RootElement.TryGetProperty("issuer", out var says) ? says.ToString() : "";
            if (issuer != settings.Authority) return Finding.Error(About, $"leverantören kallar sig ”{issuer}”, men Tryggve:OpenId:Authority är ”{settings.Authority}”. De måste vara lika till sista tecknet.");
            return answer.Headers.Date is { } theirs && (theirs - TimeProvider.System.GetUtcNow()).Duration() > TimeSpan.FromMinutes(1)
                ? Finding.Error(About, "leverantörens klocka och maskinens skiljer mer än en minut. Ställ klockan, annars går det inte att logga in.")
                : Finding.Ok(About, $"{settings.Authority} svarar");
        }
        catch (Exception cause) when (cause is HttpRequestException or OperationCanceledException or JsonException or UriFormatException or InvalidOperationException)
        {
            return Finding.Error(About, $"{settings.Authority} svarar inte som en leverantör av inloggning ({cause.GetType().Name}). Är adressen rätt, och släpper brandväggen fram den här maskinen?");
        }
    }

    private static CancellationTokenSource Enough(CancellationToken stop)
    {
        var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        enough.CancelAfter(Patience);
        return enough;
    }

    /// <summary>One answer of the server: lines until the one with no hyphen after its number. No server says more than a hundred.</summary>
    private static async Task<IReadOnlyList<string>> Reply(StreamReader reader, CancellationToken stop)
    {
        var lines = new List<string>();
        while (lines.Count < 100 && await reader.ReadLineAsync(stop) is { } line)
        {
            lines.Add(line);
            if (line.Length < 4 || line[3] != '-') break;
        }
        return lines;
    }
}
