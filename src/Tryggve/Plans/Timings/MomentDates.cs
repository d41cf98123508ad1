namespace Tryggve.Plans.Timings;

/// <summary>Gives the moments of a text their days, with the year they name, the one that follows them in the text, or the plan's when that is a single one.</summary>
internal sealed class MomentDates(TimingText text, YearSpan? years)
{
    private readonly List<Remark> remarks = [];

    public IReadOnlyList<Remark> Remarks => remarks;

    /// <summary>True when every moment asked for has its days.</summary>
    public bool AreClear => remarks.All(r => r.Severity == Severity.Hint);

    /// <summary>The moment's days; null with a remark when they cannot be told.</summary>
    /// <param name="at">Where in the text the moment ends: a year named later may be meant for it too.</param>
    public DateSpan? Of(Moment moment, int from, int at)
    {
        var quote = text.Quote(from, at);
        if (moment.Unit == CalendarUnit.PlanPeriod) return PlanPeriod ?? No(TimingRemarks.YearMissing(quote, years));
        if (moment.NeedsTwoYears && moment.Year is null) return No(TimingRemarks.TwoYearsMissing(quote));
        if ((moment.Year ?? YearAfter(at) ?? PlanYear) is not { } year) return No(TimingRemarks.YearMissing(quote, years));
        if (Otherwise(moment, year) is { } day) return No(TimingRemarks.TwoReadings(quote, moment.In(year)?.From, day));
        if (moment.In(year) is not { } span) return No(TimingRemarks.NoSuchDay(quote, moment.Unit == CalendarUnit.Week ? (moment.Number, year) : null));
        if (moment.Weekday is { } weekday && span.From.DayOfWeek != weekday) return No(TimingRemarks.WrongWeekday(span.From, weekday));
        var name = MomentWords.Of(moment, year);
        if (moment.IsInexact) remarks.Add(TimingRemarks.Inexact(name!, span));
        return span with { Name = name };
    }

    public DateSpan? No(Remark why)
    {
        remarks.Add(why);
        return null;
    }

    private DateSpan? PlanPeriod => years is { From: > 1, To: < 9990 } plan && plan.To >= plan.From ? new DateSpan(new(plan.From, 1, 1), new(plan.To, 12, 31)) : null;

    private int? PlanYear => years is { } plan && plan.From == plan.To ? plan.From : null;

    private bool IsPlanned(int year) => years is { } plan && year >= plan.From && year <= plan.To;

    /// <summary>The day in the plan's years that the same digits give in the other order, when their first reading lies outside.</summary>
    private DateOnly? Otherwise(Moment moment, int year) =>
        moment.Otherwise is { Year: { } otherYear } other && !IsPlanned(year) && IsPlanned(otherYear) ? other.In(otherYear)?.From : null;

    /// <summary>The one year that the rest of the text names: <c>mars och september 2025</c>.</summary>
    private int? YearAfter(int at)
    {
        int? found = null;
        for (var i = at; i < text.Count; i++)
        {
            if (MomentReader.YearAt(text, i) is not (var year and > 0) || !text.StartsClean(i) || !text.EndsClean(i + 1)) continue;
            if (found is not null && found != year) return null;
            found = year;
        }
        return found;
    }
}
