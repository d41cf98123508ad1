using System.Diagnostics;

namespace Tryggve.Bench.Running;

/// <summary>The command line, <c>tryggve</c>, run as its own process against a database.</summary>
internal static class Tool
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Beside its own libraries: what the bench has of them is meant for a web.</summary>
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "../../../../../src/Tryggve.Cli/bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0/Tryggve.Cli.dll");

    /// <summary>Whether it knows a command.</summary>
    public static async Task<bool> Has(string command) => (await Run("", "--help")).Said.Split('\n').Any(l => l.TrimStart().Split(' ')[0] == command);

    public static async Task<(int Code, string Said)> Run(string setting, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Tryggve__Database"] = setting;
        using var process = Process.Start(start)!;
        using var late = new CancellationTokenSource(Longest);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token));
        await process.WaitForExitAsync(late.Token);
        return (process.ExitCode, (await output + await errors).Trim());
    }
}
