namespace Tryggve.People;

/// <summary>Behörighet: something a person may do. Which role may do what stands in <see cref="RoleTable"/>.</summary>
public enum Permission
{
    SeePlan,
    WritePlan,
    WriteGoalsAndFollowUps,
    CreatePlan,
    ImportDocument,
    SetRegistration,
    ChooseWhatBlocks,
    SubmitPlan,
    RecordDecision,
    PublishPlan,
    LeadFollowUp,
    SetRounds,
    RecordLaw,
    GrantInPlan,
    ManageAccounts,
    ManageOrganisations,
    ReadSecurityLog,
}

/// <summary>Omfattning: how far a permission reaches.</summary>
public enum Extent
{
    Nothing,

    /// <summary>Only measures for which one of the person's own units is responsible.</summary>
    OwnMeasures,
    Everything,
}
