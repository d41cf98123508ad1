using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Tryggve.Bench.Running;

namespace Tryggve.Bench.Loads;

/// <summary>
/// A page of the same bytes as a page of Tryggve's, served by a program that knows nothing: as it lies in memory (<c>/fixed</c>), and put together
/// anew for each request with every text encoded, as any template would (<c>/rendered</c>). What the web does beyond the latter is what it is for.
/// </summary>
internal sealed partial class PlainPage : IDisposable
{
    private readonly string file = Path.GetTempFileName();
    private readonly Process process;
    private bool isGone;

    private PlainPage(byte[] body)
    {
        File.WriteAllBytes(file, body);
        var port = RunningWeb.FreePort();
        Address = new Uri($"http://127.0.0.1:{port}");
        process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Tryggve.Bench.dll"), "plain", port.ToString(CultureInfo.InvariantCulture), file]))!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public Uri Address { get; }

    public static async Task<PlainPage> Start(byte[] body)
    {
        var page = new PlainPage(body);
        using var connections = new Connections(page.Address, 1);
        for (var tries = 0; tries < 600; tries++)
        {
            if ((await connections.Get("/fixed")).Status == 200) return page;
            await Task.Delay(50);
        }
        throw new TimeoutException("The plain page did not answer.");
    }

    /// <param name="args">Port and file.</param>
    public static Task Serve(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var body = File.ReadAllBytes(args[1]);
        // Every second part is markup, the others are texts.
        var parts = Markup().Split(Encoding.UTF8.GetString(body)).Select((part, i) => i % 2 == 1 ? part : WebUtility.HtmlDecode(part)).ToArray();
        var encoder = HtmlEncoder.Create(UnicodeRanges.All);
        app.MapGet("/fixed", () => Results.Bytes(body, "text/html; charset=utf-8"));
        app.MapGet("/rendered", () =>
        {
            using var page = new StringWriter();
            for (var i = 0; i < parts.Length; i++)
            {
                if (i % 2 == 1) page.Write(parts[i]);
                else encoder.Encode(page, parts[i]);
            }
            return Results.Text(page.ToString(), "text/html", Encoding.UTF8);
        });
        return app.RunAsync($"http://127.0.0.1:{args[0]}");
    }

    [GeneratedRegex("(<[^>]*>)")]
    private static partial Regex Markup();

    public void Dispose()
    {
        if (isGone) return;
        isGone = true;
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        File.Delete(file);
    }
}
