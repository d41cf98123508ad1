using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Hints about what a person has chosen, beside the text and the goals' targets.</summary>
internal static class ReportHints
{
    public static IReadOnlyList<Remark> In(FollowUp reported, OutcomeView view) =>
    [
        .. Status(reported, view).Concat(reported.Outcomes.SelectMany(g => Verdict(g, view))).Concat(reported.Outcomes.SelectMany(g => Value(g, view)))
            .Select(hint => new Remark(hint.Code, Severity.Hint, hint.Text)),
    ];

    private static IEnumerable<(string Code, string Text)> Status(FollowUp reported, OutcomeView view)
    {
        if (reported.Status is not { } chosen) yield break;
        if (view.Proposal.Status is { } text && text.Status != chosen)
        {
            yield return ("outcome-status-against-words", $"Du har valt ”{Vocabulary.Of(chosen)}”, men texten säger ”{Words.Shorten(text.Words.Text)}”.");
        }
        if (view.Earlier is [var (period, before), ..] && before.Status?.Status == MeasureStatus.Done && chosen is MeasureStatus.NotStarted or MeasureStatus.Ongoing)
        {
            yield return ("outcome-round-back", $"{Vocabulary.Of(period)} sade ”{Words.Shorten(before.Status.Words.Text)}”, och nu har du valt ”{Vocabulary.Of(chosen)}”.");
        }
        if (chosen == MeasureStatus.Done && reported.Outcomes.FirstOrDefault(g => g.Verdict is FollowUps.Verdict.NotMet or FollowUps.Verdict.NotYet) is { } missed)
        {
            yield return ("outcome-status-against-goals", $"Åtgärden är genomförd, men {view.Name(missed.Goal)} är inte nått. Behövs något mer?");
        }
    }

    private static IEnumerable<(string Code, string Text)> Verdict(GoalOutcome reported, OutcomeView view)
    {
        if (reported.Verdict is { } chosen && view.Proposal[reported.Goal] is { Verdict: { } said } text && said != chosen)
        {
            yield return ("outcome-verdict-against-words", $"Du har valt ”{Vocabulary.Of(chosen)}” för {view.Name(reported.Goal)}, men texten säger ”{Words.Shorten(text.Words.Text)}”.");
        }
    }

    /// <summary>The typed value against the goal's target and against the text's own.</summary>
    private static IEnumerable<(string Code, string Text)> Value(GoalOutcome reported, OutcomeView view)
    {
        if (view.Reading.Goals.FirstOrDefault(g => g.Id == reported.Goal) is not { } goal || OutcomeComparison.Of(goal, reported.Value) is not { } typed) yield break;
        if (typed.IsReached == false && reported.Verdict == FollowUps.Verdict.Met)
        {
            yield return ("outcome-verdict-against-number", $"”{typed.Words.Text}” når inte ”{typed.Target}”, men du har valt ”{Vocabulary.Of(FollowUps.Verdict.Met)}”.");
        }
        if (typed.IsReached == true && reported.Verdict is FollowUps.Verdict.NotMet or FollowUps.Verdict.PartlyMet)
        {
            yield return ("outcome-verdict-against-number", $"”{typed.Words.Text}” når ”{typed.Target}”, men du har valt ”{Vocabulary.Of(reported.Verdict.Value)}”.");
        }
        if (view.Proposal[reported.Goal]?.Comparisons.FirstOrDefault(c => c.Target == typed.Target && c.Measured != typed.Measured) is { } told)
        {
            yield return ("outcome-value-against-words", $"Du har skrivit ”{typed.Words.Text}”, men i texten står ”{Words.Shorten(told.Words.Text)}”.");
        }
    }
}
