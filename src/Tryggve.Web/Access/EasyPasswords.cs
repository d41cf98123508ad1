using System.Text.RegularExpressions;
using Tryggve.People;

namespace Tryggve.Web.Access;

/// <summary>
/// Passwords that are long enough and yet among the first that anybody tries: common words, names of the work and rows of keys or figures, one after another. What is left when
/// those are taken away must be something.
/// </summary>
internal static partial class EasyPasswords
{
    /// <summary>Signs that say nothing of their own, beside the words below.</summary>
    private const int FewestLeft = 4;

    private static readonly string[] Words =
    [
        "tryggve", "trygghet", "trygg", "brottsforebyggande", "atgardsplan", "handlingsplan", "kommunen", "kommun", "polisen", "polis", "stadsdel", "samordnare", "administrator", "admin",
        "password", "passw0rd", "p@ssw0rd", "losenord", "losenordet", "lozenord", "hemligt", "hemlig", "secret", "letmein", "welcome", "valkommen", "changeme", "iloveyou", "jagalskardig", "alskling", "hejsan",
        "sommaren", "sommar", "vintern", "vinter", "hosten", "host", "varen", "januari", "februari", "mars", "april", "juni", "juli", "augusti", "september", "oktober", "november", "december",
        "summer", "winter", "spring", "autumn", "sverige", "sweden", "stockholm", "goteborg", "malmo", "football", "fotboll", "baseball", "princess", "dragon", "monkey", "sunshine", "superman", "batman", "master", "login", "test",
        "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "zxcvbnm", "qazwsxedc", "qazwsx", "1qaz2wsx3edc", "1qaz2wsx", "1q2w3e4r5t6y", "1q2w3e4r5t", "1q2w3e4r", "abcdefghijklm", "abcdef", "abc123", "abc",
    ];

    private static readonly string[] Longest = [.. Words.OrderByDescending(w => w.Length)];

    public static bool IsOne(string password, Person person)
    {
        var left = Plain(password);
        foreach (var word in person.MunicipalityId.Split('-').Where(w => w.Length > 2).Concat(Longest)) left = left.Replace(word, "", StringComparison.Ordinal);
        return Repeated().Replace(NoLetters().Replace(left, ""), "$1").Length < FewestLeft;
    }

    private static string Plain(string password) => password.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('é', 'e').Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex NoLetters();

    /// <summary>The same few signs over and over.</summary>
    [GeneratedRegex(@"^(.{1,6}?)\1+$")]
    private static partial Regex Repeated();
}
