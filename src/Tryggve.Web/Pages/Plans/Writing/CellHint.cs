using Tryggve.Analysis.Outcomes;
using Tryggve.Analysis.Smart;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>What Tryggve makes of a text as it is written: the time and the responsible as understood, and what a goal lacks to be followed up.</summary>
internal static class CellHint
{
    /// <summary>Whether something is said about texts of this kind, now or when they are changed.</summary>
    public static bool IsFor(TextField field) => field.Field is PlanField.Goals or PlanField.When or PlanField.Who or PlanField.Status or PlanField.MeasuredValue;

    /// <summary>Everything that may be said otherwise after something was written; lines that are empty say that there is nothing to say.</summary>
    /// <param name="period">The period that was reported on; null for none.</param>
    /// <param name="isRowWritten">Whether something else of the row was written: what is said of that does not follow from a report.</param>
    public static IEnumerable<(Guid Part, TextField Field, string Text)> For(OpenPlan open, PlanRow row, ReportingPeriod? period, bool isRowWritten)
    {
        var measure = row.Measure!;
        var fields = from field in isRowWritten ? [PlanField.Goals, PlanField.When, PlanField.Who] : Array.Empty<PlanField>() select (measure.Id, new TextField(field));
        if (period is { } asked)
            fields = fields.Append((measure.Id, FollowUpTexts.Field(PlanField.Status, asked))).Concat(measure.Goals.Select(g => (g.Id, FollowUpTexts.Field(PlanField.MeasuredValue, asked))));
        return fields.Select(f => (f.Item1, f.Item2, Of(open, row, f.Item1, f.Item2)));
    }

    /// <summary>One line in Swedish; empty when there is nothing to say.</summary>
    public static string Of(OpenPlan open, PlanRow row, Guid part, TextField field) => (row.Measure, field.Field) switch
    {
        (null, _) => "",
        ({ Timing.Length: > 0 } measure, PlanField.When) => Time(measure, open.Content.Years),
        ({ Responsible.Length: > 0, Units.Count: 0 } measure, PlanField.Who) => Who(ResponsibleUnits.Read(measure, open.Organisations)),
        ({ Goals.Count: > 0 }, PlanField.Goals) => Goals(GoalJudge.Of(row, open.Content.Years)),
        (var measure, PlanField.Status) => Report(measure, field.Period!.Value, open.Content.Years),
        (var measure, PlanField.MeasuredValue) => Value(measure, part, field.Period!.Value),
        _ => "",
    };

    /// <summary>A reason that is asked for, and what text, numbers and choices disagree about.</summary>
    private static string Report(Measure measure, ReportingPeriod period, YearSpan? years)
    {
        var report = measure.FollowUpOf(period);
        var reason = report is { Status: { } status, IsReported: false } && status.NeedsReason() ? $"Skriv varför åtgärden är {Vocabulary.Of(status)}." : "";
        return Join(OutcomeReader.Check(measure, period, years).Select(r => r.Text).Prepend(reason));
    }

    private static string Value(Measure measure, Guid goal, ReportingPeriod period)
    {
        var value = measure.FollowUpOf(period).Outcomes.FirstOrDefault(o => o.Goal == goal)?.Value ?? "";
        if (value.Length == 0 || OutcomeComparison.Of(measure.Goals.First(g => g.Id == goal), value) is not { } held) return "";
        return $"{held.Words.Text} mot målet {held.Target}{held.IsReached switch { true => ": målet är nått.", false => ": målet är inte nått.", _ => "." }}";
    }

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
