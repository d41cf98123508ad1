using System.Text.RegularExpressions;

namespace Tryggve.Import;

/// <summary>Finds Swedish personal and coordination numbers (SKV 704): a real date, day plus 60 for coordination numbers, and a check digit. A deadline like 251231 is none.</summary>
internal static partial class PersonalNumber
{
    public static bool In(string text)
    {
        if (text.Count(char.IsAsciiDigit) < 10) return false;
        foreach (Match match in Candidate().Matches(text))
        {
            var digits = match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value + match.Groups[4].Value;
            var (month, day) = (int.Parse(digits[2..4], null), int.Parse(digits[4..6], null));
            if (month is >= 1 and <= 12 && (day > 60 ? day - 60 : day) is >= 1 and <= 31 && Luhn(digits)) return true;
        }
        return false;
    }

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var n = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += n > 9 ? n - 9 : n;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)?(\d\d)(\d\d)(\d\d)[-+ ]?(\d{4})(?!\d)")]
    private static partial Regex Candidate();
}
