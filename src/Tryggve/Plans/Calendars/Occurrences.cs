using Tryggve.Plans.Timings;

namespace Tryggve.Plans.Calendars;

/// <summary>Tillfällen: the days of something that comes back, as one rule and the days it leaves out.</summary>
/// <param name="Rule">As a calendar takes it (RFC 5545, RRULE), without its end; empty for a single day.</param>
/// <param name="Days">Ascending, at least one; the rule holds from the first to the last.</param>
/// <param name="Except">Days between the first and the last that the rule gives and the text does not.</param>
public sealed record Occurrences(string Rule, IReadOnlyList<DateOnly> Days, IReadOnlyList<DateOnly> Except)
{
    /// <summary>No plan is for more years; a text that says so is wrong.</summary>
    private const int MostYears = 10;

    /// <summary>What a text's rules tell in a plan's years: one for each rule, no day in two of them. None for a text without such a rule.</summary>
    /// <param name="holds">Which days count, where something else limits them.</param>
    public static IEnumerable<Occurrences> Of(Timing timing, YearSpan years, Func<DateOnly, bool>? holds = null)
    {
        var span = Enumerable.Range(years.From, Math.Clamp(years.To - years.From + 1, 1, MostYears)).ToList();
        var left = span.SelectMany(timing.DatesIn).Where(d => holds?.Invoke(d) ?? true).ToHashSet();
        foreach (var rule in timing.Parts.OfType<Recurrence>())
        {
            var days = span.SelectMany(rule.DatesIn).Where(left.Remove).ToList();
            if (days.Count > 0) yield return Of(rule, days, span);
        }
    }

    private static Occurrences Of(Recurrence rule, List<DateOnly> days, List<int> years)
    {
        if (days.Count == 1) return new Occurrences("", days, []);
        var ways = from way in Ways(rule, days[0])
                   let given = years.SelectMany(way.Given).Where(d => d >= days[0] && d <= days[^1]).ToList()
                   where days.TrueForAll(given.Contains)
                   select new Occurrences(way.Rule, days, [.. given.Except(days)]);
        return ways.FirstOrDefault(w => w.Except.Count <= days.Count) ?? ways.Last();
    }

    /// <summary>
    /// Ways to say the rule, the one that most calendars understand first. Numbered weeks and named months are beyond some of them: every other
    /// week from the first, and every month with some left out, say the same. The rule itself comes last.
    /// </summary>
    private static IEnumerable<(string Rule, Func<int, IEnumerable<DateOnly>> Given)> Ways(Recurrence rule, DateOnly first)
    {
        var everyMonth = rule with { Months = Recurrence.AllMonths, EvenWeeks = null };
        if (rule.EvenWeeks is not null) yield return ((everyMonth with { Interval = 2 }).Rule, year => everyMonth.DatesIn(year).Where(d => (Monday(d) - Monday(first)) % 14 == 0));
        else if (rule.Months.Count < 12) yield return (everyMonth.Rule, everyMonth.DatesIn);
        yield return (rule.Rule, rule.DatesIn);
    }

    private static int Monday(DateOnly day) => day.DayNumber - ((int)day.DayOfWeek + 6) % 7;
}
