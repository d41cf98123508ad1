using Tryggve.Analysis.Methods;

namespace Tryggve.Analysis.Likeness;

/// <summary>Likhet: how alike two measures are, and why: the working methods and the heaviest words that both have.</summary>
/// <param name="Score">0 for nothing in common; from <see cref="Threshold"/> they are likely to be the same measure or of the same kind.</param>
/// <param name="Words">As one of them writes them, the heaviest first.</param>
public sealed record MeasureLikeness(double Score, IReadOnlyList<WorkingMethod> Methods, IReadOnlyList<string> Words)
{
    /// <summary>Below this, nothing is shown: see docs/likeness.md for how it was chosen.</summary>
    public const double Threshold = 0.165;

    /// <summary>The same where no method is shared: words alone are more often alike by chance.</summary>
    public const double WordsOnly = 0.22;

    /// <summary>What it says that both are about the same working method. That one is and the other mentions it says nothing.</summary>
    private const double SameMethod = 0.5;

    /// <summary>A shared word from here is heavy. One heavy word is a subject; it takes two to make a measure, or one that is most of what is said.</summary>
    private const double Heavy = 0.22, MostOfIt = 0.3;

    /// <summary>A lighter word is no reason to name.</summary>
    private const double Shown = 0.1;

    private const int MostWords = 4;

    public bool IsShown => Score >= (Methods.Count > 0 ? Threshold : WordsOnly);

    /// <param name="rarity">How rare terms are among all the measures that <paramref name="other"/> was found in.</param>
    public static MeasureLikeness Of(MeasureProfile measure, MeasureProfile other, TermRarity rarity)
    {
        var shared = (from term in measure.Terms
                      let theirs = other.Terms.GetValueOrDefault(term.Key)
                      where theirs is not null
                      let weight = Math.Min(term.Value.Weight, theirs.Weight) * rarity.Of(term.Key)
                      orderby weight descending
                      select (Weight: weight, IsCore: Math.Max(term.Value.Weight, theirs.Weight) >= MeasureProfile.Core, term.Value.Word)).ToList();
        var (sum, ours, others) = (shared.Sum(s => s.Weight), Mass(measure, rarity), Mass(other, TermRarity.OfAll));
        var heavy = shared.Where(s => s.IsCore && s.Weight >= Heavy).Select(s => s.Word.ToLowerInvariant()).Distinct().Count();
        List<WorkingMethod> methods = [.. measure.Methods.Where(m => m.IsBorne && other.Methods.Any(o => o.IsBorne && o.Method == m.Method)).Select(m => m.Method)];
        var counts = methods.Count > 0 || heavy > 1 || (heavy == 1 && sum >= MostOfIt * Math.Min(ours, others));
        var words = counts && ours >= Heavy && others >= Heavy ? sum / Math.Sqrt(ours * others) : 0;
        return new MeasureLikeness(words + (methods.Count > 0 ? SameMethod : 0), methods, [.. shared.Where(s => s.Weight >= Shown).Select(s => s.Word).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)]);
    }

    /// <summary>How much the measure says of what it is.</summary>
    private static double Mass(MeasureProfile measure, TermRarity rarity) =>
        measure.Terms.Where(t => t.Value.Weight >= MeasureProfile.Core * MeasureProfile.CompoundShare).Sum(t => t.Value.Weight * rarity.Of(t.Key));
}
