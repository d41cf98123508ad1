namespace Tryggve.Plans.Calendars;

/// <summary>Kalenderpostens slag: what happens on the day.</summary>
public enum CalendarKind
{
    RoundOpens,
    RoundDue,
    DecisionDeadline,
    DecisionMade,
    MeasureDeadline,
    Meeting,
}

/// <summary>Kalenderpost: a day in a plan's course that somebody may want in their calendar, or the days of something that comes back.</summary>
/// <param name="Id">Stays the same while the entry is about the same thing, whatever its day; unique in the municipality.</param>
/// <param name="On">The day, or the first of <see cref="Occurrences"/>.</param>
/// <param name="Title">On one line, short enough for a calendar's square.</param>
public sealed record CalendarEntry(string Id, CalendarKind Kind, DateOnly On, string Title)
{
    /// <summary>What else there is to know, in Swedish sentences.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where it stands, on whatever address Tryggve answers.</summary>
    public string Path { get; init; } = "";

    /// <summary>The time of day; null for the whole day.</summary>
    public ClockTime? Time { get; init; }

    /// <summary>Null for what happens once.</summary>
    public Occurrences? Occurrences { get; init; }

    /// <summary>Something is to be done by the day, and is not done.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Counts the changes of what the entry was made from; never goes down.</summary>
    public int Sequence { get; init; }

    /// <summary>When what it was made from was last saved; null where nobody knows.</summary>
    public DateTimeOffset? Changed { get; init; }

    public IReadOnlyList<DateOnly> Days => Occurrences?.Days ?? [On];

    public bool IsLate(DateOnly today) => IsOpen && On < today;
}
