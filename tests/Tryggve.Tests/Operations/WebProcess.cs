using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Tryggve.Tests.Operations;

/// <summary>The web in a process of its own, as a service manager runs it: what it writes is heard, and it can be asked to stop.</summary>
internal sealed partial class WebProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly string folder = Directory.CreateTempSubdirectory("tryggve-web-").FullName;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    public WebProcess(string environment, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Tryggve.Web.dll"), "--urls=http://127.0.0.1:0"])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "src", "Tryggve.Web"), RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["HOME"] = folder;
        start.Environment["Tryggve__Database"] = Path.Combine(folder, "tryggve.db");
        foreach (var (name, value) in settings) start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Everything it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (output) return output.ToString();
        }
    }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public async Task<Uri> Address()
    {
        await Task.WhenAny(address.Task, process.WaitForExitAsync(), Task.Delay(Patience));
        return address.Task.IsCompleted ? await address.Task : throw new InvalidOperationException($"The web did not start:\n{Output}");
    }

    /// <summary>A browser of its own: cookies are kept, redirects are not followed.</summary>
    public async Task<Visitor> Stranger() => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await Address() });

    /// <summary>Asks it to stop as a service manager does: SIGTERM.</summary>
    public void AskToStop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
    }

    public async Task<int> Exit()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        // And until its last words are heard.
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Hear(string? line)
    {
        lock (output) output.AppendLine(line);
        if (line is not null && Loopback().Match(line) is { Success: true } match) address.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Loopback();
}
