using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Tryggve.Bench;

/// <summary>The real web, started as its own process on a database of its own.</summary>
internal sealed class RunningWeb : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tryggve-bench").FullName;
    private Process? process;

    public string DatabasePath => Path.Combine(folder, "bench.db");

    public HttpClient Client { get; private set; } = new();

    /// <summary>The most memory the web has held, in MB.</summary>
    public double PeakMegabytes
    {
        get
        {
            process!.Refresh();
            return process.PeakWorkingSet64 / 1_048_576.0;
        }
    }

    /// <summary>Starts the web and waits for its first answer.</summary>
    public async Task Start()
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Tryggve.Web.dll"), "--urls", $"http://127.0.0.1:{port}" }) start.ArgumentList.Add(argument);
        start.Environment["Tryggve__Database"] = DatabasePath;
        process = Process.Start(start)!;
        // A pipe that nobody empties would stop the web in the middle of its log.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Client.Dispose();
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(10) };
        for (var tries = 0; tries < 2_000; tries++)
        {
            try
            {
                using var answer = await Client.GetAsync("/planer");
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
        throw new TimeoutException("The web did not answer.");
    }

    public void Dispose()
    {
        Client.Dispose();
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
