using System.Collections.Concurrent;

namespace Tryggve.Bench.Loads;

/// <summary>What was measured of one kind of request.</summary>
/// <param name="Wanted">Requests a second that were sent; null where as many as possible were.</param>
internal sealed class Figures(string name, double? wanted)
{
    private readonly ConcurrentBag<double> times = [];
    private readonly ConcurrentDictionary<string, int> errors = new();
    private List<double>? sorted;

    public string Name => name;
    public double? Wanted => wanted;

    /// <summary>From the first request until the last answer.</summary>
    public TimeSpan Elapsed { get; set; }

    public int Errors => errors.Values.Sum();
    public string WhichErrors => string.Join(", ", errors.OrderByDescending(e => e.Value).Take(3).Select(e => $"{e.Value} x {e.Key}"));

    /// <summary>Answered as they should be, a second.</summary>
    public double Reached => times.Count / Math.Max(0.001, Elapsed.TotalSeconds);

    public int Count => times.Count;

    /// <param name="wrong">What was wrong with the answer; null when nothing was.</param>
    public void Note(TimeSpan took, string? wrong)
    {
        if (wrong is null) times.Add(took.TotalMilliseconds);
        else errors.AddOrUpdate(wrong, 1, (_, n) => n + 1);
    }

    /// <summary>Milliseconds; 0 where nothing was measured.</summary>
    public double Percentile(int percent)
    {
        if (sorted?.Count != times.Count) sorted = [.. times.Order()];
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }

    public override string ToString() => $"{name}: {(wanted is { } w ? $"{w:0.#}/s wanted, " : "")}{Reached:0.0}/s, p50 {Percentile(50):0.0} p95 {Percentile(95):0.0} p99 {Percentile(99):0.0} ms, {Errors} errors{(Errors > 0 ? $" ({WhichErrors})" : "")}";
}
