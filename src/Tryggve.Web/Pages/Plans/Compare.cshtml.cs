using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Plans;

/// <summary>The plan at one moment beside the plan at another: what is new, gone, changed and moved.</summary>
public sealed class CompareModel(OpenPlans open, PlanHistory history) : PageModel
{
    /// <summary>Number of the earlier event; the plan as it was right after it.</summary>
    [BindProperty(SupportsGet = true, Name = "fore")]
    public int Before { get; set; }

    [BindProperty(SupportsGet = true, Name = "efter")]
    public int After { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;
    public PlanEvent First { get; private set; } = null!;
    public PlanEvent Last { get; private set; } = null!;
    public IReadOnlyList<PlanChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await open.Open(id) is not { } found) return NotFound();
        if (Before > After) (Before, After) = (After, Before);
        var events = await history.Read(id, found.Actor);
        if (events.FirstOrDefault(e => e.Number == Before) is not { } first || events.FirstOrDefault(e => e.Number == After) is not { } last) return NotFound();
        if (await history.At(found.Plan, Before) is not { } older || await history.At(found.Plan, After) is not { } newer) return NotFound();
        (Open, First, Last) = (found, first, last);
        Changes = PlanChange.Between(older, newer);
        return Page();
    }
}
