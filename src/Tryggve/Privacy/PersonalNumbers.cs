using System.Globalization;
using System.Text.RegularExpressions;

namespace Tryggve.Privacy;

/// <summary>
/// Personal and co-ordination numbers (SKV 704): a day that exists, or the day plus 60, a birth number and a check digit. An organisation number has no
/// such month, a deadline no such last four.
/// </summary>
internal static partial class PersonalNumbers
{
    private const int CoordinationDays = 60;

    public static IEnumerable<PersonalData> In(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            var (century, birth, mark, last) = (match.Groups["century"].Value, match.Groups["birth"].Value, match.Groups["mark"].Value, match.Groups["last"].Value);
            if (KindOf(century, birth, last) is not { } kind || MayBeDates(century, birth, last)) continue;
            // Digits in a row may as well be an account, an invoice or a telephone number.
            if (mark.Length == 0 && IsAnotherNumber(text, match.Index, match.Index + match.Length)) continue;
            yield return new PersonalData(kind, match.Index, match.Length, century.Length > 0 || mark.Length > 0 ? Certainty.Certain : Certainty.Likely, Advice(kind));
        }
    }

    private static PersonalDataKind? KindOf(string century, string birth, string last)
    {
        if (last.StartsWith("000", StringComparison.Ordinal) || !HasCheckDigit(birth + last)) return null;
        var day = int.Parse(birth[4..], CultureInfo.InvariantCulture);
        if (Exists(century, birth[..4], day)) return PersonalDataKind.PersonalIdentityNumber;
        return Exists(century, birth[..4], day - CoordinationDays) ? PersonalDataKind.CoordinationNumber : null;
    }

    private static bool Exists(string century, string yearAndMonth, int day) =>
        century.Length > 0 ? IsDay(century + yearAndMonth, day) : IsDay("19" + yearAndMonth, day) || IsDay("20" + yearAndMonth, day);

    private static bool IsDay(string yearAndMonth, int day) =>
        day is >= 1 and <= 31 && DateOnly.TryParseExact($"{yearAndMonth}{day:00}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary><c>250101-1231</c> is a stretch of a year and <c>20250501-1830</c> a day and its hour: in the years that plans are about, these win.</summary>
    private static bool MayBeDates(string century, string birth, string last)
    {
        if (century is not ("" or "20") || int.Parse(birth[..2], CultureInfo.InvariantCulture) is < 20 or > 40) return false;
        var (first, second) = (int.Parse(last[..2], CultureInfo.InvariantCulture), int.Parse(last[2..], CultureInfo.InvariantCulture));
        return (first is >= 1 and <= 12 && second is >= 1 and <= 31) || (first < 24 && second < 60 && second % 5 == 0);
    }

    /// <summary>Luhn, over the ten digits without century.</summary>
    private static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var product = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }

    private static bool IsAnotherNumber(string text, int start, int end)
    {
        var from = Math.Max(0, start - 30);
        return NumberOf().IsMatch(text.AsSpan(from, start - from)) || Amount().IsMatch(text.AsSpan(end, Math.Min(10, text.Length - end)));
    }

    private static string Advice(PersonalDataKind kind) =>
        $"Texten innehåller något som ser ut som ett {(kind == PersonalDataKind.CoordinationNumber ? "samordningsnummer" : "personnummer")}. Ta bort det: planen ska inte innehålla personuppgifter.";

    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\d[-+/.:–])(?<century>18|19|20)?(?<birth>\d{6})(?<mark>[-+–‑−]?)(?<last>\d{4})(?![\p{L}\d])(?![-/.:–]\d)")]
    private static partial Regex Candidate();

    [GeneratedRegex(@"(?:konto|giro|\b[bp]g|ocr|faktur\p{L}*|order|ärende|artikel|referens|\bref|\btel|telefon|mobil|\bdnr|diarienummer|löpnr)\p{L}{0,8}[\s.:#]{0,3}(?:n(?:umme)?r[\s.:]{0,3}|på[\s:]{1,2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberOf();

    [GeneratedRegex(@"^\s?(?:(?:kr|kronor|tkr|mnkr|sek)\b|:-|%)", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();
}
