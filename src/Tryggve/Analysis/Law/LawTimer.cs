namespace Tryggve.Analysis.Law;

/// <summary>Something that must be done anew within a number of months. The day itself is still in time.</summary>
public readonly record struct LawTimer(DateOnly Since, int Months)
{
    /// <summary>6 §: at least every second year.</summary>
    public const int EverySecondYear = 24;

    private const int SoonMonths = 3, LongestInDays = 60;

    /// <summary>The last day in time. What began on a leap day ends on the last of February.</summary>
    public DateOnly Due => Since.AddMonths(Months);

    public LawState StateOn(DateOnly today) => StateOf(Due, today);

    public static LawState StateOf(DateOnly due, DateOnly today) => today > due ? LawState.NotMet : today >= due.AddMonths(-SoonMonths) ? LawState.DueSoon : LawState.Met;

    /// <summary>How long is left: <c>7 månader kvar</c>, <c>12 dagar kvar</c>, <c>sista dagen är i dag</c>, <c>3 dagar för sent</c>.</summary>
    public static string Left(DateOnly due, DateOnly today)
    {
        var days = due.DayNumber - today.DayNumber;
        if (days == 0) return "sista dagen är i dag";
        var (first, last) = days > 0 ? (today, due) : (due, today);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        if (first.AddMonths(months) > last) months--;
        var length = Math.Abs(days) <= LongestInDays ? Count(Math.Abs(days), "dag", "dagar") : Count(months, "månad", "månader");
        return days > 0 ? $"{length} kvar" : $"{length} för sent";
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
