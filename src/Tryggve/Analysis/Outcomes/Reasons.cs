using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Outcomes;

/// <summary>The words after ”på grund av” and its like.</summary>
internal static partial class Reasons
{
    /// <summary>The reason in the sentence, else in the one after it; empty when none is given.</summary>
    public static string In(Passage passage, FollowUpReading reading)
    {
        if (Reason().Match(passage.Text) is { Success: true } own) return Words(own, passage, reading);
        var next = reading.Passages.SkipWhile(p => p != passage).ElementAtOrDefault(1);
        return next is not null && NextSentence().Match(next.Text) is { Success: true } other ? Words(other, next, reading) : "";
    }

    private static string Words(Match match, Passage passage, FollowUpReading reading) =>
        passage.Quote(reading.Text, match.Groups["why"].Index, match.Groups["why"].Length).Text;

    [GeneratedRegex(@"(?<!\p{L})(?:på grund av|p\.?\s?g\.?\s?a\.?|till följd av|med anledning av|beroende på|eftersom|därför att|på grund utav|med hänsyn till|som en följd av|i (?=(?:väntan|avvaktan) på)|orsaken är|då(?=\s\p{L}))\s?(?<why>[^;]{3,200}?)(?=[.;]?$|\.\s)|\s(?<why>för att (?:samordna|samköra|invänta|avvakta|slå ihop)[^,;.]{3,200})|,\s(?<why>(?:nämnden|styrgruppen|ledningen|förvaltningen|polisen)\shar\s[^;.]{3,200})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(?:orsaken är|anledningen är|skälet är|detta beror på|det beror på|beror på|på grund av|p\.?g\.?a\.?|till följd av)\s(?:att\s)?(?<why>[^;]{3,200}?)(?=[.;]?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextSentence();
}
