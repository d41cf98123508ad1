namespace Tryggve.Plans.Timings;

/// <summary>The words for weekdays in a rule: one of them, all of a kind, their evenings.</summary>
internal static class WeekdayWords
{
    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private static readonly DayOfWeek[] Weekend = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    private static readonly (DayOfWeek Day, string Name)[] Days =
    [
        (DayOfWeek.Monday, "måndag"), (DayOfWeek.Tuesday, "tisdag"), (DayOfWeek.Wednesday, "onsdag"), (DayOfWeek.Thursday, "torsdag"),
        (DayOfWeek.Friday, "fredag"), (DayOfWeek.Saturday, "lördag"), (DayOfWeek.Sunday, "söndag"),
    ];

    private static readonly PhraseTable<DayOfWeek[]> Plural = new(
        [.. Days.Select(d => (new[] { d.Day }, $"{d.Name}ar|{d.Name}arna|{d.Name}skvällar|{d.Name}kvällar|{d.Name}s-")), (Workdays, "vardagar|helgfria vardagar"), (Weekend, "helger|helgerna|lördag och söndag|lördag-söndag|lör-sön"), (Workdays, "måndag-fredag|måndag till fredag|mån-fre")]);

    private static readonly PhraseTable<DayOfWeek[]> Any = new(
        [.. Days.Select(d => (new[] { d.Day }, $"{d.Name}|{d.Name}en|{d.Name}ar|{d.Name}arna|{d.Name}skväll|{d.Name}kväll|{d.Name}s-")), (Workdays, "vardag"), (Weekend, "helg")]);

    /// <summary>Weekdays in any form, where a word before them says that they come back.</summary>
    public static IReadOnlyList<DayOfWeek> List(TimingText text, ref int end) => List(text, Any, ref end);

    /// <summary>Weekdays in a form that by itself says that they come back.</summary>
    public static IReadOnlyList<DayOfWeek> Plurals(TimingText text, ref int end) => List(text, Plural, ref end);

    /// <summary>Monday first, each once.</summary>
    private static IReadOnlyList<DayOfWeek> List(TimingText text, PhraseTable<DayOfWeek[]> words, ref int end)
    {
        var found = new List<DayOfWeek>();
        for (var at = end; words.At(text, at, out var days, out var after);)
        {
            found.AddRange(days);
            end = after;
            at = text.Is(after, "och") || text.Is(after, ",") || text.Is(after, "&") || text.Is(after, "/") ? after + 1 : text.Count;
        }
        return [.. found.Distinct().OrderBy(d => ((int)d + 6) % 7)];
    }
}
