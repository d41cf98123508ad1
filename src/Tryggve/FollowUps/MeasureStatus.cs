namespace Tryggve.FollowUps;

/// <summary>Åtgärdens status: how far a measure has come at a reporting period. It says nothing of whether its goals are met; that is <see cref="Verdict"/>.</summary>
public enum MeasureStatus
{
    NotStarted,
    Ongoing,
    Done,
    Stopped,

    /// <summary>To be done later than the plan says.</summary>
    Postponed,

    /// <summary>Goes on as a part of another measure.</summary>
    Merged,
}
