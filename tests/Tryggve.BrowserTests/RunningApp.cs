using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Tryggve.Tests;

namespace Tryggve.BrowserTests;

/// <summary>The built web app in a process of its own, with a new database and the sample municipality, and a browser to look at it with.</summary>
public sealed partial class RunningApp : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("tryggve-").FullName;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    /// <summary>The small sample, unless a test says otherwise: what is walked through link by link should be no larger than it must.</summary>
    private readonly List<string> settings = ["--Tryggve:Sample=district"];
    private Process? process;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the app answers, without a slash at the end.</summary>
    public string Address => address.Task.Result;

    /// <summary>Sets a setting before the app starts.</summary>
    public RunningApp With(string setting, string value)
    {
        settings.Add($"--{setting}={value}");
        return this;
    }

    /// <summary>A page in a window of its own, in which one of the sample's people is signed in.</summary>
    public async Task<IPage> Open(string path = "/", int width = 1280, bool script = true, string person = "Ingrid Norén")
    {
        var page = await OpenAsStranger("/logga-in/prova", width, script);
        await page.GetByRole(AriaRole.Button, new() { Name = person, Exact = true }).ClickAsync();
        await page.ComesTo("**/");
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>A page in a window of its own: no cookies, no history, nobody signed in.</summary>
    public async Task<IPage> OpenAsStranger(string path, int width = 1280, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address, ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script, Locale = "sv-SE",
        });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Chromium is not { } chromium) return;
        Start();
        var first = await Task.WhenAny(address.Task, process!.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(60)));
        if (first != address.Task) throw new InvalidOperationException($"The web app did not start:\n{output}");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags, Timeout = 60_000 });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
        Directory.Delete(folder, recursive: true);
    }

    private void Start()
    {
        var project = Path.Combine(Repository.Root, "src", "Tryggve.Web");
        // The web app was built beside these tests: same configuration, same framework.
        var built = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "Tryggve.BrowserTests"), AppContext.BaseDirectory);
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", Path.Combine(project, built, "Tryggve.Web.dll"), "--urls=http://127.0.0.1:0", $"--Tryggve:Database={Path.Combine(folder, "tryggve.db")}" },
            WorkingDirectory = project,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var setting in settings) start.ArgumentList.Add(setting);
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        lock (output) output.AppendLine(line);
        if (line is not null && Loopback().Match(line) is { Success: true } match) address.TrySetResult(match.Value);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Loopback();
}
