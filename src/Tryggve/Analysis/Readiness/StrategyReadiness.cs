using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Analysis.Readiness;

/// <summary>Whether the plan answers to the strategies that cut across its areas: by a measure whose chain speaks of it, or by a written answer.</summary>
public static class StrategyReadiness
{
    /// <summary>Each strategy of the year's template with the measures that speak of it.</summary>
    public static IEnumerable<(CrossCuttingStrategy Strategy, IReadOnlyList<PlanRow> Rows, string Answer)> Answers(PlanContent plan, Municipality municipality) =>
        from strategy in municipality.TemplateFor(plan.Years?.From ?? 0).Strategies
        select (strategy, (IReadOnlyList<PlanRow>)[.. PlanRow.Of(plan).Where(r => r.Measure is not null && SpeaksOf(r, strategy))], plan.StrategyAnswers.GetValueOrDefault(strategy.Key, ""));

    internal static IEnumerable<ReadinessItem> Of(PlanContent plan, Municipality municipality) =>
        from answer in Answers(plan, municipality)
        where answer.Rows.Count == 0 && answer.Answer.Length == 0
        select new ReadinessItem(
            new Remark("strategy-missing", Severity.Warning, $"Ingen åtgärd svarar på strategin ”{answer.Strategy.Name}”. Lägg till en, eller skriv hur planen förhåller sig till den."),
            Guid.Empty, new TextField(PlanField.StrategyAnswer, answer.Strategy.Key), "", answer.Strategy.Name);

    private static bool SpeaksOf(PlanRow row, CrossCuttingStrategy strategy) =>
        row.Texts.Any(text => strategy.Words.Any(word => text.Split((char[])[' ', '\n', ',', '.', '(', ')', '/', '-', ':'], StringSplitOptions.RemoveEmptyEntries) is { } words
            && (word.Contains(' ', StringComparison.Ordinal) ? text.Contains(word, StringComparison.OrdinalIgnoreCase) : words.Any(w => w.StartsWith(word, StringComparison.OrdinalIgnoreCase)))));
}
