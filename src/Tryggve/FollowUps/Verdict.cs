namespace Tryggve.FollowUps;

/// <summary>Målets utfall: what a follow-up says of one operational goal. Where nobody has said anything there is no verdict.</summary>
public enum Verdict
{
    Met,
    PartlyMet,
    NotMet,

    /// <summary>Nobody can tell: the goal has no measure, or nothing was measured.</summary>
    NotMeasurable,

    /// <summary>Too early to tell, or to be done later.</summary>
    NotYet,
}
