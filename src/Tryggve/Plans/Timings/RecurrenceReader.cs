namespace Tryggve.Plans.Timings;

/// <summary>Finds rules that tell days: <c>sista tisdagen i månaden utom juli</c>, <c>tisdagar jämna veckor</c>, <c>den 15:e varje månad</c>, <c>varje månad utom juli</c>.</summary>
internal static class RecurrenceReader
{
    private static readonly PhraseTable<bool> EveryMonth = new((true, "i månaden|i varje månad|varje månad|varje mån|var månad|per månad|i månad|/månad|/månaden|/mån|av månaden|i månaderna|månatligen|månadsvis"));

    private static readonly PhraseTable<bool> EveryQuarter = new((true, "i kvartalet|i varje kvartal|varje kvartal|per kvartal|kvartalsvis"));

    private static readonly PhraseTable<bool?> Parity = new(
        (true, "jämna veckor|jämn vecka|jämna v|jämna v.|i jämna veckor|på jämna veckor|under jämna veckor"),
        (false, "udda veckor|ojämna veckor|udda vecka|ojämn vecka|udda v|udda v.|i udda veckor|på udda veckor|under udda veckor"));

    public static Find? At(TimingText text, int at)
    {
        if (!text.StartsClean(at)) return null;
        var rule = InMonth(text, at, out var end) ?? Weekly(text, at, out end) ?? MonthDay(text, at, out end) ?? ParityFirst(text, at, out end) ?? MonthsOnly(text, at, out end);
        if (rule is null) return null;
        rule = MonthList.Except(text, rule, ref end);
        if (rule is { Ordinals.Count: > 0, Months.Count: < 12 } && MomentReader.YearAt(text, end) is var year and > 0) return Dates(text, at, end + 1, rule.DatesIn(year));
        return rule is { Weekdays.Count: 0, MonthDay: null, Months.Count: 12 } || !text.EndsClean(end) ? null : new Find(at, end, Grip.Firm, rule);
    }

    /// <summary>A rule for named months of one year is no rule but its days: <c>sista fredagen i maj 2025</c>.</summary>
    private static Find? Dates(TimingText text, int at, int end, IReadOnlyList<DateOnly> days) =>
        text.EndsClean(end) ? new Find(at, end, Grip.Firm, [.. days.Select(d => new DueDate(d))], days.Count > 0 ? [] : [TimingRemarks.NoSuchDay(text.Quote(at, end))]) : null;

    /// <summary><c>första och tredje måndagen i månaden</c>, <c>sista fredagen i maj och november</c>.</summary>
    private static Recurrence? InMonth(TimingText text, int at, out int end)
    {
        end = at;
        var ordinals = new List<int>();
        while (NumberWords.Ordinals.At(text, end, out var ordinal, out var after) && ordinal <= 5)
        {
            ordinals.Add(ordinal);
            end = text.Is(after, "och") || text.Is(after, ",") || text.Is(after, "&") ? after + 1 : after;
        }
        if (ordinals.Count == 0) return null;
        var weekdays = WeekdayWords.List(text, ref end);
        if (weekdays.Count == 0) return null;
        var rule = new Recurrence { Weekdays = weekdays, Ordinals = [.. ordinals.Distinct()] };
        if (EveryMonth.At(text, end, out _, out var whole))
        {
            end = whole;
            return rule;
        }
        if (EveryQuarter.At(text, end, out _, out whole) && Math.Abs(ordinals[0]) == 1 && ordinals.Distinct().Count() == 1)
        {
            end = whole;
            return rule with { Months = ordinals[0] == 1 ? [1, 4, 7, 10] : [3, 6, 9, 12] };
        }
        var inMonths = end + 1;
        if (!text.Is(end, "i") || MonthList.At(text, ref inMonths) is not { } months) return null;
        end = inMonths;
        return rule with { Months = months };
    }

    /// <summary><c>varje tisdag</c>, <c>tisdagar och torsdagar udda veckor</c>, <c>varannan onsdag</c>.</summary>
    private static Recurrence? Weekly(TimingText text, int at, out int end)
    {
        var interval = text.Is(at, "varannan") ? 2 : 1;
        var every = interval == 2 || text.Is(at, "varje") || text.Is(at, "var");
        end = every ? at + 1 : at;
        var weekdays = every ? WeekdayWords.List(text, ref end) : WeekdayWords.Plurals(text, ref end);
        if (weekdays.Count == 0) return null;
        bool? even = Parity.At(text, end, out var parity, out end) ? parity : null;
        var rule = new Recurrence { Weekdays = weekdays, Interval = even is null ? interval : 1, EvenWeeks = even };
        // With a year the months are a span, which whoever reads spans will find.
        var inMonths = text.Is(end, "i") ? end + 1 : end;
        if (MonthList.At(text, ref inMonths) is not { } months || MomentReader.YearAt(text, inMonths) > 0) return rule;
        end = inMonths;
        return rule with { Months = months };
    }

    /// <summary><c>jämna veckor på tisdagar</c>.</summary>
    private static Recurrence? ParityFirst(TimingText text, int at, out int end)
    {
        if (!Parity.At(text, at, out var even, out end)) return null;
        if (text.Is(end, "på") || text.Is(end, ",")) end++;
        var weekdays = WeekdayWords.Plurals(text, ref end);
        return weekdays.Count == 0 ? null : new Recurrence { Weekdays = weekdays, EvenWeeks = even };
    }

    /// <summary><c>den 15:e varje månad</c>, <c>sista dagen i månaden</c>.</summary>
    private static Recurrence? MonthDay(TimingText text, int at, out int end)
    {
        end = text.Is(at, "den") ? at + 1 : at;
        int day;
        if (NumberWords.Ordinals.At(text, end, out day, out var after) && day is > 0 or -1)
        {
            end = text.Is(after, "dagen") ? after + 1 : after;
        }
        else
        {
            if (!text.Is(at, "den") || (day = text.Number(end, 1, 2)) is < 1 or > 31) return null;
            end += text.Is(end + 1, ":") && text.Number(end + 2, 1, 2) < 0 ? 3 : 1;
        }
        return EveryMonth.At(text, end, out _, out end) ? new Recurrence { MonthDay = day } : null;
    }

    /// <summary><c>varje månad utom juli</c>: worth a rule only for its exception.</summary>
    private static Recurrence? MonthsOnly(TimingText text, int at, out int end) => EveryMonth.At(text, at, out _, out end) ? new Recurrence() : null;
}
