using System.Diagnostics;

namespace Tryggve.Bench.Loads;

/// <summary>As many requests as can be answered: each of so many clients asks again as soon as it has been answered.</summary>
internal static class ClosedModel
{
    public static async Task<Figures> Run(string name, int clients, TimeSpan during, Func<int, Task<string?>> send)
    {
        var (figures, next, began) = (new Figures(name, null), -1, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < during)
            {
                var sent = Stopwatch.GetTimestamp();
                var wrong = await send(Interlocked.Increment(ref next));
                figures.Note(Stopwatch.GetElapsedTime(sent), wrong);
            }
        })));
        figures.Elapsed = Stopwatch.GetElapsedTime(began);
        return figures;
    }
}
