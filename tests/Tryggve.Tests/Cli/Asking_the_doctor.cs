using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Dapper;
using Tryggve.Storage;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Cli;

public sealed class Asking_the_doctor : IDisposable
{
    private readonly TemporaryDatabase kept = new();
    private readonly string home = Directory.CreateTempSubdirectory("tryggve-doctor-").FullName;

    public void Dispose()
    {
        kept.Dispose();
        Directory.Delete(home, recursive: true);
    }

    [Fact]
    public void About_a_machine_where_all_is_well_says_so_line_by_line()
    {
        // The tests' own server keeps nothing for ever, and the doctor says so.
        if (DatabaseSetting.IsServer(kept.Setting)) return;
        Write("appsettings.json", """{ "AllowedHosts": "trygghet.lindviken.se", "Tryggve": { "Address": "https://trygghet.lindviken.se" } }""");
        var (exit, lines) = Ask(("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true"));
        Assert.Equal(0, exit);
        Assert.All(lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
        Assert.Equal(["inställningar", "nätverk", "databas", "klocka", "disk"], lines.Select(l => l[8..].Trim().Split(':')[0]));
    }

    [Fact]
    public void About_settings_that_are_wrong_says_what_to_do()
    {
        Write("appsettings.json", """{ "AllowedHosts": "localhost" }""");
        Write("tryggve.env", "# tjänstens\nTryggve__Address=https://trygghet.lindviken.se\nTryggve__Mail__From=\"trygghet@lindviken.se\"\nTryggve__Mial__Server=mail\nTryggve__OpenId__ClientSecret=hemligt\n");
        var (exit, lines) = Ask([], "--environment-file", Path.Combine(home, "tryggve.env"));
        Assert.Equal(1, exit);
        Assert.Contains("fel      inställningar: Tryggve:Mail:Server saknas. Ange servern som skickar breven, eller ta bort de andra inställningarna för e-post.", lines);
        Assert.Contains("varning  inställningar: Tryggve:Mial:Server är ingen inställning i Tryggve. Menas Tryggve:Mail:Server?", lines);
        Assert.Contains(lines, l => l.StartsWith("fel      nätverk: AllowedHosts släpper inte in trygghet.lindviken.se.", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains("hemligt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task About_a_database_that_does_not_fit_says_which_way()
    {
        var careless = DatabaseSetting.IsServer(kept.Setting) ? 1 : 2;
        Write("appsettings.json", "{}");
        using (var connection = kept.Database.Open()) await connection.ExecuteAsync("DELETE FROM migrations WHERE number = 3");
        var (exit, lines) = Ask();
        Assert.Equal(careless, exit);
        Assert.Contains(lines, l => l.StartsWith("varning  databas:", StringComparison.Ordinal) && l.Contains("saknar 1 steg", StringComparison.Ordinal));

        using (var connection = kept.Database.Open()) await connection.ExecuteAsync("INSERT INTO migrations (number, name, applied_at) VALUES (999, '999-nyare.sql', '2099-01-01T00:00:00.0000000Z')");
        (exit, lines) = Ask();
        Assert.Equal(1, exit);
        Assert.Contains(lines, l => l.StartsWith("fel      databas:", StringComparison.Ordinal) && l.Contains("nyare Tryggve", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("fel      klocka:", StringComparison.Ordinal));
    }

    [Fact]
    public void About_a_file_that_is_no_database_or_none_at_all_makes_none()
    {
        Write("appsettings.json", "{}");
        Write("annat.db", new string('x', 5000));
        var (exit, lines) = Ask([], "--database", Path.Combine(home, "annat.db"));
        Assert.Equal(1, exit);
        Assert.Contains(lines, l => l.StartsWith("fel      databas:", StringComparison.Ordinal) && l.Contains("ingen databas av Tryggve", StringComparison.Ordinal));

        (exit, lines) = Ask([], "--database", Path.Combine(home, "ny", "ny.db"));
        Assert.Equal(2, exit);
        Assert.Contains(lines, l => l.Contains("finns inte ännu", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(home, "ny")));
    }

    [Fact]
    public void About_a_database_that_others_may_read_says_how_to_close_it()
    {
        if (OperatingSystem.IsWindows() || DatabaseSetting.IsServer(kept.Setting)) return;
        Write("appsettings.json", "{}");
        File.SetUnixFileMode(Path.GetDirectoryName(kept.Setting)!, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(kept.Setting, (UnixFileMode)0b110_100_100);
        var (exit, lines) = Ask();
        Assert.Equal(2, exit);
        Assert.Contains($"varning  databas: filen kan läsas av andra på maskinen. Kör: chmod 600 {kept.Setting}", lines);
    }

    [Fact]
    public void About_the_backups_says_where_they_lie_and_when_the_last_was_made()
    {
        Write("appsettings.json", "{}");
        var folder = Path.Combine(home, "kopior");
        Assert.StartsWith($"varning  säkerhetskopia: {folder} finns inte ännu.", About(folder), StringComparison.Ordinal);
        Directory.CreateDirectory(folder);
        Assert.StartsWith("varning  säkerhetskopia: i ", About(folder), StringComparison.Ordinal);
        Write(Path.Combine("kopior", "tryggve-2026-01-02.db"), "");
        Assert.StartsWith($"fel      säkerhetskopia: den senaste i {folder} är från 2026-01-02.", About(folder), StringComparison.Ordinal);
        Write(Path.Combine("kopior", $"tryggve-{DateTimeOffset.UtcNow.ToDay():yyyy-MM-dd}.db"), "");
        Assert.StartsWith("ok       säkerhetskopia:", About(folder), StringComparison.Ordinal);

        string About(string folder) => Assert.Single(Ask(("Tryggve__Backup__Folder", folder)).Lines, l => l.Contains("säkerhetskopia:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("250-mail.lindviken.example\r\n250 STARTTLS\r\n", "ok       e-post:")]
    [InlineData("250 mail.lindviken.example\r\n", "fel      e-post:")]
    public async Task About_the_mail_server_says_whether_it_answers_and_encrypts(string offers, string expected)
    {
        Write("appsettings.json", "{}");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Serve(listener, offers);
        var (_, lines) = Ask([("Tryggve__Mail__Server", "127.0.0.1"), ("Tryggve__Mail__Port", $"{((IPEndPoint)listener.LocalEndpoint).Port}"), ("Tryggve__Mail__From", "trygghet@lindviken.example")], "--mail");
        Assert.Contains(lines, l => l.StartsWith(expected, StringComparison.Ordinal));
        await serving;
    }

    [Fact]
    public void About_servers_that_do_not_answer_says_so()
    {
        Write("appsettings.json", "{}");
        var (exit, lines) = Ask([("Tryggve__OpenId__Authority", "https://127.0.0.1:9"), ("Tryggve__OpenId__ClientId", "tryggve"), ("Tryggve__Mail__Server", "127.0.0.1"), ("Tryggve__Mail__Port", "9"), ("Tryggve__Mail__From", "a@lindviken.example")], "--mail", "--openid");
        Assert.Equal(1, exit);
        Assert.Contains(lines, l => l.StartsWith("fel      e-post: 127.0.0.1:9 svarar inte", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("fel      inloggning: https://127.0.0.1:9 svarar inte", StringComparison.Ordinal));
    }

    private static async Task Serve(TcpListener listener, string offers)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await stream.WriteAsync("220 mail.lindviken.example\r\n"u8.ToArray());
        await reader.ReadLineAsync();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(offers));
        await reader.ReadLineAsync();
    }

    private void Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(home, name), text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(home, name), UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private (int Exit, string[] Lines) Ask(params (string Name, string Value)[] variables) => Ask(variables, []);

    private (int Exit, string[] Lines) Ask((string Name, string Value)[] variables, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Tryggve.Cli.dll"), "doctor", "--folder", home, .. options]) { RedirectStandardOutput = true };
        if (!options.Contains("--database")) start.ArgumentList.Add($"--database={kept.Setting}");
        start.Environment["HOME"] = home;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
