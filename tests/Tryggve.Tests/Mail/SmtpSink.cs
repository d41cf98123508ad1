using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Tryggve.Tests.Mail;

/// <summary>What a server does with a letter.</summary>
public enum SinkTemper
{
    Takes,
    Hangs,
    Drops,
    DropsInTheLetter,
    IsClosed,
}

/// <summary>A mail server on this machine that keeps what it gets (RFC 5321, the least of it). It does wrong only where a test says so.</summary>
public sealed class SmtpSink : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<SunkLetter> letters = [];
    private readonly ConcurrentQueue<string> said = [];

    public SmtpSink()
    {
        listener.Start();
        _ = Listen();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public SinkTemper Temper { get; set; }

    /// <summary>An address it will not have.</summary>
    public string Refused { get; set; } = "";
    public IReadOnlyList<SunkLetter> Letters => [.. letters];

    /// <summary>Every command it was given.</summary>
    public IReadOnlyList<string> Said => [.. said];

    public App App() => new App().With("Tryggve:Mail:Server", "127.0.0.1").With("Tryggve:Mail:Port", $"{Port}").With("Tryggve:Mail:From", "trygghet@lindviken.example")
        .With("Tryggve:Mail:Encryption", "none").With("Tryggve:Mail:TimeoutSeconds", "2").With("Tryggve:Address", "https://trygghet.lindviken.example/");

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task Listen()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                _ = Serve(client, stop.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Serve(TcpClient client, CancellationToken end)
    {
        using var own = client;
        try
        {
            if (Temper == SinkTemper.Drops) return;
            if (Temper == SinkTemper.Hangs) await Task.Delay(Timeout.Infinite, end);
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync(Temper == SinkTemper.IsClosed ? "421 closing" : "220 sink ESMTP");
            var (from, to) = ("", "");
            while (await reader.ReadLineAsync(end) is { } line)
            {
                said.Enqueue(line);
                var answer = line.Split(' ', ':')[0].ToUpperInvariant() switch
                {
                    "EHLO" => "250-sink\r\n250 8BITMIME",
                    "HELO" or "RSET" or "NOOP" => "250 ok",
                    "MAIL" => Keep(out from, line),
                    "RCPT" when Refused.Length > 0 && line.Contains(Refused, StringComparison.OrdinalIgnoreCase) => "550 5.1.1 <b>No such user here</b>",
                    "RCPT" => Keep(out to, line),
                    "DATA" => "354 go on",
                    "QUIT" => "221 bye",
                    _ => "502 what?",
                };
                await writer.WriteLineAsync(answer);
                if (answer.StartsWith("221", StringComparison.Ordinal)) return;
                if (!answer.StartsWith("354", StringComparison.Ordinal)) continue;
                var data = new List<string>();
                while (await reader.ReadLineAsync(end) is { } text && text != ".") data.Add(text.StartsWith("..", StringComparison.Ordinal) ? text[1..] : text);
                if (Temper == SinkTemper.DropsInTheLetter) return;
                letters.Enqueue(new SunkLetter(from, to, data));
                await writer.WriteLineAsync("250 taken");
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other end went away, as a test may have it do.
        }
    }

    private static string Keep(out string address, string line)
    {
        address = Regex.Match(line, "<(.*?)>").Groups[1].Value;
        return "250 ok";
    }
}

/// <summary>A letter as it came.</summary>
public sealed record SunkLetter(string From, string To, IReadOnlyList<string> Lines)
{
    /// <summary>Each header on one line.</summary>
    public IReadOnlyList<string> Headers => Regex.Replace(string.Join('\n', Lines.TakeWhile(l => l.Length > 0)), @"\n[ \t]+", " ").Split('\n');

    public string Subject => Words(Header("Subject"));
    public string Body => Quoted(string.Join('\n', Lines.SkipWhile(l => l.Length > 0).Skip(1)), soft: true);

    public string Header(string name) => Headers.Single(h => h.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))[(name.Length + 2)..];

    private static string Words(string header) => Regex.Replace(Regex.Replace(header, @"\?=\s+=\?", "?==?"), @"=\?utf-8\?([BQ])\?(.*?)\?=",
        word => word.Groups[1].Value.Equals("B", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[2].Value)) : Quoted(word.Groups[2].Value.Replace('_', ' '), soft: false), RegexOptions.IgnoreCase);

    private static string Quoted(string text, bool soft) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(
        Regex.Replace(soft ? text.Replace("=\n", "") : text, "=([0-9A-Fa-f]{2})", hex => ((char)Convert.ToInt32(hex.Groups[1].Value, 16)).ToString())));
}
