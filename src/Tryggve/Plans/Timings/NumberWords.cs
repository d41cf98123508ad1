namespace Tryggve.Plans.Timings;

/// <summary>Numbers and ordinals as words, and the words that say how exactly a number is meant.</summary>
internal static class NumberWords
{
    public static readonly PhraseTable<int> Numbers = new(
        (1, "en|ett"), (2, "två|tu"), (3, "tre"), (4, "fyra"), (5, "fem"), (6, "sex"), (7, "sju"), (8, "åtta"), (9, "nio"), (10, "tio"), (11, "elva"), (12, "tolv"), (20, "tjugo"));

    public static readonly PhraseTable<int> Ordinals = new(
        (1, "första|förste|1:a|1:sta"), (2, "andra|andre|2:a|2:dra"), (3, "tredje|3:e"), (4, "fjärde|4:e"), (5, "femte|5:e"), (6, "sjätte|6:e"), (7, "sjunde|7:e"), (8, "åttonde|8:e"),
        (9, "nionde|9:e"), (10, "tionde|10:e"), (14, "fjortonde|14:e"), (-1, "sista|siste"), (-2, "näst sista|näst siste"));

    /// <summary>True for "minst", false for "högst".</summary>
    public static readonly PhraseTable<bool> Bounds = new((true, "minst|åtminstone|lägst|som minst"), (false, "högst|max|max.|maximalt|som mest|upp till"));

    public static readonly PhraseTable<bool> About = new((true, "ca|ca.|cirka|c:a|omkring|ungefär|ungefärligen|runt|cirkus"));

    /// <summary>Some, without a number.</summary>
    public static readonly PhraseTable<bool> Some = new((true, "ett par|några|flera|ett flertal|ett antal|någon|någon eller några"));

    /// <summary>What is counted; to be said back as singular and plural.</summary>
    public static readonly PhraseTable<string> Counted = new(
        (Frequency.Times, "gång|gånger|ggr|ggr.|ggn|gng|gg|g|g.|gånger vardera"), ("tillfälle/tillfällen", "tillfälle|tillfällen"), ("dag/dagar", "dag|dagar"), ("kväll/kvällar", "kväll|kvällar"),
        ("möte/möten", "möte|möten"), ("träff/träffar", "träff|träffar"), ("besök/besök", "besök"), ("timme/timmar", "timme|timmar|tim|h"), ("vecka/veckor", "vecka|veckor"),
        ("omgång/omgångar", "omgång|omgångar"), ("vandring/vandringar", "vandring|vandringar"));

    /// <summary>A number in digits or as a word.</summary>
    public static bool At(TimingText text, int at, out int number, out int end)
    {
        (number, end) = (text.Number(at, 1, 3), at + 1);
        return number >= 0 || Numbers.At(text, at, out number, out end);
    }
}
