using Tryggve.Storage.Jobs;

namespace Tryggve.Web.Jobs;

/// <summary>Does one kind of work. It may be begun again after it was cut off, and must then do nothing twice.</summary>
public interface IJobWork
{
    /// <summary>Which jobs it does: the name that stands in the table.</summary>
    string Kind { get; }

    /// <summary>Does the work and says in a line what came of it. Whatever it throws is tried again later.</summary>
    Task<string> Do(Job job, CancellationToken cut);
}
