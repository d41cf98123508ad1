using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Decisions;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Plans.Deciding;

/// <summary>An edition beside another, or beside the plan as it is now.</summary>
public sealed class DifferenceModel(OpenPlans open, PlanEditions editions) : PageModel
{
    /// <summary>The later edition; the plan as it is now while nothing is asked.</summary>
    [BindProperty(SupportsGet = true, Name = "mot")]
    public int? Against { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;
    public Edition Edition { get; private set; } = null!;
    public IReadOnlyList<PlanChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (await open.Open(id) is not { } found || found.Plan.Course.Editions.FirstOrDefault(e => e.Number == number) is not { } edition) return NotFound();
        if (await editions.Read(id, number, found.Actor) is not { } older) return NotFound();
        var newer = Against is { } other ? (await editions.Read(id, other, found.Actor))?.Content : found.Content;
        if (newer is null) return NotFound();
        (Open, Edition, Changes) = (found, edition, PlanChange.Between(older.Content, newer));
        return Page();
    }
}
