using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Smart;

/// <summary>Texts that stand in wait for another: ”xx”, ”?”, ”ej bestämt”, ”vakant”; and texts that name no one because they name everyone.</summary>
internal static partial class PlaceholderWords
{
    public static bool IsPlaceholder(string text) => text.Length <= 60 && Whole().IsMatch(text);

    /// <summary>Words inside a text that say that the real goal is still to come.</summary>
    public static IReadOnlyList<string> StillToCome(string text) => [.. ToCome().Matches(text).Select(m => m.Value)];

    /// <summary>A name or function, with a word that says nobody holds it yet.</summary>
    public static string? Vacancy(string text) => Vacant().Match(text) is { Success: true } match ? match.Value : null;

    public static bool IsEveryone(string text) => text.Length <= 60 && Everyone().IsMatch(text);

    /// <summary>A function or unit as a whole text: what belongs under Vem.</summary>
    public static bool IsRole(string text) => text.Length is > 0 and <= 60 && Role().IsMatch(text.Trim(' ', '.', ','));

    [GeneratedRegex(@"^\W*(?:x{2,}|y{2,}|\.{2,}|…|\?+|-+|–+|n\.?n\.?|tbd|tba|todo|ej (?:bestämt|klart|utsedd|aktuellt|beslutat|angivet)|inte (?:bestämt|klart|utsedd|beslutat)|(?:ska |ännu )?ej utsedd|utses(?: senare)?|ska utses|oklart|okänt|vakant|vakans|saknas|någon|ingen|kommer(?: senare)?|kompletteras|fylls i(?: senare)?|återkommer|under (?:framtagande|arbete|utredning|rekrytering)|att bestämma|bestäms senare|text här|skriv här|mål(?:et)? \d?|mål)\W*$|^[^\p{L}\p{N}]+$|\bx{3,}\b|^\W*\[[^\]]{1,50}\]\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\bmål (?:är )?under framtagande\b|\b(?:mål|indikatorer|nyckeltal)\s(?:\p{L}+\s){0,2}(?:tas fram|formuleras|kompletteras|sätts) (?:senare|längre fram|under året)\b|\bkompletteras senare\b|\bfylls i senare\b|\bej fastställt\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(?:vakant|vakans|ej utsedd|inte utsedd|ska utses|ej tillsatt|under rekrytering)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vacant();

    [GeneratedRegex(@"^\W*(?:alla|samtliga|alla (?:berörda|inblandade|aktörer|parter|medarbetare)|samtliga (?:berörda|inblandade|aktörer|parter|medarbetare|verksamheter)|berörda(?: \p{L}+)?|alla (?:är )?ansvarig[a]?|alla tillsammans|gemensamt|vi|olika aktörer|flera|diverse)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyone();

    [GeneratedRegex(@"^(?:(?:bitr(?:ädande)?\.?|enh?|avd|avdelning|enhet|sdf|hr|t\.?f\.?)[\s.-]+)*(?:\p{L}+[- ])?\p{L}*(?:chef|chefer|ansvarig|samordnare|koordinator|strateg|rektor|sekreterare|handläggare|styrgrupp|styrgruppen|kommunpolis|polisen|förvaltningen|avdelningen|(?<!äg)enheten)(?:\s(?:för\s)?\p{L}+){0,3}$|^(?:avd|avdelning|enh|enhet)\.?\s\p{L}+(?:\s\p{L}+){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Role();
}
