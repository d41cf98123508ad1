using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage.Sample.City;

/// <summary>The two plans of the small sample as plans of the city: the same texts, with their follow-ups taken out to be reported in their time.</summary>
internal sealed class OwnWords
{
    private readonly Dictionary<Guid, IReadOnlyList<FollowUp>> reports = [];

    /// <summary>The plan as it was before anybody had reported.</summary>
    public PlanContent Unreported(PlanContent content)
    {
        foreach (var measure in content.Measures) reports[measure.Id] = measure.FollowUps;
        return content with { Areas = [.. content.Areas.Select(a => Changed(a, m => m with { FollowUps = [] }))] };
    }

    public bool Has(Measure measure) => reports.ContainsKey(measure.Id);

    /// <summary>What was reported; null where nobody did.</summary>
    public Report? Of(Measure measure, ReportingPeriod period)
    {
        var text = reports[measure.Id].FirstOrDefault(f => f.Period == period)?.Text ?? "";
        if (period == ReportingPeriod.Year) return text.Length == 0 ? null : new Report(MeasureStatus.Done, "", text, []);
        if (text.Length > 0) return new Report(MeasureStatus.Ongoing, "", text, []);
        return period == ReportingPeriod.T1 ? new Report(MeasureStatus.NotStarted, "", "", []) : new Report(MeasureStatus.Postponed, "Framflyttad till hösten.", "", []);
    }

    /// <summary>Some of the plan's chains as they stood in an earlier year, with identities of their own.</summary>
    public static IEnumerable<(string Area, IReadOnlyList<Problem> Problems)> Before(PlanContent content, int year) =>
        from area in content.Areas
        where area.StandardArea is not null
        let kept = Changed(area, m => m with { Id = Guid.CreateVersion7(), FollowUps = [], Others = [], Goals = GoalList.Split(m.GoalText), Timing = m.Timing.Replace($"{content.Years!.Value.From}", $"{year}", StringComparison.Ordinal) })
        let problems = kept.Problems.Select(p => p with { Id = Guid.CreateVersion7(), Causes = [.. p.Causes.Select(c => c with { Id = Guid.CreateVersion7(), Measures = [.. c.Measures.Where(m => Luck.Of(m.Text) > 0.4)] }).Where(c => c.Measures.Count > 0)] }).Where(p => p.Causes.Count > 0).ToList()
        where problems.Count > 0
        select (area.StandardArea!, (IReadOnlyList<Problem>)problems);

    private static PriorityArea Changed(PriorityArea area, Func<Measure, Measure> change) =>
        area with { Problems = [.. area.Problems.Select(p => p with { Causes = [.. p.Causes.Select(c => c with { Measures = [.. c.Measures.Select(change)] })] })] };
}
