using System.Runtime.CompilerServices;
using Tryggve.Plans;

namespace Tryggve.Analysis.Smart;

/// <summary>
/// Judges an operational goal letter by letter against SMART. Each letter has a table of rules; the first rule that finds its words decides.
/// </summary>
public static class GoalJudge
{
    /// <summary>The last judgement of each goal that is in memory: plans are shown far more often than their goals are changed.</summary>
    private static readonly ConditionalWeakTable<Goal, Judged> Known = [];

    /// <param name="row">The row the goal's measure stands in: its Vem, När, cause and problem count too.</param>
    /// <param name="years">The plan's years; null while nobody has said them.</param>
    /// <param name="lastOutcome">What last year's follow-up said of the same goal, where it is known.</param>
    public static GoalJudgement Of(Goal goal, PlanRow row, YearSpan? years, string? lastOutcome = null)
    {
        var around = GoalContext.Of(row, years, lastOutcome);
        if (Known.TryGetValue(goal, out var known) && known.Around == around) return known.Judgement;
        var reading = new GoalReading(goal.Text, around);
        var judgement = new GoalJudgement(goal.Id, [.. Enum.GetValues<SmartLetter>().Select(letter => Judge(letter, reading))]);
        Known.AddOrUpdate(goal, new Judged(around, judgement));
        return judgement;
    }

    /// <summary>Every goal of the row's measure.</summary>
    public static IReadOnlyList<GoalJudgement> Of(PlanRow row, YearSpan? years) => [.. (row.Measure?.Goals ?? []).Select(goal => Of(goal, row, years))];

    /// <summary>
    /// The row's remarks for the readiness list. Who and when belong to the measure, so what all its goals share is said once;
    /// and a measure without any is a <see cref="Gap"/>, which says so itself.
    /// </summary>
    public static IReadOnlyList<Remark> Remarks(PlanRow row, YearSpan? years, Place? place = null) =>
    [
        .. Of(row, years).SelectMany(goal => goal.Remarks(place)).Distinct()
            .Where(r => !(r.Code == SmartWords.CodeOf(SmartLetter.Accepted) && row.Lacks(Gap.Responsible)) && !(r.Code == SmartWords.CodeOf(SmartLetter.TimeBound) && row.Lacks(Gap.Time))),
    ];

    private static LetterJudgement Judge(SmartLetter letter, GoalReading reading)
    {
        foreach (var rule in SmartRules.For(letter))
        {
            if (rule.Find(reading) is { } words) return rule.Judge(words);
        }
        throw new InvalidOperationException($"{letter}: the last rule of a letter must find every goal");
    }

    private sealed record Judged(GoalContext Around, GoalJudgement Judgement);
}
