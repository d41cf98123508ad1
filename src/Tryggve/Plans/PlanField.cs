namespace Tryggve.Plans;

/// <summary>
/// Fält: everything a column or a form's label can mean in a plan. The Swedish words for each stand in <c>Import/Headings</c>;
/// the labels we print ourselves in <see cref="Vocabulary"/>.
/// </summary>
public enum PlanField
{
    /// <summary>Not understood: kept with its header.</summary>
    Unknown,
    Area,
    CollectiveName,
    Problem,
    Cause,
    Measure,
    Kind,
    Goals,
    When,
    Who,
    FollowUpT1,
    FollowUpT2,
    FollowUp,
    Purpose,
    Duration,
    MeetingFrequency,
    Convener,
    PartyContact,
    PartyParticipants,
    PartyCommitment,
    OtherParticipants,
    Financing,
    Communication,
    OverallGoal,
    SituationalPicture,
    Policies,
}
