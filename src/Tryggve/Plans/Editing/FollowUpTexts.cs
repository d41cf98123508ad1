using Tryggve.FollowUps;

namespace Tryggve.Plans.Editing;

/// <summary>
/// Uppföljningens texter: the texts of a measure's follow-ups. Which period is meant stands as the field's party, <c>T1</c>; of a party's report as <c>T1:Polisen</c>.
/// Status and verdict are written by their Swedish words; any other word means none.
/// </summary>
public static class FollowUpTexts
{
    public static TextField Field(PlanField field, ReportingPeriod period, string? party = null) => new(field, party is null ? period.ToString() : $"{period}:{party}");

    /// <summary>The field that holds what was done in a period.</summary>
    public static PlanField TextOf(ReportingPeriod period) => period switch
    {
        ReportingPeriod.T1 => PlanField.FollowUpT1,
        ReportingPeriod.T2 => PlanField.FollowUpT2,
        _ => PlanField.FollowUp,
    };

    /// <summary>The period whose report a text belongs to; null for a text that belongs to none.</summary>
    public static ReportingPeriod? PeriodOf(TextField field) =>
        field.Period ?? Enum.GetValues<ReportingPeriod>().Cast<ReportingPeriod?>().FirstOrDefault(p => TextOf(p!.Value) == field.Field);

    /// <summary>Null when the measure has no such text.</summary>
    public static string? Of(Measure measure, TextField field)
    {
        if (field.Period is not { } period) return null;
        var report = measure.FollowUpOf(period);
        return field.Field switch
        {
            PlanField.Status => report.Status is { } status ? Vocabulary.Of(status) : "",
            PlanField.StatusReason => report.Reason,
            PlanField.PartyReport when HasParty(measure, field.PartyInPeriod) => report.Parties.FirstOrDefault(p => p.Party == field.PartyInPeriod)?.Text ?? "",
            _ => null,
        };
    }

    public static Measure With(Measure measure, TextField field, string text)
    {
        if (field.Period is not { } period) return measure;
        return With(measure, period, report => field.Field switch
        {
            PlanField.Status => report with { Status = Vocabulary.StatusOf(text) },
            PlanField.StatusReason => report with { Reason = text },
            _ => report with { Parties = [.. report.Parties.Where(p => p.Party != field.PartyInPeriod), .. text.Length > 0 ? [new PartyReport(field.PartyInPeriod!, text)] : Array.Empty<PartyReport>()] },
        });
    }

    /// <summary>What a report says of one of the measure's goals: the verdict or the value. Null when the goal has no such text.</summary>
    public static string? OfGoal(Measure measure, Guid goal, TextField field)
    {
        if (field.Period is not { } period) return null;
        var outcome = measure.FollowUpOf(period).Outcomes.FirstOrDefault(o => o.Goal == goal);
        return field.Field switch
        {
            PlanField.Verdict => outcome?.Verdict is { } verdict ? Vocabulary.Of(verdict) : "",
            PlanField.MeasuredValue => outcome?.Value ?? "",
            _ => null,
        };
    }

    public static Measure WithGoal(Measure measure, Guid goal, TextField field, string text) => With(measure, field.Period!.Value, report =>
    {
        var outcome = report.Outcomes.FirstOrDefault(o => o.Goal == goal) ?? new GoalOutcome(goal, null, "");
        outcome = field.Field == PlanField.Verdict ? outcome with { Verdict = Vocabulary.VerdictOf(text) } : outcome with { Value = text };
        var others = report.Outcomes.Where(o => o.Goal != goal);
        return report with { Outcomes = [.. outcome is { Verdict: null, Value: "" } ? others : others.Append(outcome)] };
    });

    /// <summary>The measure with one period's report changed; a report that says nothing is not kept.</summary>
    public static Measure With(Measure measure, ReportingPeriod period, Func<FollowUp, FollowUp> change)
    {
        var report = change(measure.FollowUpOf(period));
        return measure with { FollowUps = [.. measure.FollowUps.Where(f => f.Period != period).Concat(report.IsEmpty ? [] : [report]).OrderBy(f => f.Period)] };
    }

    private static bool HasParty(Measure measure, string? party) => measure.Collaboration?.Commitments.Any(c => c.Party == party) ?? false;
}
