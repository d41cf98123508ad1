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

    /// <summary>Name of a measure, where it has one besides its text.</summary>
    Name,

    /// <summary>One goal of a measure, where <see cref="Goals"/> is the whole cell.</summary>
    Goal,

    /// <summary>Where a goal starts from: value, year, source.</summary>
    Baseline,

    /// <summary>What När means, where a person had to say it more clearly.</summary>
    TimingMeaning,

    /// <summary>Units that answer for the measure, where a person has said which.</summary>
    Units,

    /// <summary>Why a cause has no measure.</summary>
    NoMeasureReason,
    Evidence,
    Places,
    TargetGroups,
    Title,
    RegistryNumber,
    Preamble,

    /// <summary>Codes of the readiness remarks that block handing in.</summary>
    Blocking,

    /// <summary>How the plan answers to a strategy that cuts across the areas; which one stands as the party.</summary>
    StrategyAnswer,

    /// <summary>How far a measure has come, at the period that stands as the party.</summary>
    Status,
    StatusReason,

    /// <summary>How a party has met its commitment; period and party stand as the party.</summary>
    PartyReport,

    /// <summary>How a goal went, at the period that stands as the party.</summary>
    Verdict,
    MeasuredValue,
}
