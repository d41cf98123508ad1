using System.Text.RegularExpressions;

namespace Tryggve.Import;

/// <summary>Tells a template's guidance ("Beskriv orsaken …") from what people have written.</summary>
internal static partial class Guidance
{
    /// <summary>True for a row below a header in which at least half of the cells, and two, tell what to write.</summary>
    public static bool IsRow(SourceRow row)
    {
        var cells = row.OwnCells.Where(c => !c.IsEmpty).ToList();
        var guiding = cells.Count(c => IsText(c.Text));
        return guiding >= 1 && guiding * 2 >= cells.Count && (guiding >= 2 || cells.Count == 1);
    }

    public static bool IsText(string text) => text.Length < 600 && (Opening().IsMatch(text) || (text.Length < 160 && text.Contains('?', StringComparison.Ordinal)));

    [GeneratedRegex(@"^\W*(?:ange|anges|beskriv|koppla|fyll|fylls i|skriv|lista|välj|redogör|formulera|namnge|specificera|exempel|t\.?\s?ex\.?|kort beskrivning|kortfattad|max \d|här (?:anges|skriver|beskrivs|fyller|anger|beskriver)|denna kolumn|kolumnen|vad (?:ska|har|är|vill|gör)|vem (?:ansvarar|är|ska|gör)|vilk(?:a|en|et) (?:är|ska|problem|orsaker?|funktion|verksamhet)|när (?:ska|är|görs)|hur (?:ska|har|mäts|ofta|gick)|varför (?:är|uppstår|finns)|sätt ett|identifierat problem eller|problemet som)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
