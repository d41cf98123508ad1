using Tryggve.Analysis.Likeness;
using Tryggve.Language;

namespace Tryggve.Analysis.Methods;

/// <summary>
/// Names in a measure's words that may be of a working method nobody has told Tryggve of: abbreviations in capitals, and words that end as names of methods do.
/// Whether they are is not known of one measure; where several districts write the same it is likely.
/// </summary>
public static class ProperNames
{
    private const int ShortestAbbreviation = 3, LongestAbbreviation = 8, FewWords = 3;

    private static readonly string[] Endings = ["modellen", "metoden", "programmet", "projektet", "lyftet", "initiativet", "konceptet", "satsningen"];

    /// <summary>Too general to be a name of their own.</summary>
    private static readonly HashSet<string> General =
    [
        "modellen", "metoden", "programmet", "projektet", "lyftet", "initiativet", "konceptet", "satsningen", "arbetsmodellen", "arbetsmetoden", "samverkansmodellen", "pilotprojektet",
        "trygghetsprogrammet", "handlingsprogrammet", "budgetsatsningen", "utvärderingsmodellen", "samverkansprojektet",
    ];

    /// <summary>Abbreviations of offices, laws, subjects and groups of people, which are no way of working.</summary>
    private static readonly HashSet<string> Others =
    [
        "andt", "andts", "apt", "bin", "brå", "bup", "bris", "bvc", "csn", "dnr", "fhm", "fou", "gdpr", "hbtq", "hbtqi", "hvb", "iop", "ivo", "jobb", "kfm", "kpi", "kf", "ks", "lgb", "lpo", "lss", "lvm",
        "lvu", "msb", "mcf", "npf", "nato", "och", "osl", "ou", "pdf", "pol", "rcmpi", "region", "sdf", "sdn", "sfi", "skr", "sis", "sis-hem", "sju", "sl", "sms", "sof", "sol", "sou", "sök", "ufn", "usa", "utbf", "vab", "vbe", "vor", "vuxen", "åkl",
        "polisen", "kommunen", "skolan", "ej", "inte", "alla", "obs", "bilaga", "tertial",
    ];

    /// <summary>The names as written, each once.</summary>
    /// <param name="places">Names of the municipality and its districts: a place is not a way of working.</param>
    public static IReadOnlyList<string> Of(MeasureText measure, IEnumerable<string> places)
    {
        var known = places.SelectMany(p => SwedishWords.Of(p)).Select(w => w.Text.TrimEnd('s')).ToHashSet();
        return [.. new[] { measure.Name, measure.CollectiveName, measure.Text, measure.Purpose }.SelectMany(In).Where(n => !known.Contains(n.ToLowerInvariant().TrimEnd('s'))).DistinctBy(n => n.ToLowerInvariant())];
    }

    private static IEnumerable<string> In(string text)
    {
        // In a text that is all capitals they say nothing.
        List<SwedishWord> words = [.. SwedishWords.Of(text)];
        if (words.Count > FewWords && !text.Any(char.IsLower)) yield break;
        foreach (var word in words)
        {
            var written = text.Substring(word.Start, word.Length);
            var isAbbreviation = word.Length is >= ShortestAbbreviation and <= LongestAbbreviation && written.All(c => char.IsUpper(c));
            var isMethod = char.IsUpper(written[0]) && Array.Exists(Endings, e => word.Text.EndsWith(e, StringComparison.Ordinal)) && !General.Contains(word.Text);
            if ((isAbbreviation && !Others.Contains(word.Text)) || isMethod) yield return written;
        }
    }
}
