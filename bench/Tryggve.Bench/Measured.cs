using System.Diagnostics;

namespace Tryggve.Bench;

/// <summary>Runs a piece of work some times and prints plain figures: the first run (cold), the median of the rest, and the process's peak memory.</summary>
internal static class Measured
{
    public static void Run(string name, int runs, Action work)
    {
        var first = Once(work);
        Once(work);
        var times = Enumerable.Range(0, runs).Select(_ => Once(work)).Order().ToList();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{name}: first {first:0} ms, median of {runs} {times[runs / 2]:0} ms, slowest {times[^1]:0} ms, peak {process.PeakWorkingSet64 / 1_048_576.0:0} MB");
    }

    private static double Once(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    }
}
