using System.Globalization;

namespace Tryggve.Plans.Timings;

internal enum CalendarUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Tertial,
    HalfYear,
    Term,
    Season,
    Year,
    PlanPeriod,

    /// <summary>Reaches over a new year, as do the two below: only a pair of years tells it, <c>2025/26</c>.</summary>
    Winter,
    SchoolYear,
    TurnOfYear,
}

internal enum Slice
{
    Whole,
    Start,
    Middle,
    End,

    /// <summary>The last day of it.</summary>
    Last,
}

/// <summary>A day or a stretch of the calendar as a text names it, with or without its year.</summary>
/// <param name="Number">Which of its kind in the year; for a day its month.</param>
/// <param name="Day">The day of the month, for a day.</param>
internal sealed record Moment(CalendarUnit Unit, int Number = 1, int Day = 0, int? Year = null)
{
    public Slice Slice { get; init; }

    /// <summary>The weekday that the text says a day is.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The same digits read in the other order: 311225 as day, month, year.</summary>
    public Moment? Otherwise { get; init; }

    public bool IsNumbered => Unit is CalendarUnit.Week or CalendarUnit.Quarter or CalendarUnit.Tertial or CalendarUnit.HalfYear;

    public bool NeedsTwoYears => Unit is CalendarUnit.Winter or CalendarUnit.SchoolYear or CalendarUnit.TurnOfYear;

    /// <summary>True for words that people use without an exact first and last day in mind.</summary>
    public bool IsInexact => Slice is Slice.Start or Slice.Middle or Slice.End || Unit is CalendarUnit.Season or CalendarUnit.Term or CalendarUnit.Winter or CalendarUnit.SchoolYear;

    public int Largest => Unit switch { CalendarUnit.Week => 53, CalendarUnit.Quarter => 4, CalendarUnit.Tertial => 3, _ => 2 };

    /// <summary>Its first and last day in a year; null when that year has no such day or week, or lies at the ends of the calendar.</summary>
    public DateSpan? In(int year)
    {
        if (year is < 2 or > 9990 || Number < 1) return null;
        DateSpan? span = Unit switch
        {
            CalendarUnit.Day => Number <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Number) ? new(new(year, Number, Day), new(year, Number, Day)) : null,
            CalendarUnit.Week => Number <= ISOWeek.GetWeeksInYear(year) ? Days(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Number, DayOfWeek.Monday)), 7) : null,
            CalendarUnit.Month => Months(year, Number, 1),
            CalendarUnit.Quarter => Number <= 4 ? Months(year, Number * 3 - 2, 3) : null,
            CalendarUnit.Tertial => Number <= 3 ? Months(year, Number * 4 - 3, 4) : null,
            CalendarUnit.HalfYear => Number <= 2 ? Months(year, Number * 6 - 5, 6) : null,
            CalendarUnit.Term => Number == 1 ? Months(year, 1, 6) : Months(year, 8, 5),
            CalendarUnit.Season => Months(year, Number * 3, 3),
            CalendarUnit.Winter => Months(year, 12, 3),
            CalendarUnit.SchoolYear => Months(year, 8, 11),
            CalendarUnit.TurnOfYear => new(new(year, 12, 31), new(year, 12, 31)),
            _ => Months(year, 1, 12),
        };
        return span is null || Slice == Slice.Whole ? span : Part(span);
    }

    private static DateSpan Months(int year, int first, int count)
    {
        var from = new DateOnly(year, first, 1);
        return new(from, from.AddMonths(count).AddDays(-1));
    }

    private static DateSpan Days(DateOnly from, int count) => new(from, from.AddDays(count - 1));

    /// <summary>A third of it, or its last day.</summary>
    private DateSpan Part(DateSpan whole)
    {
        var third = (whole.To.DayNumber - whole.From.DayNumber + 1) / 3;
        return Slice switch
        {
            Slice.Start => Days(whole.From, Math.Max(1, third)),
            Slice.Last => new(whole.To, whole.To),
            Slice.End => new(whole.To.AddDays(1 - Math.Max(1, third)), whole.To),
            _ => new(whole.From.AddDays(third), whole.To.AddDays(-third)),
        };
    }
}
