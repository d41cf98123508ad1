using Tryggve.Analysis.Smart;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>What Tryggve makes of a text as it is written: the time and the responsible as understood, and what a goal lacks to be followed up.</summary>
internal static class CellHint
{
    /// <summary>The texts of a measure that something is said about.</summary>
    public static readonly IReadOnlyList<PlanField> Fields = [PlanField.Goals, PlanField.When, PlanField.Who];

    /// <summary>One line in Swedish; empty when there is nothing to say.</summary>
    public static string Of(OpenPlan open, PlanRow row, PlanField field) => (row.Measure, field) switch
    {
        (null, _) => "",
        ({ Timing.Length: > 0 } measure, PlanField.When) => Time(measure, open.Content.Years),
        ({ Responsible.Length: > 0, Units.Count: 0 } measure, PlanField.Who) => Who(ResponsibleUnits.Read(measure, open.Organisations)),
        ({ Goals.Count: > 0 }, PlanField.Goals) => Goals(GoalJudge.Of(row, open.Content.Years)),
        _ => "",
    };

    private static string Time(Measure measure, YearSpan? years)
    {
        var timing = measure.ReadTiming(years);
        return Join(timing.Check().Select(r => r.Text).Prepend(timing.IsUnderstood ? $"Förstås som: {timing.InWords()}." : ""));
    }

    private static string Who(Responsibility read) => Join(read.Remarks.Select(r => r.Text).Prepend(read.InWords()));

    /// <summary>The weakest letter of each goal: one thing at a time is mended.</summary>
    private static string Goals(IReadOnlyList<GoalJudgement> goals) => Join(goals.Select((goal, i) => goal.Weakest is { } weak
        ? $"{(goals.Count > 1 ? $"Mål {i + 1}: " : "")}{SmartWords.Of(weak.Letter)}: {weak.Reason} {weak.Suggestion}".Trim()
        : ""));

    private static string Join(IEnumerable<string> sentences) => string.Join(' ', sentences.Where(s => s.Length > 0).Distinct()).Replace("..", ".", StringComparison.Ordinal);
}
