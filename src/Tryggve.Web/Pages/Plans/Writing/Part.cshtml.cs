using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>An area, a problem, a cause, or the plan itself: its texts, what stands under it and in which order, and what it can be split into or joined with.</summary>
public sealed class PartModel(OpenPlans open) : PageModel
{
    public OpenPlan Open { get; private set; } = null!;
    public Guid Part { get; private set; }

    /// <summary>What it is, in a word: <c>Problem</c>.</summary>
    public string Kind { get; private set; } = "";
    public string Name { get; private set; } = "";
    public IReadOnlyList<TextField> Fields { get; private set; } = [];

    /// <summary>The parts right under it, in order.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Below { get; private set; } = [];

    /// <summary>What a part right under it is called: <c>orsak</c>; empty for a cause, whose measures have pages of their own.</summary>
    public string BelowKind { get; private set; } = "";
    public Cause? Cause { get; private set; }

    /// <summary>The other causes of the same area, to join with.</summary>
    public IReadOnlyList<Cause> Others { get; private set; } = [];

    /// <summary>Where else it can stand: the other parts of the kind it stands in.</summary>
    public IReadOnlyList<(Guid Id, string Name)> OtherParents { get; private set; } = [];

    /// <summary>Whether something slow stands before what has effect at once.</summary>
    public bool IsOutOfOrder => ImmediateFirst.Sort(Open.Content, Part) is not null;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid part)
    {
        if (await open.Open(id) is not { } plan) return NotFound();
        (Open, Part) = (plan, part);
        return Describe(plan.Content) && (plan.MayWriteAll || Fields.Any(f => plan.MayWrite(part, f))) ? Page() : NotFound();
    }

    private bool Describe(PlanContent plan)
    {
        if (Part == Guid.Empty) return Is("Planen", PlanOf(plan), [PlanField.Title, PlanField.RegistryNumber, PlanField.Preamble], plan.Areas.Select(a => (a.Id, a.Name)), "område");
        if (plan.Areas.FirstOrDefault(a => a.Id == Part) is { } area)
            return Is("Område", area.Name, [PlanField.Area, PlanField.OverallGoal, PlanField.SituationalPicture, PlanField.Policies], area.Problems.Select(p => (p.Id, p.CollectiveName.Length > 0 ? p.CollectiveName : p.Text)), "problem");
        if (plan.Areas.SelectMany(a => a.Problems).FirstOrDefault(p => p.Id == Part) is { } problem)
        {
            OtherParents = [.. plan.Areas.Where(a => !a.Problems.Contains(problem)).Select(a => (a.Id, a.Name))];
            return Is("Problem", problem.CollectiveName.Length > 0 ? problem.CollectiveName : problem.Text, [PlanField.CollectiveName, PlanField.Problem], problem.Causes.Select(c => (c.Id, c.Text)), "orsak");
        }
        if (plan.Areas.FirstOrDefault(a => a.Problems.Any(p => p.Causes.Any(c => c.Id == Part))) is not { } around) return false;
        var causes = around.Problems.SelectMany(p => p.Causes).ToList();
        Cause = causes.First(c => c.Id == Part);
        Others = [.. causes.Where(c => c.Id != Part)];
        OtherParents = [.. around.Problems.Where(p => !p.Causes.Contains(Cause)).Select(p => (p.Id, p.CollectiveName.Length > 0 ? p.CollectiveName : p.Text))];
        return Is("Orsak", Cause.Text, Cause.Measures.Count == 0 ? [PlanField.Cause, PlanField.NoMeasureReason] : [PlanField.Cause], Cause.Measures.Select(m => (m.Id, m.Name.Length > 0 ? m.Name : m.Text)), "åtgärd");
    }

    private static string PlanOf(PlanContent plan) => PlanHeading.TitleOf(plan);

    private bool Is(string kind, string name, TextField[] fields, IEnumerable<(Guid, string)> below, string belowKind)
    {
        (Kind, Name, Fields, Below, BelowKind) = (kind, name.Length > 0 ? name : $"{kind} utan text", fields, [.. below], belowKind);
        return true;
    }
}
