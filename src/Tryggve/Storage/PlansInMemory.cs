using System.Collections.Concurrent;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>
/// Plans as they were last read or saved, so that the same document is not read and taken apart for every page of it. Nothing is answered from here alone: each question
/// still goes to the database, which says whether the asker may see the plan and whether what is here is the latest.
/// </summary>
/// <param name="most">Bytes of documents that are held at most.</param>
internal sealed class PlansInMemory(long most)
{
    private readonly ConcurrentDictionary<Guid, Held> plans = new();
    private long clock, held;

    /// <summary>What is held of the plan; null when nothing is.</summary>
    public Held? Of(Guid id)
    {
        if (!plans.TryGetValue(id, out var found)) return null;
        found.Used = Interlocked.Increment(ref clock);
        return found;
    }

    /// <param name="length">Bytes of its document.</param>
    public void Keep(Plan plan, int length)
    {
        Forget(plan.Id);
        if (length > most / 4) return;
        if (plans.TryAdd(plan.Id, new Held(plan.AsRead(), length) { Used = Interlocked.Increment(ref clock) })) Interlocked.Add(ref held, length);
        while (Interlocked.Read(ref held) > most && plans.Values.MinBy(p => p.Used) is { } oldest) Forget(oldest.Plan.Id);
    }

    private void Forget(Guid id)
    {
        if (plans.TryRemove(id, out var gone)) Interlocked.Add(ref held, -gone.Length);
    }

    /// <summary>A plan at one save of it; it is never changed, but copied.</summary>
    internal sealed class Held(Plan plan, int length)
    {
        public Plan Plan => plan;
        public int Length => length;
        public long Used { get; set; }
    }
}
