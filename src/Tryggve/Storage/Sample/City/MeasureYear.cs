using System.Globalization;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Privacy;

namespace Tryggve.Storage.Sample.City;

/// <summary>How a measure fares in a year, and what its reports say of it.</summary>
internal sealed class MeasureYear(CityDistrict district, Placement placement, int goals, int year)
{
    private readonly string key = $"{district.Name} {placement.Method.Key}";
    private readonly double level = LevelOf(district, placement.Method.Key, year);

    /// <summary>What becomes of it if it is neither done nor going on; null for most.</summary>
    private MeasureStatus? Fate => level >= 0.22 || placement.Method.Wordings.Length == 0 ? null : Luck.Pick($"{key} {year} öde", (MeasureStatus[])[MeasureStatus.Stopped, MeasureStatus.Postponed, MeasureStatus.Merged, MeasureStatus.NotStarted]);

    private bool IsMet => level >= 0.5;

    private static double LevelOf(CityDistrict district, string method, int year) => CityDistricts.Stubborn.Contains((district.Name, method))
        ? 0.3
        : Math.Clamp((0.6 * Luck.Of($"{district.Name} {method} {year} nivå")) + (0.4 * Luck.Of($"{district.Name} {method}")) + district.Fortune, 0, 1);

    public Report In(ReportingPeriod period)
    {
        var status = StatusIn(period);
        var reason = status switch
        {
            MeasureStatus.Stopped => Luck.Pick($"{key} {year} avbruten", ReportWords.Stopped),
            MeasureStatus.Postponed => Luck.Pick($"{key} {year} framflyttad", ReportWords.Postponed).Replace("{nästa}", $"{year + 1}", StringComparison.Ordinal),
            MeasureStatus.Merged => Luck.Pick($"{key} {year} ingår", ReportWords.Merged),
            _ => "",
        };
        return new Report(status, reason, TextIn(period, status), [.. Enumerable.Range(0, goals).Select(i => OutcomeIn(period, status, i))]);
    }

    /// <summary>What is chosen for it before the next plan is begun.</summary>
    public (Continuation Continuation, string Reason) Next => Fate switch
    {
        MeasureStatus.Stopped => (Continuation.Ended, Luck.Pick($"{key} {year} avbruten", ReportWords.Stopped)),
        MeasureStatus.Merged => (Continuation.Ended, Luck.Pick($"{key} {year} ingår", ReportWords.Merged)),
        MeasureStatus.NotStarted when Luck.Of($"{key} {year} bort") < 0.4 => (Continuation.Ended, "Ingen av parterna har kunnat avsätta tid."),
        not null => (Continuation.GoesOn, ""),
        _ when IsMet && (placement.Method.Kind == MeasureKind.OneOff || Luck.Of($"{key} {year} klar") < 0.12) => (Continuation.Finished, ""),
        _ when level < 0.42 && Luck.Of($"{key} {year} ändras") < 0.5 => (Continuation.GoesOnChanged, Luck.Pick($"{key} {year} hur", ReportWords.Changed)),
        _ => (Continuation.GoesOn, ""),
    };

    private MeasureStatus StatusIn(ReportingPeriod period)
    {
        var oneOff = placement.Method.Kind == MeasureKind.OneOff;
        return (period, Fate) switch
        {
            (ReportingPeriod.T1, not null) => MeasureStatus.NotStarted,
            (_, { } fate) => fate,
            (ReportingPeriod.T1, _) when oneOff && Luck.Of($"{key} {year} start") < 0.3 => MeasureStatus.NotStarted,
            (ReportingPeriod.T2, _) when oneOff && level > 0.72 => MeasureStatus.Done,
            (ReportingPeriod.Year, _) when IsMet && (oneOff || Luck.Of($"{key} {year} genomförd") < 0.5) => MeasureStatus.Done,
            _ => MeasureStatus.Ongoing,
        };
    }

    private string TextIn(ReportingPeriod period, MeasureStatus status)
    {
        var notes = placement.Method.Notes;
        if (status == MeasureStatus.NotStarted) return Luck.Pick($"{key} {year} {period} varför", ReportWords.NotStarted);
        if (status.NeedsReason()) return "";
        var told = ToldIn(period);
        if (period == ReportingPeriod.Year)
        {
            var end = IsMet || Luck.Of($"{key} {year} förklara") < 0.3 ? "" : Luck.Pick($"{key} {year} nådde inte", ReportWords.Missed);
            return Joined(NotedEarlier ? "" : notes[^1], told, end, NotedEarlier && told.Length + end.Length == 0 ? Luck.Pick($"{key} {year} slut", ReportWords.Plain) : "");
        }
        if (period == ReportingPeriod.T2) return NotedEarlier ? Joined(notes[^1], told) : told.Length > 0 ? told : Luck.Pick($"{key} {year} mitt i", ReportWords.Plain);
        return Luck.Of($"{key} {year} {period} form") switch { < 0.35 => notes[0], < 0.6 when told.Length > 0 => told, _ => Joined(notes[0], told) };
    }

