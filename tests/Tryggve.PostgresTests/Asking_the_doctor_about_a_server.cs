using System.Diagnostics;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Cli;

public sealed class Asking_the_doctor_about_a_server : IDisposable
{
    private readonly FreshDatabase fresh = new();

    public void Dispose() => fresh.Dispose();

    [Fact]
    public void Says_that_it_could_lose_what_it_acknowledged()
    {
        var lines = Ask(fresh.Setting);
        Assert.Contains(lines, l => l.StartsWith("ok       databas:", StringComparison.Ordinal) && l.Contains("PostgreSQL", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("fel      databas:", StringComparison.Ordinal) && l.Contains("fsync=off", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=9;Database=tryggve;Password=hemligt;Timeout=2", "servern svarar inte")]
    [InlineData("Host=127.0.0.1;Hittepå=ja;Password=hemligt", "går inte att läsa")]
    public void Says_what_is_wrong_without_the_password(string setting, string expected)
    {
        var lines = Ask(setting);
        Assert.Contains(lines, l => l.StartsWith("fel      databas:", StringComparison.Ordinal) && l.Contains(expected, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains("hemligt", StringComparison.Ordinal));
    }

    [Fact]
    public void Says_that_an_empty_one_is_filled_at_the_first_start()
    {
        using var empty = FreshDatabase.Empty();
        Assert.Contains(Ask(empty.Setting), l => l.StartsWith("varning  databas:", StringComparison.Ordinal) && l.Contains("är tom", StringComparison.Ordinal));
    }

    private static string[] Ask(string setting)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Tryggve.Cli.dll"), "doctor", "--folder", Path.GetTempPath(), "--database", setting]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
