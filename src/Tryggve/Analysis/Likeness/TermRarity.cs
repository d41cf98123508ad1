namespace Tryggve.Analysis.Likeness;

/// <summary>
/// How much a shared term says: nearly nothing where every other measure has it, much where few have. Counted in the municipality's own measures, beside
/// what is known of words in all such plans, so that a municipality with few measures does not take its few words for rare.
/// </summary>
public sealed class TermRarity
{
    /// <summary>What is known beforehand weighs as so many measures.</summary>
    private const double Known = 150;

    /// <summary>How great a share of measures has a word that nothing is known of.</summary>
    private const double Unknown = 0.004;

    private readonly IReadOnlyDictionary<string, int> counts;
    private readonly double measures;

    /// <param name="measures">How many measures there are.</param>
    /// <param name="counts">Term → how many of them have it; terms that are not here are in one.</param>
    public TermRarity(int measures, IReadOnlyDictionary<string, int> counts) => (this.measures, this.counts) = (measures, counts);

    /// <summary>Only what is known beforehand.</summary>
    public static TermRarity OfAll { get; } = new(0, new Dictionary<string, int>());

    /// <summary>0 to 1.</summary>
    public double Of(string term)
    {
        var share = UsualWords.ShareOf(term) ?? Unknown;
        var having = counts.GetValueOrDefault(term, measures > 0 ? 1 : 0) + (Known * share) + 0.5;
        var rarity = Math.Log((measures + Known + 1) / having) / Math.Log(measures + Known + 1);
        return Math.Max(0, rarity) * Math.Max(0, rarity);
    }
}
