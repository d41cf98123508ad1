using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage.Sample;

/// <summary>A row of a sample plan, written as the official table is: the same problem or cause on rows in a row is one problem, one cause.</summary>
internal sealed record SampleRow(string Name, string Problem, string Cause, string Measure)
{
    public string Goals { get; init; } = "";
    public string When { get; init; } = "";
    public string Who { get; init; } = "";
    public string T1 { get; init; } = "";
    public string T2 { get; init; } = "";
    public string Year { get; init; } = "";
    public MeasureKind? Kind { get; init; }
    public OtherValue[] Others { get; init; } = [];
    public string[] Places { get; init; } = [];
    public string[] TargetGroups { get; init; } = [];

    public static IReadOnlyList<Problem> Chain(IEnumerable<SampleRow> rows)
    {
        var problems = new List<Problem>();
        foreach (var row in rows)
        {
            if (problems is not [.., { } last] || last.CollectiveName != row.Name || last.Text != row.Problem)
            {
                problems.Add(last = new Problem { Id = Guid.CreateVersion7(), CollectiveName = row.Name, Text = row.Problem });
            }
            problems[^1] = last with { Causes = With(last.Causes, row) };
        }
        return problems;
    }

    private static IReadOnlyList<Cause> With(IReadOnlyList<Cause> causes, SampleRow row) =>
        causes is [.., { } last] && last.Text == row.Cause
            ? [.. causes.SkipLast(1), last with { Measures = [.. last.Measures, row.ToMeasure()] }]
            : [.. causes, new Cause { Id = Guid.CreateVersion7(), Text = row.Cause, Measures = [row.ToMeasure()] }];

    private Measure ToMeasure() => new()
    {
        Id = Guid.CreateVersion7(),
        Text = Measure,
        Kind = Kind,
        Timing = When,
        Responsible = Who,
        GoalText = Goals,
        Goals = GoalList.Split(Goals),
        FollowUps = FollowUpsOf(T1, T2, Year),
        Others = Others,
        Places = Places,
        TargetGroups = TargetGroups,
    };

    public static IReadOnlyList<FollowUp> FollowUpsOf(string t1, string t2, string year) =>
        [.. new FollowUp[] { new(ReportingPeriod.T1, t1), new(ReportingPeriod.T2, t2), new(ReportingPeriod.Year, year) }.Where(f => f.Text.Length > 0)];
}
