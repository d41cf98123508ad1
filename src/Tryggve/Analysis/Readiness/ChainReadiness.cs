using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Analysis.Readiness;

/// <summary>Where the chain from problem to responsible is broken (Brå: measures follow causes, each with goal, time and responsible).</summary>
internal static class ChainReadiness
{
    public static IEnumerable<ReadinessItem> Of(PlanRow row)
    {
        if (row.Measure is not { } measure)
        {
            if (row.Cause is null || (row.Cause.Text.Length == 0 && row.Problem.Text.Length > 0))
                yield return Item(row, row.Cause?.Id ?? row.Problem.Id, row.Cause is null ? PlanField.Problem : PlanField.Cause, "cause-missing", "Problemet har ingen orsak. Skriv varför det uppstår.");
            else if (row.Cause.NoMeasureReason.Length == 0)
                yield return Item(row, row.Cause.Id, PlanField.NoMeasureReason, "measure-missing", "Orsaken har ingen åtgärd. Lägg till en, eller skriv varför inget görs åt den.");
            yield break;
        }
        if (row.Lacks(Gap.Problem)) yield return Item(row, row.Problem.Id, PlanField.Problem, "problem-missing", "Skriv vilket problem åtgärden ska göra något åt.");
        if (row.Lacks(Gap.Cause)) yield return Item(row, row.Cause!.Id, PlanField.Cause, "cause-missing", "Skriv vilken orsak åtgärden ska påverka.");
        if (row.Lacks(Gap.Goal)) yield return Item(row, measure.Id, PlanField.Goals, "goal-missing", "Skriv minst ett mål som man kan avgöra om det är nått.");
        if (row.Lacks(Gap.Time)) yield return Item(row, measure.Id, PlanField.When, "time-missing", "Skriv när åtgärden ska vara gjord eller hur ofta den görs.");
        if (row.Lacks(Gap.Responsible)) yield return Item(row, measure.Id, PlanField.Who, "responsible-missing", "Skriv vilken funktion som svarar för åtgärden.");
    }

    /// <summary>Causes under which slower work stands before what has effect at once.</summary>
    public static IEnumerable<ReadinessItem> OrderOf(PlanContent plan) =>
        from row in PlanRow.Of(plan)
        where row.Measure is not null && row.Cause!.Measures[0].Id == row.Measure.Id && !ImmediateFirst.IsInOrder(row.Cause, plan.Years)
        select Item(row, row.Cause!.Id, PlanField.Cause, "order", "Linjearbete står före det som ger verkan genast. Ordna orsaken och ställ det snabba först.", Severity.Hint);

    private static ReadinessItem Item(PlanRow row, Guid part, TextField field, string code, string text, Severity severity = Severity.Warning) =>
        new(new Remark(code, severity, text), part, field, row.Area.Name, WhatOf(row));

    public static string WhatOf(PlanRow row) => new[] { row.Measure?.Name, row.Measure?.Text, row.Cause?.Text, row.Problem.CollectiveName, row.Problem.Text }.FirstOrDefault(t => !string.IsNullOrEmpty(t)) ?? "rad utan text";
}
