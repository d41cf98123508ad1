using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Tryggve.Bench.Running;

/// <summary>The real web, started as its own process.</summary>
/// <param name="setting">The database it works in.</param>
/// <param name="environment">Variables beside the usual ones.</param>
internal sealed class RunningWeb(string setting, IReadOnlyDictionary<string, string>? environment = null) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);
    private readonly Queue<string> lastLines = new();
    private Process? process;
    private bool isWatched;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public Process Process => process ?? throw new InvalidOperationException("The web does not run.");

    public bool IsRunning => process is { HasExited: false };

    /// <summary>The most memory the web has held, in MB.</summary>
    public double PeakMegabytes
    {
        get
        {
            Process.Refresh();
            return Process.PeakWorkingSet64 / 1_048_576.0;
        }
    }

    /// <summary>The end of its log, for when something went wrong.</summary>
    public string Log
    {
        get
        {
            lock (lastLines) return string.Join('\n', lastLines);
        }
    }

    /// <summary>Starts the web and waits for its first answer.</summary>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> Start()
    {
        var clock = Stopwatch.StartNew();
        Launch();
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
        while (clock.Elapsed < Longest)
        {
            if (!IsRunning) throw new InvalidOperationException($"The web ended at its start:\n{Log}");
            try
            {
                using var answer = await client.GetAsync("/om");
                if (answer.IsSuccessStatusCode) return clock.Elapsed;
            }
            catch (HttpRequestException)
            {
            }
            await Task.Delay(10);
        }
        throw new TimeoutException($"The web did not answer:\n{Log}");
    }

    private void Launch()
    {
        // Its settings lie beside the program.
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Tryggve.Web.dll"), "--urls", Address.ToString() }) start.ArgumentList.Add(argument);
        start.Environment["Tryggve__Database"] = setting;
        start.Environment["Tryggve__Limits__SignInsPerMinute"] = "100000";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        process = Process.Start(start)!;
        // Whoever breaks the bench off leaves nothing behind.
        if (!isWatched) AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
        isWatched = true;
        // A pipe that nobody empties would stop the web in the middle of its log.
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        lock (lastLines)
        {
            lastLines.Enqueue(line);
            if (lastLines.Count > 40) lastLines.Dequeue();
        }
    }

    /// <summary>As a power cut would: SIGKILL, with no time to finish anything.</summary>
    public void Kill()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    public void Dispose() => Kill();

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
