using System.Text.RegularExpressions;

namespace Tryggve.Plans.Responsibles;

/// <summary>Words for functions and bodies, in the forms plans write them, and the small words that stand between.</summary>
internal static partial class FunctionWords
{
    /// <summary>The function in its plain form, singular and indefinite: <c>enhetscheferna</c> → <c>enhetschef</c>; null for any other word.</summary>
    public static string? FunctionOf(string plain)
    {
        if (plain.Length > 80) return null;
        var match = Function().Match(plain);
        if (!match.Success) return null;
        return match.Groups["ar"].Success ? match.Groups["ar"].Value + "e" : match.Groups["whole"].Value;
    }

    /// <summary>A group, network or the like: someone, but no function.</summary>
    public static bool IsBody(string plain) => plain.Length <= 80 && Body().IsMatch(plain);

    /// <summary>Stands before a function and belongs to it: <c>biträdande</c>.</summary>
    public static bool IsRank(string plain) => plain is "biträdande" or "tillförordnad" or "ställföreträdande" or "operativ" or "operativa" or "strategisk" or "strategiska" or "digital" or "digitala";

    /// <summary>Says nothing about who: small words, and words for any unit.</summary>
    public static bool IsGlue(string plain) => Glue.Contains(plain);

    public static bool IsGenericUnit(string key) => GenericUnits.Contains(key);

    private static readonly HashSet<string> Glue =
    [
        "för", "inom", "på", "vid", "från", "i", "av", "hos", "till", "med", "en", "ett", "den", "det", "de", "alla", "respektive", "berörd", "berörda", "aktuell", "aktuella", "aktuellt",
        "ansvarig", "ansvariga", "ansvarande", "huvudansvarig", "lämplig", "lämpliga", "övrig", "övriga", "lokal", "lokala", "stadens", "kommunens", "samtliga", "någon", "några", "representant",
        "representanter", "representation", "deltagare", "område", "området", "områden", "områdets", "avdelning", "avdelningen", "avdelningar", "avdelningarna", "enhet", "enheten", "enheter",
        "enheterna", "verksamhet", "verksamheten", "verksamheter", "verksamheterna", "personal", "medarbetare", "mfl", "mm", "etc", "bla", "tex", "bland", "annat", "både", "dels", "gemensamt", "tillsammans",
    ];

    private static readonly HashSet<string> GenericUnits = [.. new[] { "avdelning", "enhet", "verksamhet", "sektion", "för", "inom" }.Select(WordKey.Of)];

    /// <summary>Those in -are lose an ending of their own; the others end as they are or in -en, -er, -erna.</summary>
    [GeneratedRegex(@"^(?:(?<ar>.*(?:sekreterar|samordnar|handläggar|ledar|behandlar|utredar|lärar|stödjar|beställar|utförar|fältar|planerar|utvecklar|förvaltar|rådgivar|vägledar|utbildar|ägar|byggar|väktar))(?:e|es|en|ens|na|nas)|(?<whole>.*(?:chef|polis|strateg|ordförande|direktör|koordinator|rektor|assistent|coach|controller|jurist|kurator|pedagog|konsulent|kommunikatör|inspektör|ombud|psykolog|arkitekt|ingenjör|specialist|expert|administratör|mentor|ansvarig|vakt|värd|lots|befäl|entreprenör|sköterska))(?:en|ens|er|ers|erna|ernas|ar|arna|et|n|ns|s|a)?)$")]
    private static partial Regex Function();

    [GeneratedRegex(@"(?:grupp|grupper|gruppen|nätverk|nätverket|råd|rådet|team|teamet|nämnd|nämnden|styrelse|styrelsen|förvaltning|förvaltningen|kontor|kontoret|myndighet|myndigheten|enhet|enheten|enheter|enheterna|avdelning|avdelningen|bolag|bolagen|skola|skolan|skolor|skolorna|tjänst|tjänsten|jour|jouren|mottagning|mottagningen|förening|föreningar|verksamhet|verksamheten|aktörer|vård|vården|stab|staben|brå|råden)$")]
    private static partial Regex Body();
}
