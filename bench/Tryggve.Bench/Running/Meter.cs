using System.Diagnostics;

namespace Tryggve.Bench.Running;

/// <summary>Watches a process for a while: the most memory it holds, and how much of a processor it uses.</summary>
internal sealed class Meter : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);
    private readonly Process process;
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly TimeSpan busy;
    private readonly Timer timer;
    private long most;

    public Meter(Process process)
    {
        this.process = process;
        process.Refresh();
        (busy, most) = (process.TotalProcessorTime, process.WorkingSet64);
        timer = new Timer(_ => Look(), null, Often, Often);
    }

    public double Megabytes => most / 1_048_576.0;

    /// <summary>1 is one core all the time.</summary>
    public double Cores
    {
        get
        {
            process.Refresh();
            return (process.TotalProcessorTime - busy) / Stopwatch.GetElapsedTime(began);
        }
    }

    private void Look()
    {
        try
        {
            process.Refresh();
            most = Math.Max(most, process.WorkingSet64);
        }
        catch (InvalidOperationException)
        {
            // It is gone: what it held last stands.
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        Look();
    }
}
