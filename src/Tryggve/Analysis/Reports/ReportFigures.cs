using Tryggve.FollowUps;

namespace Tryggve.Analysis.Reports;

/// <summary>Rapportens siffror: how many measures have each status and how many goals each verdict, and of how many nothing is said. Each measure and goal is counted once.</summary>
public sealed record ReportFigures
{
    private readonly Dictionary<MeasureStatus, int> statuses = [];
    private readonly Dictionary<Verdict, int> verdicts = [];

    public int Measures { get; private init; }

    /// <summary>Measures without a status, or whose status asks for a reason that is not there.</summary>
    public int NotReported { get; private init; }

    public int Goals { get; private init; }
    public int NotJudged { get; private init; }

    public int Reported => Measures - NotReported;

    public int Of(MeasureStatus status) => statuses.GetValueOrDefault(status);

    public int Of(Verdict verdict) => verdicts.GetValueOrDefault(verdict);

    internal static ReportFigures Of(IEnumerable<ReportedMeasure> measures)
    {
        var all = measures.ToList();
        var goals = all.SelectMany(m => m.Goals).ToList();
        var figures = new ReportFigures { Measures = all.Count, NotReported = all.Count(m => m.Counted is null), Goals = goals.Count, NotJudged = goals.Count(g => g.Verdict is null) };
        foreach (var status in all.Select(m => m.Counted).OfType<MeasureStatus>().CountBy(s => s)) figures.statuses[status.Key] = status.Value;
        foreach (var verdict in goals.Select(g => g.Verdict).OfType<Verdict>().CountBy(v => v)) figures.verdicts[verdict.Key] = verdict.Value;
        return figures;
    }
}
