using System.Text.RegularExpressions;

namespace Tryggve.Plans.Responsibles;

/// <summary>Words that say that nobody is named yet: a placeholder, or a post without its holder.</summary>
internal static partial class OpenPosts
{
    internal readonly record struct Found(int Start, int End, bool IsVacancy);

    public static IEnumerable<Found> In(string text)
    {
        foreach (Match match in Word().Matches(text)) yield return new Found(match.Index, match.Index + match.Length, match.Groups["vacant"].Success);
    }

    /// <summary>A vacancy takes the rest of its clause with it: <c>tjänsten tillsätts i höst</c>.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?<vacant>(?:(?:tjänst|post|roll)(?:en)?\s)?(?:(?:är|under|är under)\s)?(?:vakan(?:t|ta|s|ser|satt)|obesatt|(?:ej|inte|ännu inte|ännu ej)\s(?:tillsatt|rekryterad|anställd)|tillsätts|tillsättas|tillsättning(?:\spågår)?|utlyst|(?:ny)?rekryteras|(?:under\s)?rekrytering(?=\s(?:pågår|av ny|inled|klar|sker))|(?<=under )rekrytering))(?!\p{L})[^,;:.()\n\r/]{0,60}|(?<![\p{L}\d])(?:x{2,}|y{2,}|n\.\s?n\.?|NN|tbd|tba|todo|(?:ännu )?ej (?:klart?|beslutat?|bestämt|utsedd?|utsett)|(?:ännu )?inte (?:klart?|beslutat?|bestämt|utsedd?|utsett) ?(?:ännu|än)?|oklart|att bestämma|(?:meddelas|bestäms|utses|kompletteras|återkommer|fylls i|anges|tillkommer|beslutas)\s(?:senare|inom kort|under året|när \p{L}{2,20})|(?:ska|kommer att) (?:utses|bestämmas|kompletteras)(?:\s[^,;:.()\n\r/]{0,60})?|återkommer|under (?:framtagande|utredning|diskussion|arbete))(?!\p{L})|\[[^\]\n]{0,60}\]|<[^>\n]{1,60}>|…|\.{3,}|\?+|_{2,}|^\s*[-–—*.]+\s*$|^\s*(?:namn|funktion|befattning|ansvarig|vem)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
