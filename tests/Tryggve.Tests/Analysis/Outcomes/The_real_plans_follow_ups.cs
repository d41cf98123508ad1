using System.Text.Json;
using System.Text.RegularExpressions;
using Tryggve.Analysis.Outcomes;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Tests.Import;

namespace Tryggve.Tests.Analysis.Outcomes;

/// <summary>docs/outcomes.md holds a judgement of each real follow-up; here the reader is held against it.</summary>
public sealed class The_real_plans_follow_ups
{
    [PlansFact]
    public void Are_proposed_as_the_documentation_says()
    {
        var rows = Judged().ToList();
        Assert.Equal(75, rows.Count);
        Assert.Equal(rows.Select(r => (r.Plan, r.Row, r.Status, r.Verdicts)), rows.Select(r => Read(r.Plan, r.Row)));
    }

    /// <summary>The columns that say what is proposed: plan, row, status, a sign for each goal.</summary>
    private static IEnumerable<(string Plan, int Row, string Status, string Verdicts)> Judged() =>
        from Match row in Regex.Matches(Repository.Read("docs/outcomes.md"), @"^\| (\d{3}) \| (\d+) \| [^|]+ \| (\w*|–) \| [^|]+ \| `?([^|`]+?)`? \|", RegexOptions.Multiline)
        select (row.Groups[1].Value, int.Parse(row.Groups[2].Value), row.Groups[3].Value.Replace("–", ""), row.Groups[4].Value.Trim().Replace("–", ""));

    private static (string, int, string, string) Read(string plan, int number)
    {
        using var transcription = JsonDocument.Parse(File.ReadAllText(Shared.Plan(plan)));
        var row = transcription.RootElement.GetProperty("areas").EnumerateArray().SelectMany(a => a.GetProperty("rows").EnumerateArray()).ElementAt(number - 1);
        var measure = Make.Measure(Text("measure"), Text("goals"), Text("when"), "", Text("follow_up")) with { Name = Text("collective_name") };
        var (status, verdicts) = Outcome.Signs(OutcomeReader.Of(measure, ReportingPeriod.Year, new YearSpan(plan == "000" ? 2024 : 2025)), measure);
        return (plan, number, status, verdicts.Trim('.').Length == 0 ? "" : verdicts);

        string Text(string field) => row.TryGetProperty(field, out var value) ? value.GetString() ?? "" : "";
    }
}
