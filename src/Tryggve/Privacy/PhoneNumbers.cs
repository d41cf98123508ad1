using System.Text.RegularExpressions;

namespace Tryggve.Privacy;

/// <summary>
/// Swedish telephone numbers (PTS numbering plan). A mobile is most often one person's; a line in an office may be. Switchboards, 112 and
/// numbers for services (020, 0771) are no one's.
/// </summary>
internal static partial class PhoneNumbers
{
    public static IEnumerable<PersonalData> In(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            var digits = match.Value.Count(char.IsAsciiDigit) - match.Groups["country"].Value.Count(char.IsAsciiDigit);
            var mobile = match.Groups["mobile"].Success;
            if (SixAndFour().IsMatch(match.ValueSpan) || (!mobile && digits is < 8 or > 10)) continue;
            var from = Math.Max(0, match.Index - 40);
            if (Shared().IsMatch(text.AsSpan(from, match.Index - from))) continue;
            yield return new PersonalData(PersonalDataKind.Phone, match.Index, match.Length, mobile ? Certainty.Likely : Certainty.Possible, mobile
                ? "Telefonnumret ser ut att gå till en persons mobil. Skriv funktionens nummer eller växelns i stället, eller ta bort det."
                : "Kontrollera att telefonnumret går till en funktion och inte till en enskild person.");
        }
    }

    /// <summary>A line needs the hyphen after its area code, or the country's code; a mobile is known by its ten digits.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\d[-+/.,:–])(?:(?<country>\+46|0046)[\s-]?(?:\(0\)\s?)?|(?<zero>0))(?:(?<mobile>7[02369](?:[\s-]{0,3}\d){7})|(?<=\+46[\s-]?(?:\(0\)\s?)?|0046[\s-]?(?:\(0\)\s?)?)[1-9](?:[\s-]?\d){7,8}|(?:8|1[013689]|2[136]|3[1356]|4[0246]|54|6[03]|90|[1-69]\d\d)\s?[-–/]\s?\d{2,3}(?:\s?\d){3,6})(?!\d|[-/.,:–]\d|\s?(?:kr|kronor)\b)")]
    private static partial Regex Candidate();

    /// <summary>The form of a personal number or a stretch of days: <c>070101-0630</c>.</summary>
    [GeneratedRegex(@"^\d{6}[-+]\d{4}$")]
    private static partial Regex SixAndFour();

    [GeneratedRegex(@"(?:växel\p{L}*|vxl|kontaktcenter|medborgarkontor\p{L}*|jour\p{L}*|socialjour\p{L}*|kundtjänst\p{L}*|reception\p{L}*|felanmälan|hjälplinje\p{L}*|stödlinje\p{L}*|(?:pg|bg|giro|konto|dnr|diarienummer))[\s:,.]{0,3}(?:(?:tel|telefon|nummer|på|nr|är)[\s:.]{0,3}){0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Shared();
}
