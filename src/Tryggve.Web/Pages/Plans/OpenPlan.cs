using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans;

/// <summary>A plan as it lies open before somebody: what it says, whose units there are, and what the person may write.</summary>
public sealed record OpenPlan(Plan Plan, Municipality Municipality, Actor Actor)
{
    public PlanContent Content => Plan.Content;

    /// <summary>The organisations that can answer for measures in this plan.</summary>
    public IReadOnlyList<Organisation> Organisations { get; } = [.. Municipality.OrganisationsOf(Plan.DistrictId)];

    public bool MayWriteAll => Plan.MayWriteAll(Actor);

    public bool MayWrite(Guid part, TextField field) => Plan.MayWrite(Actor, part, field, Organisations);

    /// <summary>What the municipality tells those who write in an area, by column; empty where its template says nothing.</summary>
    public IReadOnlyList<(string Label, string Text)> GuidanceFor(PriorityArea area)
    {
        if (Content.Years is not { } years) return [];
        var template = Municipality.TemplateFor(years.From);
        var ofArea = template.Areas.FirstOrDefault(a => a.Key == area.StandardArea)?.Guidance ?? "";
        var ofColumns = from field in new[] { PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Goals, PlanField.When, PlanField.Who } select (Vocabulary.Of(field), template.Guidance.GetValueOrDefault(field.ToString(), ""));
        return [.. ofColumns.Prepend(("Området", ofArea)).Where(g => g.Item2.Length > 0)];
    }

    /// <summary>The row a measure stands in, asked by its own identity or one of its goals'; null when there is no such measure.</summary>
    public PlanRow? Row(Guid part) => PlanRow.Of(Content).FirstOrDefault(r => r.Measure is { } m && (m.Id == part || m.Goals.Any(g => g.Id == part)));
}

/// <summary>Opens plans for the person who asks.</summary>
public sealed class OpenPlans(PlanStore plans, CurrentActor current)
{
    /// <summary>Null when there is no such plan or the person may not see it.</summary>
    public async Task<OpenPlan?> Open(Guid id) => await plans.LoadWithin(id, current.Actor) is var (plan, municipality) ? new OpenPlan(plan, municipality, current.Actor) : null;

    /// <summary>Opens it as it is when nobody else can save it, changes it and saves it: see <see cref="PlanStore.Change(Guid, Actor, Func{Plan, bool})"/>.</summary>
    /// <param name="change">Changes the plan; nothing is saved when it says false.</param>
    public async Task<OpenPlan?> Change(Guid id, Func<OpenPlan, bool> change)
    {
        var (actor, opened) = (current.Actor, default(OpenPlan));
        await plans.Change(id, actor, (plan, municipality) => change(opened = new OpenPlan(plan, municipality, actor)));
        return opened;
    }
}
