using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans;

/// <summary>Everything that has happened to the plan, newest first.</summary>
public sealed class HistoryModel(PlanStore plans, PlanHistory history, CurrentActor current) : PageModel
{
    public Plan Plan { get; private set; } = null!;
    public IReadOnlyList<PlanEvent> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await plans.Load(id, current.Actor) is not { } plan) return NotFound();
        Plan = plan;
        Events = await history.Read(id, current.Actor);
        return Page();
    }
}
