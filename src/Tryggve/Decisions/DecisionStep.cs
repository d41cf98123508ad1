namespace Tryggve.Decisions;

/// <summary>Beslutssteg: a body that a plan passes on its way to being decided, and when.</summary>
/// <param name="Body">The body as people know it: <c>Lokal styrgrupp</c>.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="YearBefore">The day is in the year before the plan's first, not in that year.</param>
public sealed record DecisionStep(string Body, int Month, int Day, bool YearBefore)
{
    /// <summary>The last day on which the body should have decided a plan that begins in a year.</summary>
    public DateOnly DeadlineFor(int year)
    {
        var of = YearBefore ? year - 1 : year;
        return new DateOnly(of, Month, Math.Min(Day, DateTime.DaysInMonth(of, Month)));
    }
}
