using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Export;

/// <summary>
/// Everything a plan says, and nothing of its identities or origin: two plans with the same text are equal.
/// Problems and causes are numbered, so that it shows whether two measures share one.
/// </summary>
internal static class PlanAsText
{
    public static string Of(PlanContent plan)
    {
        var text = new List<string>();
        text.Add($"{plan.Title} | {plan.Municipality} | {plan.District} | {plan.Years} | {plan.RegistryNumber}");
        foreach (var paragraph in plan.Preamble) text.Add($"¶ {paragraph}");
        foreach (var area in plan.Areas) Append(text, area);
        return string.Join("\n", text);
    }

    private static void Append(List<string> text, PriorityArea area)
    {
        text.Add($"AREA [{area.Number}] {area.Name} | {area.OverallGoal} | {area.SituationalPicture} | {area.Policies} | {Others(area.Others)}");
        var problem = 0;
        foreach (var node in area.Problems.Where(p => !p.Measures.Any() || p.Measures.Any(m => m.Collaboration is null)))
        {
            text.Add($"  PROBLEM {++problem}: {node.CollectiveName} | {node.Text}");
            foreach (var cause in node.Causes.Where(c => c.Measures.Count == 0 || c.Measures.Any(m => m.Collaboration is null)))
            {
                text.Add($"    CAUSE {cause.Text}");
                foreach (var measure in cause.Measures.Where(m => m.Collaboration is null)) Append(text, measure);
            }
        }
        foreach (var measure in area.Measures.Where(m => m.Collaboration is not null)) Append(text, measure);
    }

    private static void Append(List<string> text, Measure m)
    {
        text.Add($"      MEASURE {m.Name} | {m.Text} | {m.Kind} | {m.Timing} | {m.Responsible} | {m.GoalText} | {Others(m.Others)}");
        foreach (var goal in m.Goals) text.Add($"        GOAL {goal.Mark} | {goal.Text}");
        foreach (var period in Enum.GetValues<ReportingPeriod>()) Append(text, m, m.FollowUpOf(period));
        if (m.Collaboration is not { } form) return;
        text.Add($"        FORM {Shown(form.Purpose)} | {Shown(form.Duration)} | {Shown(form.MeetingFrequency)} | {Shown(form.Convener)} | {Shown(form.OtherParticipants)} | {Shown(form.Financing)} | {Shown(form.Communication)}");
        foreach (var party in form.Commitments) text.Add($"        PARTY {party.Party} | {Shown(party.Contact)} | {Shown(party.Participants)} | {Shown(party.Promise)}");
    }

    private static void Append(List<string> text, Measure m, FollowUp report)
    {
        text.Add($"        {report.Period}: {report.Text} | {report.Status} | {report.Reason}");
        foreach (var (goal, number) in m.Goals.Select((g, i) => (g, i + 1)))
        {
            if (report.Outcomes.FirstOrDefault(o => o.Goal == goal.Id) is { } outcome) text.Add($"          OUTCOME {number}: {outcome.Verdict} | {outcome.Value}");
        }
        foreach (var party in report.Parties) text.Add($"          REPORT {party.Party}: {party.Text}");
    }

    private static string Shown(string? text) => text ?? "(no line)";

    private static string Others(IEnumerable<OtherValue> others) => string.Join(" ; ", others.Select(o => $"{o.Header}={o.Value}").Order(StringComparer.Ordinal));
}
