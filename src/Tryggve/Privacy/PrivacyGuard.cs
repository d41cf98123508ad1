using System.Text.RegularExpressions;

namespace Tryggve.Privacy;

/// <summary>
/// Personuppgiftskontroll: finds what a public plan should not hold: personal numbers, persons' e-mail and telephone, groups so small that
/// someone may be known. Deadlines, registry numbers, organisation numbers and addresses of functions are left alone.
/// </summary>
public static partial class PrivacyGuard
{
    /// <summary>What stands in the text, in its order; no two findings overlap.</summary>
    public static IReadOnlyList<PersonalData> Find(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        text = WebAddress().Replace(text, address => new string('·', address.Length));
        var found = new List<PersonalData>();
        foreach (var candidate in PersonalNumbers.In(text).Concat(EmailAddresses.In(text)).Concat(PhoneNumbers.In(text)).Concat(SmallGroups.In(text))
            .OrderBy(f => f.Start).ThenByDescending(f => f.Certainty).ThenBy(f => f.Kind))
        {
            if (found.Count == 0 || found[^1].Start + found[^1].Length <= candidate.Start) found.Add(candidate);
        }
        return found;
    }

    /// <summary>The same as remarks, <c>personal-data</c> and <c>small-group</c>; what would be said twice of one place is said once.</summary>
    public static IEnumerable<Remark> Check(string text, Place place) => Find(text)
        .Select(f => new Remark(f.Kind == PersonalDataKind.SmallGroup ? "small-group" : "personal-data", f.Certainty == Certainty.Possible ? Severity.Hint : Severity.Warning, f.Advice, place))
        .Distinct();

    /// <summary>Digits in an address mean nothing. An <c>@</c> ends it, so that an e-mail beside it is still seen.</summary>
    [GeneratedRegex(@"(?:https?://|\bwww\.)[^\s<>""@]{1,2000}|(?<![\w@.-])(?:[\w-]{1,63}\.){1,4}(?:se|nu|com|org|net|eu)/[^\s<>""@]{1,2000}", RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();
}
