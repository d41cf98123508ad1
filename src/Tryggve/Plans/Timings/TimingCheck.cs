namespace Tryggve.Plans.Timings;

/// <summary>Holds what a text says against itself and against the plan's years.</summary>
internal static class TimingCheck
{
    public static IEnumerable<Remark> Of(Timing timing) =>
        Years(timing).Concat(Order(timing)).Concat(Counts(timing)).Concat(Totals(timing)).Concat(Looseness(timing));

    private static IEnumerable<Remark> Years(Timing timing)
    {
        if (timing.Years is not { } years) yield break;
        foreach (var part in timing.Parts)
        {
            var (first, last) = part switch
            {
                DueDate due => (due.Date, due.Date),
                StartDate start => (start.Date, start.Date),
                DateSpan span => (span.From, span.To),
                _ => (default(DateOnly?), default(DateOnly?)),
            };
            // What began before the plan may go on in it: only its end counts.
            if (first is not { } from || last is not { } to) continue;
            if (from.Year > years.To || (to.Year < years.From && part is not StartDate)) yield return TimingRemarks.OutsidePlan(Name(part), years);
            else if (to.Year > years.To) yield return TimingRemarks.BeyondPlan(Name(part), years);
        }
    }

    private static IEnumerable<Remark> Order(Timing timing)
    {
        var start = timing.Parts.OfType<StartDate>().Select(s => (DateOnly?)s.Date).Max();
        if (start is { } from && timing.Deadline is { } to && from > to) yield return TimingRemarks.Reversed(from, to);
    }

    /// <summary>A number of times beside a rule: the rule's days are counted, for each of the plan's years.</summary>
    private static IEnumerable<Remark> Counts(Timing timing)
    {
        foreach (var frequency in timing.Parts.OfType<Frequency>().Where(f => f is { Unit: not null, Interval: 1, About: false }))
        {
            foreach (var rule in timing.Parts.OfType<Recurrence>())
            {
                var differs = Times(rule, frequency.Unit!.Value, timing.Years).Where(g => g.Times < (frequency.Least ?? 0) || g.Times > (frequency.Most ?? int.MaxValue));
                foreach (var (times, when) in differs.Take(1)) yield return TimingRemarks.CountDiffers(frequency.InWords(), rule.InWords(), $"{SwedishDate.Number(times)} {when}");
            }
        }
    }

    /// <summary>How many times the rule gives in a unit, for a year in each of the plan's; nothing where it cannot be told or is not the same from one to the next.</summary>
    private static IEnumerable<(int Times, string When)> Times(Recurrence rule, TimeUnit unit, YearSpan? years) => (unit, rule) switch
    {
        (_, { Interval: > 1 }) => [],
        (TimeUnit.Week, { IsWeekly: true, EvenWeeks: null }) => [(rule.Weekdays.Count, "i veckan")],
        (TimeUnit.Month, { IsWeekly: false }) => [(Math.Max(1, rule.Ordinals.Count * rule.Weekdays.Count), "i månaden")],
        (TimeUnit.Year, { Weekdays.Count: 0, MonthDay: null }) => [(rule.Months.Count, "om året")],
        (TimeUnit.Year, _) when years is { } plan => InYears(plan).Select(y => (rule.DatesIn(y).Count, $"under {SwedishDate.Number(y)}")),
        (TimeUnit.Year, { IsWeekly: false }) when rule.MonthDay is not > 28 && !rule.Ordinals.Contains(5) => [(rule.DatesIn(2025).Count, "om året")],
        _ => [],
    };

    private static IEnumerable<int> InYears(YearSpan plan) => Enumerable.Range(plan.From, Math.Clamp(plan.To - plan.From + 1, 1, 10));

    private static IEnumerable<Remark> Totals(Timing timing)
    {
        var counts = timing.Parts.OfType<CountPerPlace>().ToList();
        foreach (var count in counts)
        {
            if (count.Total is { } total && (count.StatedPlaces is { } places ? (long)count.Count * places != total : count.Places is null)) yield return TimingRemarks.TotalDiffers(count);
        }
        foreach (var same in counts.Where(c => c.Places is not null).GroupBy(c => c.Place))
        {
            var places = same.Select(c => c.Places!.Value).Distinct().ToList();
            if (places.Count > 1) yield return TimingRemarks.PlacesDiffer(same.First().PlaceName(2), places);
        }
    }

    private static IEnumerable<Remark> Looseness(Timing timing)
    {
        foreach (var frequency in timing.Parts.OfType<Frequency>().Where(f => f.About)) yield return TimingRemarks.About(frequency.InWords());
        foreach (var rule in timing.Parts.OfType<Recurrence>().Where(r => r.Interval > 1)) yield return TimingRemarks.WeeksUnclear(rule.InWords());
    }

    private static string Name(TimingPart part) => part switch
    {
        DueDate due => SwedishDate.Of(due.Date),
        StartDate start => SwedishDate.Of(start.Date),
        DateSpan span => span.Name ?? span.InWords(),
        _ => part.InWords(),
    };
}
