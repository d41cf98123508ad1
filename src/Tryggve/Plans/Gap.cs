namespace Tryggve.Plans;

/// <summary>Lucka: a link that the chain from problem to follow-up lacks for one measure. A gap is shown and counted, never refused.</summary>
public enum Gap
{
    Problem,
    Cause,
    Goal,
    Time,
    Responsible,
    FollowUp,
}
