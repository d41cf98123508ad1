namespace Tryggve.Plans.Timings;

/// <summary>The words for units of time: how plans write them, and how they are said.</summary>
internal static class TimeUnits
{
    public static readonly PhraseTable<TimeUnit> Words = new(
        (TimeUnit.Day, "dag|dagen|dagar|dygn|dygnet"),
        (TimeUnit.Week, "vecka|veckan|veckor|v|v.|veckorna"),
        (TimeUnit.Month, "månad|månaden|månader|mån|mån.|månaderna|kalendermånad"),
        (TimeUnit.Quarter, "kvartal|kvartalet|kv|kv."),
        (TimeUnit.Tertial, "tertial|tertialet"),
        (TimeUnit.Term, "termin|terminen|terminer|skoltermin"),
        (TimeUnit.HalfYear, "halvår|halvåret"),
        (TimeUnit.Year, "år|året|helår|kalenderår|kalenderåret|verksamhetsår|verksamhetsåret|planår|planåret|läsår|läsåret|skolår"));

    /// <summary>One time in each unit, said with one word.</summary>
    public static readonly PhraseTable<TimeUnit> Adverbs = new(
        (TimeUnit.Day, "dagligen|dagligdags"),
        (TimeUnit.Week, "veckovis|veckoligen"),
        (TimeUnit.Month, "månadsvis|månatligen|månatligt"),
        (TimeUnit.Quarter, "kvartalsvis"),
        (TimeUnit.Tertial, "tertialvis"),
        (TimeUnit.Term, "terminsvis"),
        (TimeUnit.HalfYear, "halvårsvis|halvårligen"),
        (TimeUnit.Year, "årligen|årsvis|årligt|årlig|årliga"));

    private static readonly string[] Ordinals = ["", "", "", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "elfte", "tolfte"];

    /// <summary>How often, after a number of times: <c>om året</c>.</summary>
    public static string Per(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => "om dagen",
        TimeUnit.Week => "i veckan",
        TimeUnit.Month => "i månaden",
        TimeUnit.Year => "om året",
        _ => $"per {Name(unit)}",
    };

    public static string Name(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => "dag",
        TimeUnit.Week => "vecka",
        TimeUnit.Month => "månad",
        TimeUnit.Quarter => "kvartal",
        TimeUnit.Tertial => "tertial",
        TimeUnit.Term => "termin",
        TimeUnit.HalfYear => "halvår",
        _ => "år",
    };

    /// <summary>An interval of two or more: <c>varannan vecka</c>, <c>vart tredje år</c>, <c>var 14:e dag</c>.</summary>
    public static string Every(TimeUnit unit, int interval)
    {
        var neuter = unit is TimeUnit.Quarter or TimeUnit.Tertial or TimeUnit.HalfYear or TimeUnit.Year;
        if (interval == 2) return $"{(neuter ? "vartannat" : "varannan")} {Name(unit)}";
        var ordinal = interval < Ordinals.Length ? Ordinals[interval] : SwedishDate.Number(interval) + (interval % 10 is 1 or 2 && interval % 100 is not (11 or 12) ? ":a" : ":e");
        return $"{(neuter ? "vart" : "var")} {ordinal} {Name(unit)}";
    }
}
