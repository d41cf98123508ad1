using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Tryggve.Import;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Operations;

public sealed class What_is_measured
{
    [Fact]
    public async Task Is_saves_and_documents_by_how_they_went()
    {
        var heard = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == "Tryggve") l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => heard.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"))}"));
        listener.Start();

        using var kept = new TemporaryDatabase();
        var plan = await kept.Sample();
        await kept.Plans.Save(plan);
        Assert.Throws<DocumentRefusedException>(() => PlanImport.Read(new Upload("trasig.pdf", "", UploadKind.Pdf, "%PDF-1.7"u8.ToArray())));

        Assert.Contains("tryggve.plan.save.duration tryggve.outcome=saved", heard);
        Assert.Contains("tryggve.import.duration tryggve.outcome=refused tryggve.format=pdf", heard);
    }

    [Fact]
    public async Task Reaches_a_collector_without_secrets_or_personal_data()
    {
        var port = FreePort();
        using var collector = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
        collector.Start();
        var sent = new ConcurrentQueue<(string Path, string Body)>();
        var taking = Take(collector, sent);
        using (var web = new WebProcess("Development", ("Tryggve__Sample", "district"), ("Tryggve__Telemetry__Endpoint", $"http://127.0.0.1:{port}")))
        {
            await Planted.Send(web);
            await (await web.Stranger()).Open("/halsa/redo");
            web.AskToStop();
            Assert.Equal(0, await web.Exit());
        }
        collector.Stop();
        await taking;

        var traces = string.Concat(sent.Where(s => s.Path == "/v1/traces").Select(s => s.Body));
        var metrics = string.Concat(sent.Where(s => s.Path == "/v1/metrics").Select(s => s.Body));
        Assert.Contains("GET /losenord/{secret}", traces, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("dotnet.gc.collections", metrics, StringComparison.Ordinal);
        Assert.All(Planted.All, planted => Assert.DoesNotContain(planted, traces + metrics, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("url.path", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("halsa", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("/v1/traces", traces, StringComparison.Ordinal);
    }

    /// <summary>Takes in whatever is sent until the listener stops. Texts stand in a protobuf message as they are.</summary>
    private static async Task Take(HttpListener collector, ConcurrentQueue<(string, string)> sent)
    {
        try
        {
            while (true)
            {
                var context = await collector.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                sent.Enqueue((context.Request.Url!.AbsolutePath, Encoding.UTF8.GetString(body.ToArray())));
                context.Response.Close();
            }
        }
        catch (Exception cause) when (cause is HttpListenerException or ObjectDisposedException)
        {
            return;
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
