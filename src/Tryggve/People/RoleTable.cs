using static Tryggve.People.Extent;

namespace Tryggve.People;

/// <summary>Rolltabell: every role and what it may do. The only place that says so; the handbook prints it and the tests ask each cell.</summary>
public static class RoleTable
{
    private static readonly Dictionary<Permission, Extent[]> Rows = new()
    {
        //                                     Coordinator  Editor      Reporter     Reader      Secretary   City        Administrator
        [Permission.SeePlan] =                [Everything, Everything, Everything,  Everything, Everything, Everything, Nothing],
        [Permission.WritePlan] =              [Everything, Everything, Nothing,     Nothing,    Nothing,    Nothing,    Nothing],
        [Permission.WriteGoalsAndFollowUps] = [Everything, Everything, OwnMeasures, Nothing,    Nothing,    Nothing,    Nothing],
        [Permission.CreatePlan] =             [Everything, Nothing,    Nothing,     Nothing,    Nothing,    Nothing,    Nothing],
        [Permission.ImportDocument] =         [Everything, Everything, Nothing,     Nothing,    Nothing,    Nothing,    Nothing],
        [Permission.SetRegistration] =        [Everything, Nothing,    Nothing,     Nothing,    Everything, Nothing,    Nothing],
        [Permission.ChooseWhatBlocks] =       [Everything, Nothing,    Nothing,     Nothing,    Nothing,    Nothing,    Nothing],
        [Permission.SubmitPlan] =             [Everything, Nothing,    Nothing,     Nothing,    Nothing,    Nothing,    Nothing],
        [Permission.RecordDecision] =         [Everything, Nothing,    Nothing,     Nothing,    Everything, Everything, Nothing],
        [Permission.PublishPlan] =            [Everything, Nothing,    Nothing,     Nothing,    Everything, Nothing,    Nothing],
        [Permission.LeadFollowUp] =           [Everything, Nothing,    Nothing,     Nothing,    Nothing,    Nothing,    Nothing],
        [Permission.SetRounds] =              [Everything, Nothing,    Nothing,     Nothing,    Nothing,    Everything, Everything],
        [Permission.RecordLaw] =              [Everything, Nothing,    Nothing,     Nothing,    Nothing,    Everything, Everything],
        [Permission.GrantInPlan] =            [Everything, Nothing,    Nothing,     Nothing,    Nothing,    Nothing,    Everything],
        [Permission.ManageAccounts] =         [Nothing,    Nothing,    Nothing,     Nothing,    Nothing,    Nothing,    Everything],
        [Permission.ManageOrganisations] =    [Nothing,    Nothing,    Nothing,     Nothing,    Nothing,    Nothing,    Everything],
        [Permission.ReadSecurityLog] =        [Nothing,    Nothing,    Nothing,     Nothing,    Nothing,    Nothing,    Everything],
    };

    public static Extent Of(Role role, Permission permission) => Rows[permission][(int)role];

    /// <summary>The roles that have the permission to any extent.</summary>
    public static IEnumerable<Role> With(Permission permission) => Enum.GetValues<Role>().Where(role => Of(role, permission) > Nothing);
}
