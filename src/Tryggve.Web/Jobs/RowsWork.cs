using Tryggve.Storage;
using Tryggve.Storage.Jobs;

namespace Tryggve.Web.Jobs;

/// <summary>Writes the rows of a municipality's plans anew when its organisations have changed, also where whoever changed them was cut off.</summary>
public sealed class RowsWork(DerivedRows rows) : IJobWork
{
    public string Kind => DerivedRows.Job;

    public async Task<string> Do(Job job, CancellationToken cut) => (await rows.CatchUp(job.Content)) is { Count: > 0 } unread ? $"{unread.Count} plans could not be read" : "";
}
