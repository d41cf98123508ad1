using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Tryggve.People;
using Tryggve.Storage;

namespace Tryggve.Bench;

/// <summary>The real web, started as its own process on a database of its own.</summary>
internal sealed partial class RunningWeb : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tryggve-bench").FullName;
    private const string Password = "fyra blåa spadar";
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
        start.Environment["Tryggve__Limits__SignInsPerMinute"] = "10000";
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
                using var answer = await Client.GetAsync("/om");
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
        throw new TimeoutException("The web did not answer.");
    }

    /// <summary>Lets a new coordinator of the municipality in, and gives a browser in which they are signed in.</summary>
    public async Task<HttpClient> SignIn(string municipality, string name)
    {
        var database = Database.At(DatabasePath);
        var (people, time) = (new PersonStore(database, TimeProvider.System), TimeProvider.System);
        var id = Guid.CreateVersion7();
        var person = new Person(id, municipality, name, $"{id}@example.org", [], [new Grant(Guid.CreateVersion7(), municipality, Role.Coordinator, null, null)], null);
        if (!await people.Add(person, Actor.Local)) throw new InvalidOperationException("Nobody was let in.");
        var links = new PasswordLinks(new CredentialStore(database, time), people, new SecurityLog(database), time);
        var path = PasswordLinks.PathOf(await links.New(person, Actor.Local));
        var browser = new HttpClient { BaseAddress = Client.BaseAddress, Timeout = TimeSpan.FromMinutes(10) };
        await Send(browser, path, new() { ["password"] = Password, ["again"] = Password });
        await Send(browser, "/logga-in", new() { ["email"] = person.Email, ["password"] = Password });
        if (!(await browser.GetStringAsync("/konto")).Contains(name, StringComparison.Ordinal)) throw new InvalidOperationException("Nobody is signed in.");
        return browser;
    }

    private static async Task Send(HttpClient browser, string path, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = TokenIn(await browser.GetStringAsync(path));
        using var answer = await browser.PostAsync(path, new FormUrlEncodedContent(fields));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>What a form of the page must send along.</summary>
    public static string TokenIn(string page) => Token().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>As a power cut would: SIGKILL, with no time to finish anything.</summary>
    public void Kill()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    public void Dispose()
    {
        Client.Dispose();
        Kill();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
