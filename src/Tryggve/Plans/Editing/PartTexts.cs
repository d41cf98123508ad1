using Tryggve.FollowUps;

namespace Tryggve.Plans.Editing;

/// <summary>Delens texter: reads and writes any one text of any part of a plan, by the part's identity and the field. The plan's own texts have <see cref="Guid.Empty"/>.</summary>
public static class PartTexts
{
    /// <summary>The text as it stands; null when there is no such part, or it has no such field.</summary>
    public static string? Of(PlanContent plan, Guid part, TextField field)
    {
        if (part == Guid.Empty) return PlanTexts.Of(plan, field);
        if (plan.Measure(part) is { } measure) return MeasureTexts.Of(measure, field);
        if (plan.Cause(part) is { } cause) return field.Field switch { PlanField.Cause => cause.Text, PlanField.NoMeasureReason => cause.NoMeasureReason, _ => null };
        if (plan.Problem(part) is { } problem) return field.Field switch { PlanField.Problem => problem.Text, PlanField.CollectiveName => problem.CollectiveName, _ => null };
        if (plan.Area(part) is { } area) return PlanTexts.Of(area, field.Field);
        return plan.MeasureOfGoal(part) is { } around ? Of(around, around.Goals.First(g => g.Id == part), field) : null;
    }

    private static string? Of(Measure measure, Goal goal, TextField field) => field.Field switch
    {
        PlanField.Goal => goal.Text,
        PlanField.Baseline => goal.Baseline,
        _ => FollowUpTexts.OfGoal(measure, goal.Id, field),
    };

    /// <summary>The plan with the text in its place; the same plan when there is no such part or field.</summary>
    public static PlanContent With(PlanContent plan, Guid part, TextField field, string text)
    {
        if (Of(plan, part, field) is not { } now || now == text) return plan;
        if (part == Guid.Empty) return PlanTexts.With(plan, field, text);
        if (plan.Measure(part) is not null) return plan.Change(part, (Measure m) => MeasureTexts.With(m, field, text));
        if (plan.Cause(part) is not null) return plan.Change(part, (Cause c) => field.Field == PlanField.Cause ? c with { Text = text } : c with { NoMeasureReason = text });
        if (plan.Problem(part) is not null) return plan.Change(part, (Problem p) => field.Field == PlanField.Problem ? p with { Text = text } : p with { CollectiveName = text });
        if (plan.Area(part) is not null) return plan.Change(part, (PriorityArea a) => PlanTexts.With(a, field.Field, text));
        return plan.Change(plan.MeasureOfGoal(part)!.Id, (Measure m) => WithGoal(m, part, field, text));
    }

    private static Measure WithGoal(Measure measure, Guid goal, TextField field, string text)
    {
        if (field.Field is PlanField.Verdict or PlanField.MeasuredValue) return FollowUpTexts.WithGoal(measure, goal, field, text);
        if (field.Field == PlanField.Baseline) return measure with { Goals = [.. measure.Goals.Select(g => g.Id == goal ? g with { Baseline = text } : g)] };
        // A goal that is emptied is gone.
        var goals = measure.Goals.Where(g => g.Id != goal || text.Length > 0).Select(g => g.Id == goal ? g with { Text = text } : g).ToList();
        return measure with { GoalText = GoalList.Write(goals), Goals = goals };
    }
}

/// <summary>The texts of a plan itself and of its areas.</summary>
internal static class PlanTexts
{
    public static string? Of(PlanContent plan, TextField field) => field.Field switch
    {
        PlanField.Blocking => string.Join('\n', plan.Blocking),
        PlanField.StrategyAnswer => plan.StrategyAnswers.GetValueOrDefault(field.Party ?? "", ""),
        PlanField.Title => plan.Title,
        PlanField.RegistryNumber => plan.RegistryNumber,
        PlanField.Preamble => string.Join("\n\n", plan.Preamble),
        _ => null,
    };

    public static PlanContent With(PlanContent plan, TextField field, string text) => field.Field switch
    {
        PlanField.Blocking => plan with { Blocking = text.Split('\n', StringSplitOptions.RemoveEmptyEntries) },
        PlanField.StrategyAnswer => plan with { StrategyAnswers = new Dictionary<string, string>(plan.StrategyAnswers) { [field.Party ?? ""] = text } },
        PlanField.Title => plan with { Title = text },
        PlanField.RegistryNumber => plan with { RegistryNumber = text },
        _ => plan with { Preamble = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) },
    };

    public static string? Of(PriorityArea area, PlanField field) => field switch
    {
        PlanField.Area => area.Name,
        PlanField.OverallGoal => area.OverallGoal,
        PlanField.SituationalPicture => area.SituationalPicture,
        PlanField.Policies => area.Policies,
        _ => null,
    };

    public static PriorityArea With(PriorityArea area, PlanField field, string text) => field switch
    {
        PlanField.Area => area with { Name = text },
        PlanField.OverallGoal => area with { OverallGoal = text },
        PlanField.SituationalPicture => area with { SituationalPicture = text },
        _ => area with { Policies = text },
    };
}
