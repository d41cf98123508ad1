using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Tryggve;

/// <summary>What Tryggve measures of its own work, for whoever listens. Kinds and outcomes only: never an identity, a name or a text.</summary>
public static class Instruments
{
    /// <summary>Name of the meter and of the source of spans.</summary>
    public const string Name = "Tryggve";

    private static readonly ActivitySource Spans = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Saves = Meter.CreateHistogram(
        "tryggve.plan.save.duration", "s", "Time to write a plan with its history and reporting rows, until it is on disk.", advice: Steps(0.001, 0.0025, 0.005, 0.01, 0.015, 0.025, 0.04, 0.075, 0.15, 0.5, 1, 5));

    private static readonly Histogram<double> Readings = Meter.CreateHistogram(
        "tryggve.import.duration", "s", "Time to read a document.", advice: Steps(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30));

    private static KeyValuePair<string, object?> Unsaid => new("tryggve.outcome", "failed");

    internal static Measured Saving() => new(Spans.StartActivity("plan save"), Saves, Unsaid);

    internal static Measured Reading<TKind>(TKind format) where TKind : struct, Enum => new(Spans.StartActivity("document read"), Readings, Unsaid, new KeyValuePair<string, object?>("tryggve.format", Word(format)));

    internal static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static InstrumentAdvice<double> Steps(params double[] seconds) => new() { HistogramBucketBoundaries = seconds };
}

/// <summary>One piece of work while it is measured. What nobody says the outcome of has failed.</summary>
internal sealed class Measured(Activity? span, Histogram<double> histogram, params KeyValuePair<string, object?>[] tags) : IDisposable
{
    private readonly long began = Stopwatch.GetTimestamp();

    public T As<T>(T outcome) where T : struct, Enum
    {
        As(Instruments.Word(outcome));
        return outcome;
    }

    public void As(string outcome) => tags[0] = new(tags[0].Key, outcome);

    public void Dispose()
    {
        histogram.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, tags);
        foreach (var (name, value) in tags) span?.SetTag(name, value);
        span?.Dispose();
    }
}
