using System.Text.RegularExpressions;
using Tryggve.Analysis.Smart;

namespace Tryggve.Analysis.Outcomes;

/// <summary>How many words of its own a goal shares with a sentence, whatever their endings.</summary>
internal static partial class Likeness
{
    public static int Of(string goal, string sentence) => Shared(Stems(goal), Stems(sentence));

    public static int Shared(IReadOnlySet<string> goal, IReadOnlySet<string> sentence) => goal.Count(sentence.Contains);

    /// <summary>The first letters of each word, without small words and words that any plan could hold.</summary>
    public static IReadOnlySet<string> Stems(string text) =>
        Word().Matches(text).Select(m => m.Value).Where(w => !VagueWords.GeneralWord().IsMatch(w) && !Common().IsMatch(w)).Select(Stem).ToHashSet();

    public static string Stem(string word)
    {
        var bare = Bare(word);
        return bare[..Math.Min(7, bare.Length)];
    }

    /// <summary>The word in small letters without its ending.</summary>
    public static string Bare(string word) => Ending().Replace(word.ToLowerInvariant(), "");

    [GeneratedRegex(@"\p{L}[\p{L}-]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:genomför\p{L}*|åtgärd\p{L}*|år|året|och|att|som|har|den|det|ett|med|för|per|ska|inte|procent|antal\p{L}*|andel\p{L}*|totalt|ungefär|cirka|gång\p{L}*|ggr|tillfäll\p{L}*|uppfyll\p{L}*|uppnå\p{L}*|plan\p{L}*|mål|målen|målet|vid|där|när|hur|var|kan|sin|sina|sitt|man|men|har|hade|är|blev|blivit|bli|igen|dem|ännu|dock|totalt|minst|senast)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Common();

    [GeneratedRegex(@"(?<=\p{L}{4})(?:(?:are|ar|er|or|ade|ats|at|ad|as|des|des|ts|tes|te|t|d|de|da|a|e|en|et|n|arna|erna|orna|ens|ets|s))$")]
    private static partial Regex Ending();
}
