using System.Diagnostics;

namespace Tryggve.Bench.Loads;

/// <summary>
/// Requests at a fixed rate, whether or not earlier ones have been answered, as people come who know nothing of each other. Each is timed from the moment
/// it was to be sent, so that a request that had to wait for a connection, or for us, is as slow as it was to whoever wanted it.
/// </summary>
internal static class OpenModel
{
    /// <param name="send">Sends request number n, and says what was wrong with the answer; null when nothing was.</param>
    public static async Task<Figures> Run(string name, double rate, TimeSpan during, Func<int, Task<string?>> send)
    {
        var figures = new Figures(name, rate);
        var requests = new Task[(int)Math.Max(1, rate * during.TotalSeconds)];
        var began = Stopwatch.GetTimestamp();
        await Task.Factory.StartNew(() =>
        {
            for (var i = 0; i < requests.Length; i++)
            {
                var (n, due) = (i, began + (long)(i / rate * Stopwatch.Frequency));
                Wait(due);
                requests[n] = Task.Run(async () => Note(figures, due, await send(n)));
            }
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.WhenAll(requests);
        figures.Elapsed = Stopwatch.GetElapsedTime(began);
        return figures;
    }

    private static void Note(Figures figures, long due, string? wrong) => figures.Note(Stopwatch.GetElapsedTime(due), wrong);

    /// <summary>A sleeping thread is woken a millisecond late at most; that millisecond is awaited awake.</summary>
    private static void Wait(long due)
    {
        while (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } left)
        {
            if (left.TotalMilliseconds > 1.5) Thread.Sleep(left - TimeSpan.FromMilliseconds(1));
            else Thread.SpinWait(50);
        }
    }
}
