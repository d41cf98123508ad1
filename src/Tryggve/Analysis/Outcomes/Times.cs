using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>When something is to be done instead: <c>våren 2026</c>, <c>nästa år</c>.</summary>
internal static partial class Times
{
    /// <summary>The first time after a place in a sentence, as it stands; empty when there is none.</summary>
    public static string After(string sentence, int at) => Later().Match(sentence, at) is { Success: true } match ? match.Value.Trim() : "";

    public static IEnumerable<Match> In(string sentence) => Later().Matches(sentence);

    /// <summary>The year that a time names; null where it names none.</summary>
    public static int? YearOf(string time) => Smart.TimeWords.Years(time) is [var year, ..] ? year : null;

    /// <summary>After the plan's years; a time without a year is, when it says next.</summary>
    public static bool IsLater(string time, YearSpan? years) =>
        YearOf(time) is { } year ? years is null || year > years.Value.To : time.Contains("nästa", StringComparison.OrdinalIgnoreCase) || time.Contains("kommande", StringComparison.OrdinalIgnoreCase);

    private const string Months = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";

    [GeneratedRegex(@"(?<!\p{L})(?:(?:början av|slutet av|mitten av|tidigt|under|första halvåret|andra halvåret|(?:första|andra|tredje|fjärde) kvartalet|kvartal \d|tertial \d|T[12]|den \d{1,2}|\d{1,2}|våren|hösten|sommaren|vintern|vårterminen|höstterminen|vt|ht|senare delen av|" + Months + @")\s){0,3}(?:år(?:et)?\s)?(?:20\d\d(?:-\d\d(?:-\d\d)?|[–/-]20\d\d|[–/]\d\d)?(?!\d)|nästa (?:år|kalenderår|verksamhetsår|vår|höst|planperiod|period|läsår|termin|plan)|nästkommande (?:år|plan)|kommande (?:år|verksamhetsår|planperiod|plan|period))|(?<!\p{L})(?:våren|hösten|sommaren|vintern|vårterminen|höstterminen|nästa termin|årsskiftet|" + Months + @")(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Later();
}
