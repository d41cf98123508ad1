using System.Text.RegularExpressions;

namespace Tryggve.Import;

/// <summary>Tells whether a text is a time as plans write it: a date, a year, "Linjearbete", "Löpande", "2 ggr/år". What it means is another matter.</summary>
internal static partial class SwedishTime
{
    private const int MaxLength = 60;

    public static bool IsTime(string text)
    {
        text = text.Trim().TrimEnd('.', ':');
        return text.Length is > 1 and <= MaxLength && (Ongoing().IsMatch(text) || Date().IsMatch(text) || Year().IsMatch(text) || Frequency().IsMatch(text) || WhenNeeded().IsMatch(text));
    }

    /// <summary>True for work without an end: line work, continuous, until further notice.</summary>
    public static bool IsOngoing(string text) => Ongoing().IsMatch(text.Trim());

    [GeneratedRegex(@"^(?:linjearbete|linjeverksamhet|ordinarie arbete|ordinarie verksamhet|löpande|kontinuerligt|fortlöpande|pågående|tills\s?vidare)(?:[\s,:;.(/].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"^(?:senast\s+|före\s+|till\s+)?(?:(?:20)?\d\d[01]\d[0-3]\d|20\d\d-\d\d(?:-\d\d)?|\d{1,2}[/.]\d{1,2}(?:[-/ ]\d{2,4})?|\d{1,2}\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?:\s+20\d\d)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?:(?:under|hela|i slutet av|början av|senast|våren|hösten|sommaren|vintern|vår|höst|sommar|vinter|vt|ht|q[1-4]|kvartal\s*[1-4]|tertial\s*[1-3]|t[1-3]|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*[\s,]*)*(?:året|året\s+20\d\d|20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?|våren|hösten|sommaren|vintern|planperioden)$", RegexOptions.IgnoreCase)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:minst\s+)?(?:\d+|en|två|tre|fyra|var|varje|varannan)\s*(?:-\s*\d+\s*)?(?:ggr|gånger|gång|ggn|tredje|fjärde|dag|vecka|månad|kvartal|termin|tertial|år)\b.{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Frequency();

    [GeneratedRegex(@"^(?:vid behov|efter behov|utifrån behov|årligen|månadsvis|veckovis|dagligen|terminsvis|kvartalsvis|tertialvis|halvårsvis)\b.{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex WhenNeeded();
}
