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
        foreach (Match count in Count().Matches(text))
        {
            var last = Persons(count.Groups["words"]);
            if (last == 0) continue;
            var (start, end) = Sentence(text, count.Index, last);
            var (before, after) = (text[start..count.Index], text[last..end]);
            if (NotACount().IsMatch(before) || Share().IsMatch(before) || Intended().IsMatch(before + after)) continue;
            if (!SensitiveMatters.In(text[start..end]) && (Staff().IsMatch(before + after) || !SmallPlace().IsMatch(after))) continue;
            yield return new PersonalData(PersonalDataKind.SmallGroup, count.Index, last - count.Index, Certainty.Possible,
                "Så få personer kan gå att känna igen. Skriv till exempel ”färre än fem”, eller beskriv det utan antal.");
        }
    }

    /// <summary>Where the word for persons ends; 0 when none of the words is one, or another thing is counted first.</summary>
    private static int Persons(Group words)
    {
        var at = words.Index;
        foreach (var word in words.Value.Split(' '))
        {
            if (PersonWords.Contains(word)) return at + word.Length;
            if (word is "av" or "i" or "på" or "och" or "till" or "per" or "för" or "med" or "om" or "som" or "hos" or "en" or "ett" or "två" or "tre" or "fyra" or "fem" or "sex" or "sju" or "åtta" or "nio" or "tio") return 0;
            at += word.Length + 1;
        }
        return 0;
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

    /// <summary>A number from one to four and up to three words. <c>En</c> is most often an article: it counts only as <c>en enda</c>, <c>en av</c>, <c>endast en</c>, <c>en 15-åring</c>.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\d[.,:/–-]|\d\s|[§#])(?:(?:två|tre|fyra|[1-4])(?:\s?(?:-|–|till|eller|och)\s?(?:två|tre|fyra|[2-4]))?(?:\sst)?(?:\sav(?:\s(?:de|dessa|våra))?)?|(?:en|ett)(?:\s\(1\)|(?=\s\d\d-år))|(?:endast|bara|enbart|blott)\s(?:en|ett)|(?:en|ett)\s(?:enda|av)(?:\s(?:de|dessa|våra))?)\s(?=(?<words>(?:\d\d-)?[\p{L}-]{1,25}(?:[ ](?:\d\d-)?[\p{L}-]{1,25}){0,2})(?![\p{L}-]))", RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    /// <summary>What makes the figure an ordinal, a limit or a part of something longer.</summary>
    [GeneratedRegex(@"(?:\b(?:åk|årskurs(?:erna)?|klass|mål|steg|nivå|punkt|fas|sida|kapitel|bilaga|aktivitet|del|tertial|nr|nummer|§|minst|minimum|max|maximalt|högst|upp till|upp emot|åtminstone|cirka|ca|mellan|per|varje|kapacitet för|plats för|platser för|fler än|färre än|mindre än|mer än)|[<>≥≤=])\s*$", RegexOptions.IgnoreCase)]
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
