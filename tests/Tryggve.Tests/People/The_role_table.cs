using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests.People;

public class The_role_table
{
    /// <summary>The table as it was decided, written apart from the code: a all, o own measures, - nothing. Coordinator, Editor, Reporter, Reader, Secretary, City, Administrator.</summary>
    private static readonly Dictionary<Permission, string> Decided = new()
    {
        [Permission.SeePlan] = "aaaaaa-",
        [Permission.WritePlan] = "aa-----",
        [Permission.WriteGoalsAndFollowUps] = "aao----",
        [Permission.CreatePlan] = "a------",
        [Permission.ImportDocument] = "aa-----",
        [Permission.SetRegistration] = "a---a--",
        [Permission.ChooseWhatBlocks] = "a------",
        [Permission.SubmitPlan] = "a------",
        [Permission.RecordDecision] = "a---aa-",
        [Permission.PublishPlan] = "a---a--",
        [Permission.LeadFollowUp] = "a------",
        [Permission.SetRounds] = "a----aa",
        [Permission.RecordLaw] = "a----aa",
        [Permission.GrantInPlan] = "a-----a",
        [Permission.ManageAccounts] = "------a",
        [Permission.ManageOrganisations] = "------a",
        [Permission.ReadSecurityLog] = "------a",
    };

    public static TheoryData<Role, Permission> Cells()
    {
        var cells = new TheoryData<Role, Permission>();
        foreach (var role in Enum.GetValues<Role>()) foreach (var permission in Enum.GetValues<Permission>()) cells.Add(role, permission);
        return cells;
    }

    [Theory, MemberData(nameof(Cells))]
    public void Says_what_was_decided(Role role, Permission permission) =>
        Assert.Equal(Decided[permission][(int)role] switch { 'a' => Extent.Everything, 'o' => Extent.OwnMeasures, _ => Extent.Nothing }, RoleTable.Of(role, permission));

    [Theory, MemberData(nameof(Cells))]
    public void Holds_in_the_plan_the_grant_is_for_and_in_no_other(Role role, Permission permission)
    {
        var id = Guid.NewGuid();
        PlanScope here = new("lindviken", "hamnen", id), neighbour = new("lindviken", "skogen", Guid.NewGuid()), abroad = new("annanstans", "hamnen", Guid.NewGuid());
        var expected = RoleTable.Of(role, permission);
        foreach (var grant in new[] { new Grant(Guid.NewGuid(), "lindviken", role, "hamnen", null), new Grant(Guid.NewGuid(), "lindviken", role, null, id) })
        {
            var actor = new Actor("p", "Person") { Grants = [grant] };
            Assert.Equal(expected, actor.ExtentOf(permission, here));
            Assert.Equal(Extent.Nothing, actor.ExtentOf(permission, neighbour));
            Assert.Equal(Extent.Nothing, actor.ExtentOf(permission, abroad));
        }
        var everywhere = new Actor("p", "Person") { Grants = [new Grant(Guid.NewGuid(), "lindviken", role, null, null)] };
        Assert.Equal((expected, expected, Extent.Nothing), (everywhere.ExtentOf(permission, here), everywhere.ExtentOf(permission, neighbour), everywhere.ExtentOf(permission, abroad)));
    }

    [Fact]
    public void Lets_a_reporter_write_goals_and_follow_ups_of_own_measures_only()
    {
        var (mine, theirs) = (Make.Measure("Nattvandra", "Tolv kvällar", who: "Enhetschef fält"), Make.Measure("Laga lampor", "Alla hela", who: "Gatuingenjör"));
        var plan = Plan.Import(Make.Plan(Make.Chain(measures: [mine, theirs])), null, Actor.Local, DateTimeOffset.UnixEpoch);
        Tryggve.Districts.Organisation[] organisations = [new("sdf", "SDF", Tryggve.Districts.OrganisationKind.DistrictAdministration, [], [new("sdf/falt", "Fält", [], ["Enhetschef fält"]), new("sdf/gata", "Gata", [], ["Gatuingenjör"])])];
        var reporter = new Actor("p", "Person") { Grants = [new Grant(Guid.NewGuid(), plan.MunicipalityId, Role.Reporter, plan.DistrictId, null)], Memberships = ["sdf/falt"] };
        bool May(Guid part, PlanField field) => plan.MayWrite(reporter, part, field, organisations);

        Assert.True(May(mine.Id, PlanField.Goals) && May(mine.Id, PlanField.FollowUpT1) && May(mine.Goals[0].Id, PlanField.Goal));
        Assert.False(May(theirs.Id, PlanField.Goals) || May(theirs.Goals[0].Id, PlanField.Goal));
        Assert.False(May(mine.Id, PlanField.Measure) || May(mine.Id, PlanField.Who) || May(mine.Id, PlanField.Units) || May(Guid.Empty, PlanField.RegistryNumber));
        Assert.True(plan.MayWrite(reporter with { Memberships = ["sdf"] }, theirs.Id, PlanField.Goals, organisations));
    }
}
