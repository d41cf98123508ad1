using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Web.Pages.Plans;

/// <summary>What a measure has reported for a period, with what was added after the round was closed.</summary>
/// <param name="HasText">False where the text stands in a field beside it.</param>
public sealed record PeriodCell(Measure Measure, PlanRound Round, bool HasText = true)
{
    public FollowUp Report { get; } = Measure.FollowUpOf(Round.Period);

    public IReadOnlyList<Supplement> Supplements { get; } = [.. Round.SupplementsOf(Measure.Id)];

    public bool IsEmpty => Report.IsEmpty && Supplements.Count == 0;

    /// <summary>The goals that something is said of, in the measure's order, each with what it is called.</summary>
    public IEnumerable<(string Name, GoalOutcome Outcome)> Outcomes =>
        from goal in Measure.Goals.Select((g, i) => (g.Id, Name: Measure.Goals.Count == 1 ? "Målet" : $"Mål {i + 1}"))
        join outcome in Report.Outcomes on goal.Id equals outcome.Goal
        select (goal.Name, outcome);
}
