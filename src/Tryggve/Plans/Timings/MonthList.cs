namespace Tryggve.Plans.Timings;

/// <summary>Reads several months, and months that are left out of a rule: <c>utom juli och augusti</c>, <c>(ej juni–augusti)</c>.</summary>
internal static class MonthList
{
    private static readonly PhraseTable<bool> Exceptions = new(
        (true, "utom|utom i|utom under|förutom|förutom i|exklusive|exkl|exkl.|undantaget|undantag|med undantag för|med undantag av|bortsett från"),
        (true, "ej|ej i|ej under|inte|inte i|inte under|dock ej|dock inte|dock ej i|dock inte i"),
        (true, "uppehåll|uppehåll i|uppehåll under|med uppehåll i|med uppehåll under"));

    private static readonly PhraseTable<int[]> Groups = new(([6, 7, 8], "sommarmånaderna"));

    /// <summary>The months, ascending; null when none stands there.</summary>
    public static IReadOnlyList<int>? At(TimingText text, ref int end)
    {
        var months = new SortedSet<int>();
        for (var at = end; at < text.Count;)
        {
            if (Groups.At(text, at, out var group, out end))
            {
                months.UnionWith(group);
            }
            else
            {
                if (!MomentWords.Months.At(text, at, out var month, out var after)) break;
                months.Add(month);
                end = after;
                if ((text.Is(after, "-") || text.Is(after, "till")) && MomentWords.Months.At(text, after + 1, out var last, out after))
                {
                    for (var m = month; m != last; m = m % 12 + 1) months.Add(m);
                    months.Add(last);
                    end = after;
                }
            }
            if (!text.Is(end, "och") && !text.Is(end, ",") && !text.Is(end, "&") && !text.Is(end, "/")) break;
            at = end + 1;
        }
        return months.Count == 0 ? null : [.. months];
    }

    /// <summary>The rule without the months that the text leaves out after it.</summary>
    public static Recurrence Except(TimingText text, Recurrence rule, ref int end)
    {
        var bracket = text.Is(end, "(");
        var at = bracket || text.Is(end, ",") ? end + 1 : end;
        if (!Exceptions.At(text, at, out _, out at) || At(text, ref at) is not { } months) return rule;
        if (bracket && !text.Is(at, ")")) return rule;
        end = bracket ? at + 1 : at;
        var left = rule.Months.Except(months).ToList();
        return left.Count == 0 ? rule : rule with { Months = left };
    }
}
