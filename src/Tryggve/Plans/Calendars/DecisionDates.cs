using Tryggve.Decisions;

namespace Tryggve.Plans.Calendars;

/// <summary>When a plan was decided, and by when the bodies that are left should decide it.</summary>
internal static class DecisionDates
{
    public static IEnumerable<CalendarEntry> Of(CalendarReader reader, YearSpan years)
    {
        if (!reader.SeesDecisions) yield break;
        var (plan, path) = (reader.Plan, reader.Municipality.DecisionPath);
        foreach (var submission in plan.Course.Submissions)
        {
            foreach (var (decision, i) in submission.Decisions.Select((d, i) => (d, i + 1)))
            {
                var title = decision.Outcome == DecisionOutcome.Approved ? $"Godkänd av {decision.Body}" : $"Återremitterad av {decision.Body}";
                yield return reader.Entry($"{plan.Id}-decision-{submission.Edition}-{i}", CalendarKind.DecisionMade, decision.On, title, Words(decision), path.Version) with { Path = $"{reader.PlanPath}/beslut" };
            }
        }
        foreach (var (step, number) in Left(plan.Course, path))
        {
            yield return reader.Entry($"{plan.Id}-step-{number}", CalendarKind.DecisionDeadline, step.DeadlineFor(years.From), $"Senast beslut i {step.Body}",
                plan.Course.Waiting is null ? "Planen är inte inlämnad för beslut." : "Planen är inlämnad och väntar på beslut.", path.Version) with { IsOpen = plan.Course.Closing is null, Path = $"{reader.PlanPath}/beslut" };
        }
    }

    /// <summary>The steps that are left, numbered from 1; of the municipality's path while the plan is not handed in. None for a plan that has been decided.</summary>
    private static IEnumerable<(DecisionStep Step, int Number)> Left(PlanCourse course, DecisionPath path)
    {
        if (course is { Waiting: not null, Latest: { } latest }) return latest.Steps.Select((s, i) => (s, i + 1)).Skip(latest.Decisions.Count);
        return course.Decided is not null || course.Submissions.Any(s => s.IsDecided) ? [] : path.Steps.Select((s, i) => (s, i + 1));
    }

    private static string Words(Decision decision)
    {
        string[] parts = [decision.Paragraph, decision.RegistryNumber.Length > 0 ? $"dnr {decision.RegistryNumber}" : "", decision.Comment];
        return string.Join("\n", parts.Where(p => p.Length > 0));
    }
}
