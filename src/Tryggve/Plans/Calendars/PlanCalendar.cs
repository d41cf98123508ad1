using Tryggve.Districts;

namespace Tryggve.Plans.Calendars;

/// <summary>Planens kalender: all days in a plan's course: when its reporting rounds open and end, when it is to be decided and was, when measures are to be done and who meets when.</summary>
public static class PlanCalendar
{
    /// <summary>The entries in the order of their days.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="ownOnly">Only measures that the actor's own units answer for, rounds in which the actor has something to report or leads, and decisions if the actor has to do with them.</param>
    /// <param name="changed">When the plan was last saved.</param>
    public static IReadOnlyList<CalendarEntry> Of(Plan plan, Municipality municipality, Actor actor, bool ownOnly = false, DateTimeOffset? changed = null)
    {
        if (plan.Content.Years is not { } years) return [];
        var reader = new CalendarReader(plan, municipality, actor, ownOnly, changed);
        return [.. RoundDates.Of(reader, years).Concat(DecisionDates.Of(reader, years)).Concat(MeasureDates.Of(reader, years)).OrderBy(e => e.On).ThenBy(e => e.Kind)];
    }
}
