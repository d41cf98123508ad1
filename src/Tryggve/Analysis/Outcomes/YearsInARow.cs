using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>År i rad: how long a measure or a goal has been in one plan after another without a break.</summary>
public static class YearsInARow
{
    /// <summary>The plan's own year counted: 1 for what is new, 3 for what stands in the third plan in a row.</summary>
    public static int Of(Measure measure, YearSpan? years) => Count(years, measure.EarlierYears.Select(e => e.Years));

    public static int Of(Goal goal, YearSpan? years) => Count(years, goal.EarlierYears.Select(e => e.Years));

    /// <summary>For how many years in a row up to now a goal has not been met, or only in part. This year counts when it is judged; until then the last one ends the row.</summary>
    public static int Unmet(Goal goal, Verdict? now, YearSpan? years)
    {
        if (now is not null && !IsUnmet(now)) return 0;
        var (first, count) = (years?.From, now is null ? 0 : 1);
        foreach (var before in goal.EarlierYears.Reverse())
        {
            if (!IsUnmet(before.Verdict) || (first is not null && before.Years.To != first - 1)) break;
            (first, count) = (before.Years.From, count + 1);
        }
        return count;
    }

    private static bool IsUnmet(Verdict? verdict) => verdict is Verdict.NotMet or Verdict.PartlyMet;

    /// <summary><c>tredje året i rad</c>; empty for what is new or in its second year.</summary>
    public static string InWords(int years) => years switch
    {
        < 3 => "",
        3 => "tredje året i rad",
        4 => "fjärde året i rad",
        5 => "femte året i rad",
        _ => $"{years} år i rad",
    };

    private static int Count(YearSpan? years, IEnumerable<YearSpan> earlier)
    {
        var (first, count) = (years?.From, 1);
        foreach (var before in earlier.Reverse())
        {
            if (first is not null && before.To != first - 1) break;
            (first, count) = (before.From, count + 1);
        }
        return count;
    }
}
