using Tryggve.Plans;

namespace Tryggve.Analysis.City;

/// <summary>
/// What any selection of measures comes to: how many, what is reported, how their goals went, what they lack. Each measure and goal is counted once;
/// what nobody has said is a figure of its own and never counted as zero.
/// </summary>
/// <param name="Reported">Measures of which enough is said for the report.</param>
public sealed record CityFigures(int Measures, int Goals, int Reported, VerdictCounts Verdicts, int WithoutCause, int WithoutGoal)
{
    public static readonly CityFigures None = new(0, 0, 0, new VerdictCounts(0, 0, 0, 0, 0), 0, 0);

    public int NotReported => Measures - Reported;
    public int NotJudged => Goals - Verdicts.Judged;

    /// <summary>Goals that are met, partly met or not met. Of the others nothing is said, it is too early, or nobody can tell.</summary>
    public int Settled => Verdicts.Met + Verdicts.PartlyMet + Verdicts.NotMet;

    public int NotSettled => Goals - Settled;

    /// <summary>Share of the settled goals that are met, 0 to 1; null when none is settled.</summary>
    public double? ShareMet => Settled == 0 ? null : (double)Verdicts.Met / Settled;

    public static CityFigures operator +(CityFigures a, CityFigures b) => new(
        a.Measures + b.Measures, a.Goals + b.Goals, a.Reported + b.Reported,
        new VerdictCounts(a.Verdicts.Met + b.Verdicts.Met, a.Verdicts.PartlyMet + b.Verdicts.PartlyMet, a.Verdicts.NotMet + b.Verdicts.NotMet,
            a.Verdicts.NotMeasurable + b.Verdicts.NotMeasurable, a.Verdicts.NotYet + b.Verdicts.NotYet),
        a.WithoutCause + b.WithoutCause, a.WithoutGoal + b.WithoutGoal);

    public static CityFigures Sum(IEnumerable<CityFigures> figures) => figures.Aggregate(None, (sum, f) => sum + f);
}
