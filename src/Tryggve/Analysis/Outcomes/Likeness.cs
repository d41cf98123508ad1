using System.Text.RegularExpressions;
using Tryggve.Analysis.Smart;

namespace Tryggve.Analysis.Outcomes;

/// <summary>How many words of its own a goal shares with a sentence, whatever their endings.</summary>
internal static partial class Likeness
{
    public static int Of(string goal, string sentence) => Shared(Stems(goal), Stems(sentence));

    public static int Shared(IReadOnlySet<string> goal, IReadOnlySet<string> sentence) => goal.Count(g => sentence.Contains(g) || sentence.Any(s => IsAlike(g, s)));

    /// <summary>The words without endings, small words and words that any plan could hold.</summary>
    public static IReadOnlySet<string> Stems(string text) =>
        Word().Matches(text).Select(m => m.Value).Where(w => !VagueWords.GeneralWord().IsMatch(w) && !Common().IsMatch(w)).Select(Bare).ToHashSet();

    /// <summary>The word in small letters without its ending.</summary>
    public static string Bare(string word) => Ending().Replace(word.ToLowerInvariant(), "");

    /// <summary>The same word, or one a compound or a longer form of the other: <c>nattvandring</c>, <c>vandring</c>; <c>utbild</c>, <c>utbildning</c>.</summary>
    public static bool IsAlike(string one, string other) =>
        one == other || (Math.Min(one.Length, other.Length) >= 5 && (Fits(one, other) || Fits(other, one)));

    private static bool Fits(string whole, string part) => whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal);

    [GeneratedRegex(@"\p{L}[\p{L}-]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:genomför\p{L}*|åtgärd\p{L}*|år|året|och|att|som|har|den|det|ett|med|för|per|ska|inte|procent|antal\p{L}*|andel\p{L}*|totalt|ungefär|cirka|gång\p{L}*|ggr|tillfäll\p{L}*|uppfyll\p{L}*|uppnå\p{L}*|plan\p{L}*|mål|målen|målet|vid|där|när|hur|var|kan|sin|sina|sitt|man|men|har|hade|är|blev|blivit|bli|igen|dem|ännu|dock|totalt|minst|senast)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Common();

    [GeneratedRegex(@"(?<=\p{L}{3})(?:arnas?|ernas?|ornas?|ades|ande|are|ats|its|ens|ets|ar|er|or|ad|at|as|an|en|et|es|(?<=\p{L}{2}[rlngmk])(?:des|tes|ts|te|de|da|d|t)|a|e|n|s)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
