using System.Text.RegularExpressions;

namespace Tryggve.Plans.Responsibles;

/// <summary>Finds what looks like a person's name: two or three words with a capital that are no organisation, unit or function. A plan names functions.</summary>
internal static partial class PersonNames
{
    /// <summary>The names' first word and number of words, in their order.</summary>
    public static IEnumerable<(int First, int Count)> In(string text, IReadOnlyList<WrittenWord> words, OrganisationNames names)
    {
        for (var i = 0; i < words.Count;)
        {
            var (length, _) = names.LongestAt(words, i);
            var count = length > 0 ? 0 : Count(text, words, i, names);
            if (count > 1) yield return (i, count);
            i += Math.Max(1, Math.Max(length, count));
        }
    }

    private static int Count(string text, IReadOnlyList<WrittenWord> words, int first, OrganisationNames names)
    {
        var count = 0;
        while (count < 3 && first + count < words.Count && IsName(text, words[first + count]) && (count == 0 || IsBeside(text, words[first + count - 1], words[first + count])))
        {
            if (count > 0 && names.LongestAt(words, first + count).Length > 0) return 0;
            count++;
        }
        // The last word tells: Stena Fastigheter, Norra Torget and Engelska Skolan are nobody's names.
        return count > 1 && !NotASurname().IsMatch(text.AsSpan(words[first + count - 1].Start, words[first + count - 1].End - words[first + count - 1].Start)) ? count : 0;
    }

    private static bool IsName(string text, WrittenWord word)
    {
        var written = text.AsSpan(word.Start, word.End - word.Start);
        return word.Mark == Mark.Word && written.Length <= 30 && Name().IsMatch(written) && !NotAName().IsMatch(written)
            && FunctionWords.FunctionOf(word.Plain) is null && !FunctionWords.IsRank(word.Plain) && !FunctionWords.IsGlue(word.Plain) && !FunctionWords.IsBody(word.Plain);
    }

    private static bool IsBeside(string text, WrittenWord before, WrittenWord after) => after.Start == before.End + 1 && text[before.End] == ' ';

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$")]
    private static partial Regex Name();

    /// <summary>Words of places, municipalities and their work that open a name which is no person's.</summary>
    [GeneratedRegex(@"^(?:\p{L}+(?:huset|teatern|skolan|biblioteket|kyrkan|museet|torget|gården|platsen)|Norra|Södra|Östra|Västra|Inre|Yttre|Övre|Nedre|Nya|Gamla|Stora|Lilla|Mellersta|Svensk[at]?|Svenskt|Engelska|Internationella|Social[at]?|Sociala|Barn|Unga|Ungdom|Familj|Fritid|Kultur|Skola|Skolor|Skolorna|Förskola|Förskolan|Grundskola|Äldre|Äldreomsorg|Stöd|Service|Omsorg|Trygghet|Säkerhet|Prevention|Stadsmiljö|Stadsutveckling|Samhälle|Ekonomi|Kommunikation|Digital|Intern|Extern|Gemensam|Samordning|Samverkan|Lokal[at]?|Lokala|Central[at]?|Mobila?|Öppn?a?|Fält|Förebyggande|Röda|Rädda|Brott\p{Ll}*|Våld\p{Ll}*|Kommunen?s?|Staden?s?|Nämnd\p{Ll}*|Namn|Efternamn|Förnamn|Xx+)$")]
    private static partial Regex NotAName();

    [GeneratedRegex(@"(?:bostäder|fastigheter|fastighet|bygg\p{Ll}*|förvaltning|service|centrum|strand|torg|torget|gård|gården|höjden|parken|hamnen|staden|hus|huset|hem|kommun|kommuns|stad|stads|region|kyrka|kyrkan|församling|barnen|korset|bolaget|gruppen|vatten|allmännytta|utveckling|syd|nord|öst|väst|center|torn|bron|dalen|förort)$", RegexOptions.IgnoreCase)]
    private static partial Regex NotASurname();
}
