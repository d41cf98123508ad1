using System.Globalization;
using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Analysis.Smart;

/// <summary>Times in running text: when a goal is to be reached, and how often a thing is done.</summary>
internal static partial class TimeWords
{
    private const string Period =
        @"år(?:et|ets)?|planperioden|planåret|perioden|verksamhetsåret|läsåret|(?:vår|höst)(?:en|terminen)?|sommar(?:en|lovet)?|vinter(?:n)?|termin(?:en)?|kvartal(?:et)?|tertial(?:et)?|halvår(?:et)?|\p{L}*lov(?:et)?";

    private const string Months = @"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";

    /// <summary>Deadlines and periods in the text. A year that one compares with, or that comes before the plan, is a baseline and no deadline.</summary>
    public static IReadOnlyList<string> In(string text, YearSpan? years) =>
        [.. Point().Matches(text).Where(m => !IsBaseline(m, text, years)).Select(m => m.Value.Trim()), .. HowOften(text)];

    /// <summary>How often: <c>varje månad</c>, <c>2 gånger per år</c>, <c>årligen</c>.</summary>
    public static IReadOnlyList<string> HowOften(string text) => [.. Often().Matches(text).Select(m => m.Value.Trim())];

    /// <summary>Work without an end.</summary>
    public static bool IsOngoing(string timing) => Ongoing().IsMatch(timing);

    /// <summary>The years a text names, dates included.</summary>
    public static IReadOnlyList<int> Years(string text) =>
        [.. Year().Matches(text).Select(m => int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture)).Select(y => y < 100 ? 2000 + y : y)];

    /// <summary>A deadline in words: <c>senast 2023</c>, <c>till och med mars 2024</c>.</summary>
    public static IReadOnlyList<string> Deadlines(string text) => [.. Deadline().Matches(text).Select(m => m.Value.Trim())];

    public static bool IsOnlyTime(string text) => text.Length is > 0 and <= 40 && Whole().IsMatch(text.Trim(' ', '.', ':', ','));

    private static bool IsBaseline(Match match, string text, YearSpan? years)
    {
        if (!Years(match.Value).Any()) return false;
        var before = text[Math.Max(0, match.Index - 30)..match.Index];
        return ComparedWith().IsMatch(before) || (years is { } span && Years(match.Value).All(y => y < span.From));
    }

    [GeneratedRegex(@"\b(?:20\d\d-\d\d(?:-\d\d)?|(?:20)?\d\d[01]\d[0-3]\d|20\d\d|[0-3]?\d/(?:1[0-2]|0?[1-9])|(?:[0-3]?\d(?::?e)?\s)?(?:" + Months + @")(?:\s20\d\d)?|(?:i|under|hela|i slutet av|i början av|senast|före|vid|till|inom|varje|hela|för)\s(?!föregående|förra|tidigare)(?:\p{L}+\s)?(?:" + Period + @")|i år|årets|årsskiftet|(?:hösten|våren|sommaren|vintern)|höst-? och vår\p{L}*|vår-? och höst\p{L}*|[tq][1-4]|vb|(?:tertial|kvartal)\s?[1-4]|[vh]t\s?-?\d\d|(?:första|andra|tredje|fjärde|sista)\s(?:kvartalet|halvåret|tertialet)|(?:inom|efter|under|om)\s(?:\d{1,3}|en|ett|två|tre|fyra|fem|sex|nio|tolv)\s(?:arbetsdag|dag|dygn|veck|månad|år|timm)\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"(?:\b(?:\d{1,3}|en|ett|två|tre|fyra|fem|sex)\s(?:gång(?:er)?|ggr|tillfällen?|dag(?:ar)?)\s?)?(?:\bper\s?|/)(?:verksamhets|läs)?(?:år|halvår|månad|mån|vecka|termin|kvartal|tertial|dygn|dag|kväll|helg)\b|\b(?:gång(?:er)?|ggr|dag(?:ar)?|timm(?:e|ar))\s(?:i|om)\s(?:veckan|månaden|kvartalet|året|dagen)\b|\b(?:varje|varannan|vartannat|var (?:tredje|fjärde|femte|sjätte))\s(?:år|halvår|månad|vecka|termin|kvartal|tertial|dag|vardag|helg|lov|sommar|höst|vår|(?:mån|tis|ons|tors|fre|lör|sön)dag)\p{L}*|\b(?:årligen|årligt|årlig|dagligen|daglig|dagliga)\b|\b(?:månads|vecko|termins|kvartals|tertial|halvårs|års)vis\b|\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar)?\b|\bdygnet runt\b|\bkl\.?\s?\d{1,2}(?:[.:]\d\d)?\s?[–-]\s?\d{1,2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Often();

    [GeneratedRegex(@"\b(?:linjearbete|linjeverksamhet|ordinarie (?:arbete|verksamhet)|(?:fort)?löpande|kontinuerlig\p{L}*|pågående|tills ?vidare|stående|(?:vid|efter|utifrån) behov)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"(?<!\d)(?:(?<y>20\d\d)(?:-\d\d(?:-\d\d)?|[01]\d[0-3]\d)?|(?<y>\d\d)[01]\d[0-3]\d)(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:senast|före|innan|till och med|t\.?o\.?m\.?|vid utgången av|i slutet av|under)\s(?:(?:den|år|\d{1,2}|" + Months + @")\s){0,3}(?:20\d\d(?:-\d\d(?:-\d\d)?)?|(?:20)?\d\d[01]\d[0-3]\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"(?:\b(?:jämfört med|än|sedan|från|mot|utifrån|med|i|\p{L}*mätning\p{L}*|\p{L}*enkät\p{L}*|statistik\p{L}*))\s(?:år\s|hösten\s|våren\s|\p{L}*mätning\p{L}*\s|\p{L}*enkät\p{L}*\s)?\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ComparedWith();

    [GeneratedRegex(@"^(?:linjearbete|linjeverksamhet|löpande|kontinuerligt|pågående|tills ?vidare|punktinsats|(?:under |hela |senast )?(?:året|20\d\d)|(?:20)?\d\d[01]\d[0-3]\d|20\d\d-\d\d-\d\d|vid behov|vår(?:en)?|höst(?:en)?)(?:\s20\d\d)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
