using Tryggve.FollowUps;
using Tryggve.Plans.Timings;

namespace Tryggve.Plans.Calendars;

/// <summary>When measures are to be done, on which days they are, and when those who carry one together meet.</summary>
internal static class MeasureDates
{
    private const int LongestTitle = 90, LongestText = 2000;

    public static IEnumerable<CalendarEntry> Of(CalendarReader reader, YearSpan years) => reader.Measures.SelectMany(m => Of(m, reader, years)).Select(e => e.Entry with { Path = $"{reader.PlanPath}/atgard/{e.Measure}" });

    private static IEnumerable<(Guid Measure, CalendarEntry Entry)> Of(Measure measure, CalendarReader reader, YearSpan years)
    {
        var timing = measure.ReadTiming(years);
        var name = Words.Shorten(measure.Name.Length > 0 ? measure.Name : measure.Text.Length > 0 ? measure.Text : "Åtgärd utan text", LongestTitle);
        var status = measure.FollowUps.Where(f => f.Status is not null).MaxBy(f => f.Period)?.Status;
        if (timing.Deadline is { } deadline)
        {
            var isOpen = reader.Plan.Course.Closing is null && status is (null or MeasureStatus.NotStarted or MeasureStatus.Ongoing);
            yield return (measure.Id, reader.Entry($"{measure.Id}-deadline", CalendarKind.MeasureDeadline, deadline, $"Klart: {name}", Text(measure, status)) with { IsOpen = isOpen });
        }
        // What is stopped, or goes on in another measure, gathers nobody any more.
        if (status is MeasureStatus.Stopped or MeasureStatus.Merged) yield break;
        foreach (var entry in Days(timing.Text, years, null)) yield return (measure.Id, Series($"{measure.Id}-dates-{entry.Number}", name, entry));
        if (measure.Collaboration is not { MeetingFrequency: { Length: > 0 } meets } form) yield break;
        var duration = Timing.Read(form.Duration ?? "", years);
        bool Lasts(DateOnly day) => !(day < duration.From) && !(day > duration.Deadline);
        foreach (var entry in Days(meets, years, Lasts)) yield return (measure.Id, Series($"{measure.Id}-meeting-{entry.Number}", $"Möte: {name}", entry));

        CalendarEntry Series(string id, string title, (Occurrences Days, ClockTime? Time, int Number) found) =>
            reader.Entry(id, CalendarKind.Meeting, found.Days.Days[0], title, Text(measure, status)) with { Occurrences = found.Days, Time = found.Time };
    }

    /// <summary>The days that a text's rules tell. Its time of day is read first: half past ten is no tenth of a month.</summary>
    private static IEnumerable<(Occurrences Days, ClockTime? Time, int Number)> Days(string text, YearSpan years, Func<DateOnly, bool>? holds)
    {
        var (time, rest) = ClockTime.Read(text);
        return Occurrences.Of(Timing.Read(rest, years), years, holds).Select((days, i) => (days, time, i + 1));
    }

    private static string Text(Measure measure, MeasureStatus? status)
    {
        (PlanField Field, string Value)[] lines =
        [
            (PlanField.Measure, measure.Text), (PlanField.When, measure.Timing), (PlanField.MeetingFrequency, measure.Collaboration?.MeetingFrequency ?? ""),
            (PlanField.Who, measure.Responsible), (PlanField.Status, status is { } said ? Vocabulary.Of(said) : ""),
        ];
        return string.Join('\n', lines.Where(l => l.Value.Length > 0).Select(l => $"{Vocabulary.Of(l.Field)}: {(l.Value.Length > LongestText ? l.Value[..LongestText] + "…" : l.Value)}"));
    }
}
