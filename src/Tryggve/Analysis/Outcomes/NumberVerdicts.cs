namespace Tryggve.Analysis.Outcomes;

/// <summary>Holds the numbers of a follow-up against the goals' targets.</summary>
internal static class NumberVerdicts
{
    /// <summary>The comparisons of a goal, one for each of its targets that the text has a value for.</summary>
    /// <param name="goal">Place in the measure's list, from 0.</param>
    public static IReadOnlyList<GoalComparison> Of(int goal, FollowUpReading reading)
    {
        var values = reading.Passages.Where(p => MaySpeakOf(goal, p, reading)).SelectMany(MeasuredValue.In).ToList();
        var comparisons = new List<GoalComparison>();
        foreach (var target in reading.TargetsOf(goal))
        {
            var fitting = values.Where(v => v.IsOf(target)).Select(v => (Value: v, Score: Score(v, target, goal, reading))).Where(v => v.Score > 0).ToList();
            if (fitting.Count == 0) continue;
            var best = fitting.Max(v => v.Score);
            var equals = fitting.Where(v => v.Score == best).Select(v => v.Value).ToList();
            if (Pick(equals, target) is not { } value) continue;
            comparisons.Add(Compare(value, target, reading) with { IsOneOfSeveral = !value.IsTotal && equals.Exists(v => v.Amount.Value != value.Amount.Value) });
        }
        return comparisons;
    }

    private static bool MaySpeakOf(int goal, Passage passage, FollowUpReading reading)
    {
        if (passage.Item > 0 && passage.Item - 1 != goal) return false;
        var named = reading.MentionsIn(passage).Where(m => m.Kind == MentionKind.Named).ToList();
        return named.Count == 0 || named.Exists(m => m.Goals.Contains(goal));
    }

    /// <summary>How surely a value is this goal's: its list item, its words, its unit; 0 when nothing says so.</summary>
    private static int Score(MeasuredValue value, GoalTarget target, int goal, FollowUpReading reading)
    {
        var shared = Likeness.Shared(Likeness.Stems(reading.Goals[goal].Text), Likeness.Stems(value.Passage.Text));
        var score = shared + (value.SharesUnit(target) ? 1 : 0) + (value.Passage.Item > 0 ? 10 : 0) + (reading.MentionsIn(value.Passage).Any(m => m.Kind == MentionKind.Named) ? 5 : 0);
        var isOnly = Enumerable.Range(0, reading.Goals.Count).Sum(g => reading.TargetsOf(g).Count(t => t.Amount.IsShare == target.Amount.IsShare)) == 1;
        if (score == 0 && target.Amount.IsShare && isOnly) return 1;
        // Another goal that the sentence speaks of more takes the value.
        var rival = Enumerable.Range(0, reading.Goals.Count).Where(g => g != goal && reading.TargetsOf(g).Any(value.IsOf))
            .Select(g => Likeness.Shared(Likeness.Stems(reading.Goals[g].Text), Likeness.Stems(value.Passage.Text))).DefaultIfEmpty(-1).Max();
        return rival >= shared && value.Passage.Item == 0 && !value.SharesUnit(target) && !isOnly ? 0 : score;
    }

    /// <summary>The one value among equals: the same number, the sum, or the first where all fall on the same side.</summary>
    private static MeasuredValue? Pick(List<MeasuredValue> values, GoalTarget target)
    {
        if (values.Where(v => v.SharesUnit(target)).ToList() is { Count: > 0 } same) values = same;
        if (values.Find(v => v.IsTotal) is { } total) return total;
        return values.Select(v => target.IsReachedBy(v.Amount.Value, v.Bound)).Distinct().Count() == 1 ? values[0] : null;
    }

    private static GoalComparison Compare(MeasuredValue value, GoalTarget target, FollowUpReading reading) => new(
        target.Text, target.Amount.Value, value.Amount.Value, target.Unit,
        target.IsReachedBy(value.Amount.Value, value.Bound), value.Passage.Quote(reading.Text, value.Amount.At, value.Amount.Text.Length));
}
