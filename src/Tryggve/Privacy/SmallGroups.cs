using System.Text.RegularExpressions;

namespace Tryggve.Privacy;

/// <summary>
/// One to four persons of whom something sensitive is told, or whose small place is named: whoever knows the place may know who they are.
/// Fewer than five is Tryggve's own limit. Goals, limits, shares and staff are no such groups.
/// </summary>
internal static partial class SmallGroups
{
    private const int Reach = 140;

    public static IEnumerable<PersonalData> In(string text)
    {
        foreach (Match match in Group().Matches(text))
        {
            var (start, end) = Sentence(text, match.Index, match.Index + match.Length);
            var before = text[start..match.Index];
            var after = text[(match.Index + match.Length)..end];
            if (NotACount().IsMatch(before) || Share().IsMatch(before) || Intended().IsMatch(before + after)) continue;
            if (!SensitiveMatters.In(before + match.Value + after) && (Staff().IsMatch(before + after) || !SmallPlace().IsMatch(after))) continue;
            yield return new PersonalData(PersonalDataKind.SmallGroup, match.Index, match.Length, Certainty.Possible,
                "Så få personer kan gå att känna igen. Skriv till exempel ”färre än fem”, eller beskriv det utan antal.");
        }
    }

    /// <summary>The sentence around a place, as far as is near.</summary>
    private static (int Start, int End) Sentence(string text, int from, int to)
    {
        var (start, end) = (from, to);
        while (start > 0 && from - start < Reach && !Ends(text, start - 1)) start--;
        while (end < text.Length && end - to < Reach && !Ends(text, end)) end++;
        return (start, end);
    }

    private static bool Ends(string text, int at) =>
        text[at] is '\n' or ';' or '!' or '?' or '•' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    /// <summary>A number from one to four and a word for persons, with at most two words between. <c>En</c> is most often an article: it counts only as <c>en enda</c>, <c>en av</c>, <c>endast en</c>.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\d[.,:/–-]|\d\s|[§#])(?:(?:två|tre|fyra|[1-4])(?:\s?(?:-|–|till|eller|och)\s?(?:två|tre|fyra|[2-4]))?(?:\sst)?(?:\sav\s(?:de|dessa|våra))?|(?:endast|bara|enbart|blott)\s(?:en|ett)|(?:en|ett)\s(?:enda|av)(?:\s(?:de|dessa|våra))?)\s(?:(?!av\b|i\b|på\b|och\b|till\b|per\b|för\b|med\b|om\b)[\p{L}-]{2,20}\s){0,2}?(?:elev(?:er(?:na)?)?|(?:skol|gymnasie|högstadie)elever(?:na)?|ungdom(?:ar(?:na)?)?|(?:förskole)?barn(?:en)?|familj(?:er(?:na)?)?|hushåll(?:en)?|kvinn(?:a|or(?:na)?)|flick(?:a|or(?:na)?)|pojk(?:e|ar(?:na)?)|tjej(?:er(?:na)?)?|kill(?:e|ar(?:na)?)|man|män(?:nen)?|person(?:er(?:na)?)?|individ(?:er(?:na)?)?|brukar(?:e|na)|klient(?:er(?:na)?)?|patient(?:er(?:na)?)?|hyresgäst(?:er(?:na)?)?|unga|vuxna|tonåring(?:ar(?:na)?)?|\d{1,2}-åring(?:ar(?:na)?)?|föräld(?:er|rar(?:na)?)|mamm(?:a|or)|papp(?:a|or)|mödrar|syskon(?:en)?|bröder(?:na)?|systrar(?:na)?|avhoppar(?:e|na)|brottsoffer|målsägande(?:na)?|(?:vålds)?utsatta|gärnings(?:person|personer|man|män)|misstänkta|dömda|invånare|deltagare|pensionärer)(?![\p{L}-])", RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    /// <summary>What makes the figure an ordinal, a limit or a part of something longer.</summary>
    [GeneratedRegex(@"(?:\b(?:åk|årskurs(?:erna)?|klass|mål|steg|nivå|punkt|fas|sida|kapitel|bilaga|aktivitet|del|tertial|nr|nummer|§|minst|minimum|max|maximalt|högst|upp till|upp emot|åtminstone|cirka|ca|mellan|per|varje|för|kapacitet|plats|platser för|fler än|färre än|mindre än|mer än)|[<>≥≤=])\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NotACount();

    /// <summary>Tre av <c>fyra ungdomar</c>, 14 av <c>2 …</c>: how large a part, of everybody.</summary>
    [GeneratedRegex(@"(?:\d|en|ett|två|tre|fyra)\s(?:av|på|per)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    /// <summary>What is wished for or offered has not happened to anyone.</summary>
    [GeneratedRegex(@"\b(?:ska|skall|bör|målet är|mål är|planeras|kommer att|kan erbjudas|ska kunna|vid behov|per (?:år|månad|vecka|termin|grupp|tillfälle|halvår)|(?:gånger|ggr|tillfällen|träffar) (?:om året|per))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Intended();

    [GeneratedRegex(@"\b(?:anställ|rekryterats|tjänst(?:er|en)?\b|medarbetar|personal|chef|utbildare|föreläs|representant|handläggar|samordnar|ledare|utbildats|utbildade|enkät|intervju)", RegexOptions.IgnoreCase)]
    private static partial Regex Staff();

    /// <summary>A name with a capital after <c>i</c> or <c>på</c>, unless it is a large place or a place of work.</summary>
    [GeneratedRegex(@"^.{0,60}?(?<!\p{L})(?-i:i|på|vid|från|kring|runt)\s(?-i:(?!Sverige|Stockholm|Göteborg|Malmö|Europa|Norden|Region|Sveriges)\p{Lu})(?!\p{L}{0,30}(?:förvaltning|kontor|nämnd|grupp|polis|enhet|avdelning|styrelse|SIG|SSPF|Teams))\p{L}", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex SmallPlace();
}
