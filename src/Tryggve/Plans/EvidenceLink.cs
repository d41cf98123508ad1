using System.Text.RegularExpressions;

namespace Tryggve.Plans;

/// <summary>Kunskapslänk: something to read about measures of a kind: words, and an address where it has one.</summary>
/// <param name="Address">A web address; null where the line has none that is safe to follow.</param>
public sealed partial record EvidenceLink(string Words, Uri? Address)
{
    /// <summary>Where to look for what is known about a kind of measure.</summary>
    public static readonly IReadOnlyList<EvidenceLink> Libraries =
    [
        new("Brottsförebyggande rådet: förebyggande metoder", new Uri("https://bra.se/forebygga-brott")),
        new("College of Policing: Crime Reduction Toolkit", new Uri("https://www.college.police.uk/research/crime-reduction-toolkit")),
        new("EUCPN: europeiska nätverket för brottsförebyggande arbete", new Uri("https://eucpn.org/knowledge-center")),
    ];

    /// <summary>Reads a line such as <c>Platssamverkan, Brå 2019 https://bra.se/…</c>.</summary>
    public static EvidenceLink Read(string line)
    {
        var found = Web().Match(line);
        if (!found.Success || !Uri.TryCreate(found.Value, UriKind.Absolute, out var address)) return new EvidenceLink(line.Trim(), null);
        var words = line.Remove(found.Index, found.Length).Trim(' ', '|', '–', '-', ':', ',');
        return new EvidenceLink(words.Length > 0 ? words : address.Host, address);
    }

    [GeneratedRegex(@"https?://[^\s<>""]{3,500}", RegexOptions.IgnoreCase)]
    private static partial Regex Web();
}
