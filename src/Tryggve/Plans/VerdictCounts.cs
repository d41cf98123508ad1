using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Utfallens antal: how many of a measure's goals have each verdict. Goals that nobody has judged are in none of them.</summary>
public sealed record VerdictCounts(int Met, int PartlyMet, int NotMet, int NotMeasurable, int NotYet)
{
    public int Judged => Met + PartlyMet + NotMet + NotMeasurable + NotYet;

    public int this[Verdict verdict] => verdict switch
    {
        Verdict.Met => Met,
        Verdict.PartlyMet => PartlyMet,
        Verdict.NotMet => NotMet,
        Verdict.NotMeasurable => NotMeasurable,
        _ => NotYet,
    };

    /// <summary>As one period's report says.</summary>
    public static VerdictCounts Of(Measure measure, FollowUp report) => Of(measure.Goals.Select(g => report.Outcomes.FirstOrDefault(o => o.Goal == g.Id)?.Verdict));

    /// <summary>Of each goal what was said of it last, whichever the period.</summary>
    public static VerdictCounts LastSaid(Measure measure) => Of(measure.Goals.Select(g => LastSaid(measure, g)));

    public static Verdict? LastSaid(Measure measure, Goal goal) =>
        measure.FollowUps.OrderByDescending(f => f.Period).Select(f => f.Outcomes.FirstOrDefault(o => o.Goal == goal.Id)?.Verdict).FirstOrDefault(v => v is not null);

    private static VerdictCounts Of(IEnumerable<Verdict?> verdicts)
    {
        var counts = new int[Enum.GetValues<Verdict>().Length];
        foreach (var verdict in verdicts.OfType<Verdict>()) counts[(int)verdict]++;
        return new VerdictCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
