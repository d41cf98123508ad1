namespace Tryggve.Plans.Timings;

/// <summary>Says a recurrence in Swedish: <c>sista tisdagen varje månad utom juli</c>.</summary>
internal static class RecurrenceWords
{
    /// <summary>With fewer months than this they are named; from here on it is shorter to name those left out.</summary>
    private const int MostMonths = 7;

    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static string Of(Recurrence rule)
    {
        if (rule.IsWeekly) return Weekly(rule) + (rule.Months.Count == 12 ? "" : Months(rule));
        var day = rule switch
        {
            { MonthDay: -1 } => "sista dagen ",
            { MonthDay: { } number } => $"den {SwedishDate.Number(number)} ",
            { Ordinals.Count: > 0 } => $"{SwedishDate.List([.. rule.Ordinals.Select(Ordinal)])} {SwedishDate.List([.. rule.Weekdays.Select(d => SwedishDate.Weekday(d) + "en")])} ",
            _ => "",
        };
        return (day + (rule.Months.Count < MostMonths ? Months(rule).TrimStart() : "varje månad" + Months(rule))).Trim();
    }

    private static string Weekly(Recurrence rule)
    {
        var every = rule.Interval == 2 ? "varannan" : "varje";
        var days = rule.Weekdays.SequenceEqual(Workdays) ? "vardag" : SwedishDate.List([.. rule.Weekdays.Select(SwedishDate.Weekday)]);
        return $"{every} {days}{rule.EvenWeeks switch { true => " jämna veckor", false => " udda veckor", null => "" }}";
    }

    private static string Months(Recurrence rule)
    {
        if (rule.Months.Count < MostMonths) return $" i {SwedishDate.List([.. rule.Months.Select(SwedishDate.Month)])}";
        var left = Recurrence.AllMonths.Except(rule.Months).ToList();
        return left.Count == 0 ? "" : $" utom {SwedishDate.List([.. left.Select(SwedishDate.Month)])}";
    }

    private static string Ordinal(int ordinal) => ordinal switch
    {
        -1 => "sista",
        -2 => "näst sista",
        1 => "första",
        2 => "andra",
        3 => "tredje",
        4 => "fjärde",
        _ => "femte",
    };
}
