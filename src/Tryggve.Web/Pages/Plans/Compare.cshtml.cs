using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans;

/// <summary>The plan at one moment beside the plan at another: what is new, gone, changed and moved.</summary>
public sealed class CompareModel(PlanStore plans, PlanHistory history, CurrentActor current) : PageModel
{
    /// <summary>Number of the earlier event; the plan as it was right after it.</summary>
    [BindProperty(SupportsGet = true, Name = "fore")]
    public int Before { get; set; }

    [BindProperty(SupportsGet = true, Name = "efter")]
    public int After { get; set; }

    public Plan Plan { get; private set; } = null!;
    public PlanEvent First { get; private set; } = null!;
    public PlanEvent Last { get; private set; } = null!;
    public IReadOnlyList<PlanChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await plans.Load(id, current.Actor) is not { } plan) return NotFound();
        if (Before > After) (Before, After) = (After, Before);
        var events = await history.Read(id, current.Actor);
        if (events.FirstOrDefault(e => e.Number == Before) is not { } first || events.FirstOrDefault(e => e.Number == After) is not { } last) return NotFound();
        if (await history.At(plan, Before) is not { } older || await history.At(plan, After) is not { } newer) return NotFound();
        (Plan, First, Last) = (plan, first, last);
        Changes = PlanChange.Between(older, newer);
        return Page();
    }
}
