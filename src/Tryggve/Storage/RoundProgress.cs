using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>How far a plan's reporting has come, from the reporting tables.</summary>
public sealed record RoundProgress(Guid Id, string District, YearSpan Years, int Measures, IReadOnlyDictionary<ReportingPeriod, int> ReportedByPeriod, IReadOnlyList<ReportingPeriod> Closed)
{
    public int Reported(ReportingPeriod period) => ReportedByPeriod.GetValueOrDefault(period);

    public bool IsClosed(ReportingPeriod period) => Closed.Contains(period);
}
