namespace Tryggve.Plans.Responsibles;

/// <summary>Words for functions and bodies, in the forms plans write them, and the small words that stand between.</summary>
internal static class FunctionWords
{
    private const int Longest = 80;

    /// <summary>How a function ends in its plain form: <c>enhetschef</c>, <c>områdespolis</c>.</summary>
    private static readonly string[] Heads =
    [
        "chef", "polis", "strateg", "ordförande", "direktör", "koordinator", "rektor", "assistent", "coach", "controller", "jurist", "kurator", "pedagog", "konsulent", "kommunikatör", "inspektör",
        "ombud", "psykolog", "arkitekt", "ingenjör", "specialist", "expert", "administratör", "mentor", "ansvarig", "vakt", "värd", "lots", "befäl", "entreprenör", "sköterska",
    ];

    /// <summary>Those in <c>-are</c>, whose definite plural is <c>-arna</c>.</summary>
    private static readonly string[] HeadsInAre =
    [
        "sekreterare", "samordnare", "handläggare", "ledare", "behandlare", "utredare", "lärare", "stödjare", "beställare", "utförare", "fältare", "planerare", "utvecklare", "förvaltare", "rådgivare",
        "vägledare", "utbildare", "ägare", "byggare", "väktare",
    ];

    private static readonly string[] Endings = ["ernas", "erna", "arna", "ens", "ers", "en", "er", "ar", "et", "ns", "n", "s", "a", ""];

    private static readonly string[] EndingsInAre = ["ns", "n", "s", ""];

    /// <summary>Who is somebody without being a function.</summary>
    private static readonly string[] Bodies =
    [
        "grupp", "gruppen", "grupper", "nätverk", "nätverket", "råd", "rådet", "råden", "team", "teamet", "nämnd", "nämnden", "nämnder", "styrelse", "styrelsen", "förvaltning", "förvaltningen", "förvaltningar",
        "kontor", "kontoret", "myndighet", "myndigheten", "enhet", "enheten", "enheter", "enheterna", "avdelning", "avdelningen", "bolag", "bolagen", "skola", "skolan", "skolor", "skolorna", "tjänst", "tjänsten",
        "jour", "jouren", "mottagning", "mottagningen", "förening", "föreningen", "föreningar", "verksamhet", "verksamheten", "verksamheter", "aktörer", "vård", "vården", "stab", "staben", "brå",
    ];

    private static readonly HashSet<string> Glue =
    [
        "för", "inom", "på", "vid", "från", "i", "av", "hos", "till", "med", "en", "ett", "den", "det", "de", "alla", "respektive", "berörd", "berörda", "aktuell", "aktuella", "aktuellt",
        "ansvarig", "ansvariga", "ansvarande", "huvudansvarig", "lämplig", "lämpliga", "övrig", "övriga", "lokal", "lokala", "stadens", "kommunens", "samtliga", "någon", "några", "representant",
        "representanter", "representation", "deltagare", "område", "området", "områden", "områdets", "avdelning", "avdelningen", "avdelningar", "avdelningarna", "enhet", "enheten", "enheter",
        "enheterna", "verksamhet", "verksamheten", "verksamheter", "verksamheterna", "personal", "medarbetare", "mfl", "mm", "etc", "bla", "tex", "bland", "annat", "både", "dels", "gemensamt", "tillsammans",
    ];

    private static readonly HashSet<string> Ranks = ["biträdande", "tillförordnad", "ställföreträdande", "operativ", "operativa", "strategisk", "strategiska", "digital", "digitala"];

    private static readonly HashSet<string> GenericUnits = [.. new[] { "avdelning", "enhet", "verksamhet", "sektion", "för", "inom" }.Select(WordKey.Of)];

    /// <summary>The function in its plain form, singular and indefinite: <c>enhetscheferna</c> → <c>enhetschef</c>; null for any other word.</summary>
    public static string? FunctionOf(string plain)
    {
        if (plain.Length > Longest) return null;
        if (plain.EndsWith("arna", StringComparison.Ordinal) && plain[..^2] + "e" is var inAre && EndsWithOne(inAre, HeadsInAre)) return inAre;
        return Without(plain, EndingsInAre, HeadsInAre) ?? Without(plain, Endings, Heads);
    }

    /// <summary>A group, network or the like: someone, but no function.</summary>
    public static bool IsBody(string plain) => plain.Length <= Longest && EndsWithOne(plain, Bodies);

    /// <summary>Stands before a function and belongs to it: <c>biträdande</c>.</summary>
    public static bool IsRank(string plain) => Ranks.Contains(plain);

    /// <summary>Says nothing about who: small words, and words for any unit.</summary>
    public static bool IsGlue(string plain) => Glue.Contains(plain);

    public static bool IsGenericUnit(string key) => GenericUnits.Contains(key);

    private static string? Without(string word, string[] endings, string[] heads)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word[..^ending.Length] is var stem && EndsWithOne(stem, heads)) return stem;
        }
        return null;
    }

    private static bool EndsWithOne(string word, string[] heads)
    {
        foreach (var head in heads)
        {
            if (word.EndsWith(head, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
