using System.Diagnostics;

namespace Tryggve.Bench.Running;

/// <summary>A program of the system's.</summary>
internal static class Shell
{
    /// <returns>Whether it ended well.</returns>
    public static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
