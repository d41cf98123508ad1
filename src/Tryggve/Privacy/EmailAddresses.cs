using System.Text.RegularExpressions;

namespace Tryggve.Privacy;

/// <summary>E-mail addresses that are, or may be, one person's. A function's mailbox is public on purpose and left alone.</summary>
internal static partial class EmailAddresses
{
    /// <summary>What the names of mailboxes for functions hold, without å, ä and ö.</summary>
    private static readonly string[] Functions =
    [
        "registrator", "info", "kontakt", "kontor", "kommun", "styrelse", "namnd", "forvaltning", "stadsdel", "service", "kund", "support", "helpdesk",
        "social", "polis", "press", "post", "diarie", "diarium", "arkiv", "trygg", "prevent", "forebygg", "sakerhet", "beredskap", "reply", "reception", "kansli",
        "funktion", "brevlada", "skola", "expedition", "rektor", "oros", "anmal", "fritid", "kultur", "miljo", "jour", "dataskydd", "dpo", "dso", "faktura", "ekonomi",
        "upphandling", "tillgang", "webb", "admin", "sdf", "sdn", "lpo", "samverkan", "sok", "ssp", "sig", "falt", "ungdom", "familj", "barn", "aldre", "omsorg",
        "enhet", "avdelning", "grupp", "team", "stod", "boende", "bibliotek", "medborgar", "centrum", "region", "lans", "stad", "hr", "lon", "rekrytering",
        "synpunkt", "felanmal", "klagomal", "drift", "fastighet", "park", "trafik", "natt", "volontar", "forening", "styr", "sekretariat", "valkommen", "hej", "internationell", "international", "direktorat", "departement", "myndighet", "verket",
    ];

    public static IEnumerable<PersonalData> In(string text)
    {
        if (!text.Contains('@', StringComparison.Ordinal) && !text.Contains("at)", StringComparison.OrdinalIgnoreCase)) yield break;
        foreach (Match match in Address().Matches(text))
        {
            if (Certainty(match.Groups["name"].Value, match.Groups["host"].Value) is not { } certainty) continue;
            yield return new PersonalData(PersonalDataKind.Email, match.Index, match.Length, certainty, certainty == Privacy.Certainty.Possible
                ? "Kontrollera att e-postadressen går till en funktion. Är den en persons egen ska en funktionsbrevlåda stå här i stället."
                : "E-postadressen ser ut att vara en persons egen. Skriv en funktionsbrevlåda i stället, eller bara funktionen.");
        }
    }

    /// <summary>Two names, or an initial and a name, are a person unless one of them opens like a function: Barnekow is no barn. A single word may be anybody.</summary>
    private static Certainty? Certainty(string name, string host)
    {
        // hamnstaden@hamnstaden.se is the office itself.
        if (string.Equals(name, host, StringComparison.OrdinalIgnoreCase)) return null;
        var plain = Plain(name);
        var parts = plain.Split('.', '-', '_', '+');
        var names = TwoNames().IsMatch(plain);
        if (Functions.Any(f => parts.Any(p => p == f || (f.Length > 3 && (names ? f.Length > 4 && p.StartsWith(f, StringComparison.Ordinal) : p.Contains(f, StringComparison.Ordinal)))))) return null;
        return names ? Privacy.Certainty.Likely : Privacy.Certainty.Possible;
    }

    private static string Plain(string name) => name.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('é', 'e');

    [GeneratedRegex(@"(?<![\w.+@-])(?<name>[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4})(?:@|\s?\(at\)\s?)(?<host>[\w-]{1,63})(?:\.[\w-]{1,63}){0,4}\.\p{L}{2,10}(?![\w@])", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[a-z]{1,30}(?:-[a-z]{2,30})?(?:[._][a-z]{1,30}){0,2}[._][a-z]{2,30}(?:-[a-z]{2,30})?\d{0,3}$")]
    private static partial Regex TwoNames();
}
