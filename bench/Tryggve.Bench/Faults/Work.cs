using System.Collections.Concurrent;
using System.Diagnostics;
using Tryggve.Bench.Running;

namespace Tryggve.Bench.Faults;

/// <summary>People who save, each in measures of their own, and try the same save again until it is acknowledged; and one who reads. All the while something breaks.</summary>
internal sealed class Work : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(60), Again = TimeSpan.FromMilliseconds(200);
    private static int works;
    private readonly int number = Interlocked.Increment(ref works);
    private readonly ConcurrentQueue<Observed> seen = new();
    private readonly ConcurrentQueue<string> promised = new();
    private readonly CancellationTokenSource over = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Connections connections;
    private readonly List<Task> people = [];

    public Work(Uri address, IReadOnlyList<Visitor> visitors, IReadOnlyList<FollowUpSlot> slots)
    {
        // A proxy spreads connections, so each request has its own. Who waits longer than this tries again.
        connections = new Connections(address, 100, isEachNew: true, seconds: 30);
        var theirs = slots.Chunk(Math.Max(1, slots.Count / visitors.Count)).ToList();
        people.AddRange(visitors.Select((visitor, i) => Task.Run(() => Save(visitor, theirs[i]))));
        people.Add(Task.Run(() => Read(visitors[0], slots[0].Plan)));
    }

    public TimeSpan Now => clock.Elapsed;

    public IReadOnlyList<Observed> Seen => [.. seen];

    /// <summary>The texts that have been acknowledged so far.</summary>
    public IReadOnlyList<string> Promised => [.. promised];

    private async Task Save(Visitor visitor, FollowUpSlot[] theirs)
    {
        for (var n = 0; !over.IsCancellationRequested; n++)
        {
            var slot = theirs[n % theirs.Length];
            var text = $"{number}.{n} av {visitor.Person.Name}, {slot.Measure:N}";
            while (!over.IsCancellationRequested)
            {
                var (outcome, answer) = await FollowUpSaves.Save(connections, visitor, slot, text);
                seen.Enqueue(new Observed(clock.Elapsed, true, answer.Status, outcome == Saved.Acknowledged, outcome == Saved.Acknowledged || answer.IsClear));
                if (outcome == Saved.Acknowledged)
                {
                    promised.Enqueue(FollowUpSaves.Mark + text);
                    break;
                }
                await Task.Delay(Again);
            }
            await Task.Delay(Pause);
        }
    }

    private async Task Read(Visitor visitor, Guid plan)
    {
        while (!over.IsCancellationRequested)
        {
            var answer = await connections.Get($"/planer/{plan}", visitor);
            seen.Enqueue(new Observed(clock.Elapsed, false, answer.Status, answer.Status == 200, answer.Status == 200 || answer.IsClear));
            await Task.Delay(Pause);
        }
    }

    /// <summary>Until so many have been answered in some way, or it takes too long.</summary>
    public async Task<bool> Until(int count, Func<Observed, bool> which, double seconds = 60)
    {
        for (var end = clock.Elapsed + TimeSpan.FromSeconds(seconds); clock.Elapsed < end; await Task.Delay(50))
        {
            if (seen.Count(which) >= count) return true;
        }
        return false;
    }

    /// <summary>Until the work goes as it should.</summary>
    public Task<bool> Going() => Until(4 * Scene.People, o => o.IsSave && o.IsRight);

    /// <summary>Until somebody has been answered as they should after a moment; when that was, or null when nobody was in time.</summary>
    public async Task<TimeSpan?> Recovered(TimeSpan after, TimeSpan within)
    {
        while (clock.Elapsed < after + within)
        {
            if (seen.Where(o => o.IsSave && o.IsRight && o.At > after).OrderBy(o => o.At).Select(o => (TimeSpan?)o.At).FirstOrDefault() is { } first) return first;
            await Task.Delay(50);
        }
        return null;
    }

    public async Task Stop()
    {
        await over.CancelAsync();
        await Task.WhenAll(people);
    }

    public void Dispose()
    {
        over.Dispose();
        connections.Dispose();
    }
}
