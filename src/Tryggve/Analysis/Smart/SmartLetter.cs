namespace Tryggve.Analysis.Smart;

/// <summary>SMART-bokstav: what a goal is judged by, as Brå asks (folj-upp-arbetsprocessen): specifikt, mätbart, accepterat, realistiskt, tidsbestämt.</summary>
public enum SmartLetter
{
    Specific,
    Measurable,
    Accepted,
    Realistic,
    TimeBound,
}

/// <summary>Utslag: what the judge says of one letter. <see cref="NotJudged"/> means that the plan does not hold what one would need to know.</summary>
public enum SmartVerdict
{
    Met,
    Doubtful,
    Missing,
    NotJudged,
}
