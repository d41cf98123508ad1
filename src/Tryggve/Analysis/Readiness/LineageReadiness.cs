using Tryggve.Analysis.Outcomes;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Analysis.Readiness;

/// <summary>What comes from earlier years and should be thought over: what was to be changed and is not, and what stands in the third plan in a row.</summary>
internal static class LineageReadiness
{
    public static readonly IReadOnlyList<(string Code, string Name)> Kinds = [("carry-over-change", "Åtgärd som skulle ändras"), ("carry-over-ended", "Åtgärd som inte gick vidare"), ("third-year", "Tredje året i rad")];

    public static IEnumerable<ReadinessItem> Of(PlanRow row, YearSpan? years)
    {
        if (row.Measure is not { EarlierYears: [.., var last] } measure) yield break;
        if (last.Continuation == Continuation.GoesOnChanged && last.Text == measure.Text)
        {
            yield return Item("carry-over-change", Severity.Warning, $"Åtgärden skulle gå vidare ändrad: {last.Reason} Skriv om den.");
        }
        if (last.Continuation is Continuation.Finished or Continuation.Ended)
        {
            yield return Item("carry-over-ended", Severity.Warning, $"I planen för {last.Years} bestämdes att åtgärden {Vocabulary.Of(last.Continuation)}{(last.Reason.Length > 0 ? $": {last.Reason}" : "")}. Ta bort den här, eller ändra valet där.");
        }
        if (YearsInARow.InWords(YearsInARow.Of(measure, years)) is { Length: > 0 } count)
        {
            var missed = measure.Goals.Count(g => g.EarlierYears.Count > 1 && g.EarlierYears.TakeLast(2).All(e => e.Verdict is Verdict.NotMet or Verdict.PartlyMet));
            yield return Item("third-year", Severity.Hint, $"Åtgärden står i planen {count}{(missed > 0 ? " och har mål som inte har nåtts två år i rad" : "")}. Är det fortfarande rätt åtgärd mot orsaken?");
        }

        ReadinessItem Item(string code, Severity severity, string text) => new(new Remark(code, severity, text), measure.Id, PlanField.Measure, row.Area.Name, ChainReadiness.WhatOf(row));
    }
}
