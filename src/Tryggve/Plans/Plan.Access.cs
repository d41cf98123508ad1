using System.Text.Json.Serialization;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans.Editing;

namespace Tryggve.Plans;

public sealed partial class Plan
{
    /// <summary>What somebody who reports on their own measures may write in them.</summary>
    private static readonly PlanField[] Reported =
        [PlanField.Goals, PlanField.Goal, PlanField.Baseline, PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp, PlanField.Status, PlanField.StatusReason, PlanField.PartyReport, PlanField.Verdict, PlanField.MeasuredValue];

    [JsonIgnore]
    public PlanScope Scope => new(MunicipalityId, DistrictId, Id);

    public bool Allows(Actor by, Permission permission) => by.ExtentOf(permission, Scope) == Extent.Everything;

    /// <summary>Whether the actor may write and rearrange the whole plan; nobody may when its year is closed.</summary>
    public bool MayWriteAll(Actor by) => Course.Closing is null && Allows(by, Permission.WritePlan);

    /// <summary>Whether nobody may write the field now: its round is closed, or the plan's year.</summary>
    public bool IsShut(TextField field) => Course.Closing is not null || (FollowUpTexts.PeriodOf(field) is { } period && Course.IsClosed(period));

    public bool MayWrite(Actor by, Guid part, TextField field, IReadOnlyList<Organisation> organisations) => !IsShut(field) && MayWriteWhenOpen(by, part, field, organisations);

    /// <summary>Whether the actor is trusted with a field of a part: all of the plan, the registry number, or goals and follow-ups of measures their own units answer for.</summary>
    public bool MayWriteWhenOpen(Actor by, Guid part, TextField field, IReadOnlyList<Organisation> organisations)
    {
        if (field.Field == PlanField.RegistryNumber) return Allows(by, Permission.SetRegistration);
        if (field.Field == PlanField.Blocking) return Allows(by, Permission.ChooseWhatBlocks);
        if (Allows(by, Permission.WritePlan)) return true;
        if (!Reported.Contains(field.Field)) return false;
        return MayReport(by, part, organisations);
    }

    /// <summary>Whether the actor answers for what is reported of a measure, asked by its own identity or one of its goals'; also when its round is closed.</summary>
    public bool MayReport(Actor by, Guid part, IReadOnlyList<Organisation> organisations) => by.ExtentOf(Permission.WriteGoalsAndFollowUps, Scope) switch
    {
        Extent.Everything => true,
        Extent.OwnMeasures => (Content.Measure(part) ?? Content.MeasureOfGoal(part)) is { } measure && ResponsibleUnits.IsOwn(measure, by, organisations),
        _ => false,
    };

    /// <summary>Those of the plan's measures that the actor answers for the reports of.</summary>
    public IEnumerable<Measure> MayReport(Actor by, IReadOnlyList<Organisation> organisations) => by.ExtentOf(Permission.WriteGoalsAndFollowUps, Scope) switch
    {
        Extent.Everything => Content.Measures,
        Extent.OwnMeasures => Content.Measures.Where(m => ResponsibleUnits.IsOwn(m, by, organisations)),
        _ => [],
    };

    /// <summary>Whether the actor may write anything at all in the plan.</summary>
    public bool MayWriteSomething(Actor by) =>
        Course.Closing is null && (by.ExtentOf(Permission.WriteGoalsAndFollowUps, Scope) > Extent.Nothing || Allows(by, Permission.SetRegistration));
}
