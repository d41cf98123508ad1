using System.Globalization;
using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Smart;

/// <summary>Mängd: a number in a goal that says how much: not a year, a date, an age or a paragraph.</summary>
/// <param name="Unit">The word after the number; <c>%</c> for a share; empty where none follows.</param>
/// <param name="Text">The number with its unit, as written.</param>
/// <param name="At">Where in the text it stands.</param>
internal sealed partial record Amount(decimal Value, string Unit, string Text, int At)
{
    private static readonly Dictionary<string, decimal> Spelled = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = 1, ["ett"] = 1, ["två"] = 2, ["tre"] = 3, ["fyra"] = 4, ["fem"] = 5, ["sex"] = 6, ["sju"] = 7, ["åtta"] = 8, ["nio"] = 9, ["tio"] = 10, ["elva"] = 11,
        ["tolv"] = 12, ["tretton"] = 13, ["fjorton"] = 14, ["femton"] = 15, ["sexton"] = 16, ["sjutton"] = 17, ["arton"] = 18, ["nitton"] = 19, ["tjugo"] = 20,
        ["trettio"] = 30, ["fyrtio"] = 40, ["femtio"] = 50, ["sextio"] = 60, ["sjuttio"] = 70, ["åttio"] = 80, ["nittio"] = 90, ["hundra"] = 100, ["tusen"] = 1000,
    };

    public bool IsShare => Unit == "%";

    public static IReadOnlyList<Amount> In(string text) =>
        [.. Digits().Matches(text).Select(m => Of(m, text)).Concat(Letters().Matches(text).Select(m => Of(m, text))).OfType<Amount>().Concat(Parts(text)).OrderBy(a => a.At)];

    private static Amount? Of(Match match, string text)
    {
        var number = match.Groups["n"].Value;
        var unit = match.Groups["u"].Value;
        if (!Spelled.TryGetValue(number, out var value) &&
            !decimal.TryParse(number.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture, out value)) return null;
        if (IsSomethingElse(number, unit, match, text)) return null;
        if (unit.StartsWith("procent", StringComparison.OrdinalIgnoreCase) || unit.StartsWith('%')) unit = "%";
        if (NoUnit().IsMatch(unit)) unit = "";
        return new Amount(value, unit, unit.Length == 0 ? number : match.Value.Trim(), match.Index);
    }

    /// <summary>Half, a third, most of them, twice as many.</summary>
    private static IEnumerable<Amount> Parts(string text) => Part().Matches(text).Select(m => new Amount(0, "del", m.Value, m.Index));

    private static bool IsSomethingElse(string number, string unit, Match match, string text)
    {
        var next = match.Groups["n"].Index + number.Length + match.Groups["to"].Length;
        var follows = next < text.Length ? text[next] : ' ';
        var isYear = number.Length == 4 && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal)) && !match.Value.Contains('%', StringComparison.Ordinal);
        var isDate = number.Length is 6 or 8 && number.All(char.IsAsciiDigit) && unit.Length == 0;
        var isMark = follows == ')' || (follows == '.' && next + 1 < text.Length && (char.IsAsciiDigit(text[next + 1]) || match.Index == 0));
        return isYear || isDate || isMark || follows is ':' or '/' || text.AsSpan(next).TrimStart().StartsWith("§") || (follows == '-' && next + 1 < text.Length && char.IsLetter(text[next + 1]))
            || AgeOrMonth().IsMatch(unit) || Label().IsMatch(text[Math.Max(0, match.Index - 16)..match.Index]);
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,:/§-])(?<n>\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)|\d{1,8}(?:,\d{1,2})?)(?!\d)(?<to>\s?[–-]\s?\d{1,5})?(?:\s?(?<u>%)|\s(?<u>\p{L}[\p{L}-]{0,40}))?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?:\b(?:minst|högst|max|totalt|upp till|lägst)\s(?<n>en|ett)|\b(?<n>en|ett)(?=\s\p{L}{2,30}\sper\b)|(?<![\p{L}-])(?<n>två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen))\s(?<u>\p{L}[\p{L}-]{0,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\b(?:halver\p{L}*|hälften|fördubbl\p{L}*|tredubbl\p{L}*|(?:en|två) tredjedel(?:ar)?|(?:en|tre) fjärdedel(?:ar)?|en femtedel|majoriteten|mer än hälften)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    /// <summary>Words after a number that are no unit of it.</summary>
    [GeneratedRegex(@"^(?:och|eller|i|per|av|till|på|under|för|med|är|ska|skall|som|från|om|vid|senast|jämfört|än|inom|har|blir|st)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoUnit();

    [GeneratedRegex(@"^(?:år|åring\p{L}*|årig\p{L}*|årsåldern|månad\p{L}*|jan\p{L}*|feb\p{L}*|mars|apr\p{L}*|maj|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*|(?:första|andra|tredje|föregående|senaste) .*|operativa|stycken? mål)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgeOrMonth();

    /// <summary>Words before a number that make it a name: årskurs 9, mål 3, § 5, klockan 20, efter 9 …</summary>
    [GeneratedRegex(@"(?:\b(?:årskurs(?:erna)?|åk|klass|mål(?:et)?|nämndmål|punkt|kap(?:itel)?|paragraf|nr|nummer|kl|klockan|artikel|fas|steg|etapp|version|sida|bilaga|område|tertial|kvartal|t|q|ht|vt|agenda|lgr|efter|sedan)\.?|§)\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