    /// <summary>Whether the second tertial's report took the last note, so that the year's does not say it again.</summary>
    private bool NotedEarlier => Luck.Of($"{key} {year} anteckning") < 0.5;

    /// <summary>The figures in sentences.</summary>
    private string ToldIn(ReportingPeriod period)
    {
        var sentences = placement.Goals.Select((goal, i) => (goal, i)).Where(g => g.goal.Shape != GoalShape.Vague && g.i < goals)
            .Where(g => period == ReportingPeriod.Year || g.goal.Shape == GoalShape.AtLeast || (period == ReportingPeriod.T2 && g.goal.Shape == GoalShape.Share && Luck.Of($"{key} {year} {g.i} delmätt") < 0.5))
            .Select(g => Sentence(g.goal, ValueIn(period, g.i), period));
        return string.Join(' ', sentences);
    }

    private static string Sentence(SampleGoal goal, int value, ReportingPeriod period)
    {
        var told = goal.Told(value) + (goal.Shape == GoalShape.AtLeast && !goal.Measured.Contains("genomsnitt", StringComparison.Ordinal) ? period switch { ReportingPeriod.T1 => " hittills", ReportingPeriod.T2 => " till och med augusti", _ => "" } : "");
        return Careful(told, value) + ".";
    }

    /// <summary>So few persons are not counted in a public plan.</summary>
    private static string Careful(string told, int value) =>
        value is > 0 and < 5 && told.StartsWith(value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && told.Split(' ').Take(4).Any(PersonWords.Contains)
            ? told.Replace($"{value}", "Färre än fem", StringComparison.Ordinal) : told;

    private (Verdict? Verdict, string Value) OutcomeIn(ReportingPeriod period, MeasureStatus status, int goal)
    {
        if (period == ReportingPeriod.T1) return (null, "");
        var known = goal < placement.Goals.Count ? placement.Goals[goal] : null;
        var value = known is null || Fate is not null ? "" : Careful(known.ValueOf(ValueIn(period, goal)), ValueIn(period, goal));
        if (period == ReportingPeriod.T2) return status == MeasureStatus.Done ? (VerdictOf(goal), value) : (Luck.Of($"{key} {year} {goal} än") < 0.3 ? Verdict.NotYet : null, known?.Shape == GoalShape.AtLeast ? value : "");
        if (SaysOtherwise(goal)) return (Verdict.Met, "");
        return Luck.Of($"{key} {year} {goal} obedömt") < 0.07 ? (null, value) : (VerdictOf(goal), value);
    }

    private Verdict VerdictOf(int goal)
    {
        if (Fate is { } fate) return fate == MeasureStatus.Stopped ? Verdict.NotMet : Verdict.NotYet;
        if (goal < placement.Goals.Count && placement.Goals[goal].Shape == GoalShape.Vague) return Verdict.NotMeasurable;
        var own = goal == 0 ? level : level + (0.4 * (Luck.Of($"{key} {year} {goal} mål") - 0.5));
        return own switch { >= 0.5 => Verdict.Met, >= 0.35 => Verdict.PartlyMet, _ => Verdict.NotMet };
    }

    private int ValueIn(ReportingPeriod period, int goal)
    {
        var (known, verdict, luck) = (placement.Goals[goal], VerdictOf(goal), Luck.Of($"{key} {year} {goal} värde"));
        if (SaysOtherwise(goal)) return known.Target - 2;
        var final = known.Shape switch
        {
            GoalShape.Deed => verdict == Verdict.Met ? 1 : 0,
            GoalShape.Share => verdict switch { Verdict.Met => Math.Min(100, known.Target + (luck * 7)), Verdict.PartlyMet => known.Target - 3 - (luck * 9), _ => Math.Max(8, known.Target - 14 - (luck * 16)) },
            GoalShape.Down => verdict switch { Verdict.Met => known.Target - (luck * 2), Verdict.PartlyMet => ((known.From + known.Target) / 2.0) + luck, _ => known.From + (luck * 2) },
            _ => known.Target * (verdict switch { Verdict.Met => 1 + (0.25 * luck), Verdict.PartlyMet => 0.62 + (0.3 * luck), _ => 0.15 + (0.35 * luck) }),
        };
        var isSum = known.Shape == GoalShape.AtLeast && !known.Measured.Contains("genomsnitt", StringComparison.Ordinal);
        var share = period switch { ReportingPeriod.T1 => isSum ? 0.3 : 0.9, ReportingPeriod.T2 => isSum ? 0.65 : 0.95, _ => 1.0 };
        var rounded = (int)(known.Shape == GoalShape.AtLeast && verdict == Verdict.Met ? Math.Ceiling(final * share) : Math.Round(final * share));
        return known.Shape == GoalShape.Deed ? (int)final : rounded == 1 ? 2 : rounded;
    }

    /// <summary>One report in which the figure is below the goal and the person says that it is met all the same.</summary>
    private bool SaysOtherwise(int goal) => (district.Name, placement.Method.Key, year, goal) == ("Kvarnberget", "fraga-om-vald", 2025, 0);

    private static string Joined(params string[] sentences) => string.Join(' ', sentences.Where(s => s.Length > 0));
}
