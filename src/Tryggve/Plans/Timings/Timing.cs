namespace Tryggve.Plans.Timings;

/// <summary>
/// När: when a measure is to be done or how often, in the plan's own words and as Tryggve understands them. The text is never changed;
/// what is ambiguous is not understood, and <see cref="Check"/> says what to write instead.
/// </summary>
public sealed record Timing
{
    private readonly IReadOnlyList<Remark> found;

    private Timing(string text, YearSpan? years)
    {
        (Text, Years) = (text, years);
        (Parts, found) = TimingReader.Read(text, years);
    }

    /// <summary>The text, verbatim.</summary>
    public string Text { get; }

    /// <summary>The plan's years, which a text without a year was read against.</summary>
    public YearSpan? Years { get; }

    /// <summary>What was understood, in the text's order; empty when nothing was.</summary>
    public IReadOnlyList<TimingPart> Parts { get; }

    /// <summary>True when something was understood; <see cref="Check"/> says what was not.</summary>
    public bool IsUnderstood => Parts.Count > 0;

    public bool IsOngoing => Parts.Any(p => p is Ongoing);

    /// <summary>The first day, where the text tells one.</summary>
    public DateOnly? From => Parts.Select(p => p switch { StartDate start => start.Date, DateSpan span => span.From, _ => (DateOnly?)null }).Min();

    /// <summary>The last day on which the measure may be done. Work that goes on or is done when needed has one only where a date is named as the last.</summary>
    public DateOnly? Deadline => Parts.OfType<DueDate>().Select(d => (DateOnly?)d.Date).Max() ?? (IsOngoing || IsOnlyAdHoc ? null : Parts.OfType<DateSpan>().Select(s => (DateOnly?)s.To).Max());

    private bool IsOnlyAdHoc => Parts.Any(p => p is AdHoc) && Parts.All(p => p is AdHoc or DateSpan);

    /// <summary>Reads a text under När. Any text is taken; nothing is thrown.</summary>
    /// <param name="years">The plan's years. A time without a year is that of a plan for one year; of a plan for several it is not guessed.</param>
    public static Timing Read(string text, YearSpan? years) => new(text ?? "", years);

    /// <summary>The days of a year that the text's rules tell, within its dates, ascending; empty without such a rule.</summary>
    public IReadOnlyList<DateOnly> DatesIn(int year)
    {
        var spans = Parts.OfType<DateSpan>().ToList();
        var (from, deadline) = (From ?? DateOnly.MinValue, Deadline ?? DateOnly.MaxValue);
        return [.. Parts.OfType<Recurrence>().SelectMany(r => r.DatesIn(year)).Where(d => d >= from && d <= deadline && (spans.Count == 0 || spans.Any(s => d >= s.From && d <= s.To))).Distinct().Order()];
    }

    /// <summary>What was understood, in plain Swedish; empty when nothing was.</summary>
    public string InWords() => TimingWords.Of(this);

    /// <summary>All that a person should see or mend; an empty text has no remarks here.</summary>
    public IReadOnlyList<Remark> Check() => [.. found, .. TimingCheck.Of(this)];

    public bool Equals(Timing? other) => other is not null && other.Text == Text && other.Years == Years;

    public override int GetHashCode() => HashCode.Combine(Text, Years);
}
