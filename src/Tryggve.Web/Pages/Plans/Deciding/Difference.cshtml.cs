using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Decisions;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans.Deciding;

/// <summary>An edition beside another, or beside the plan as it is now.</summary>
public sealed class DifferenceModel(PlanStore plans, PlanEditions editions, CurrentActor current) : PageModel
{
    /// <summary>The later edition; the plan as it is now while nothing is asked.</summary>
    [BindProperty(SupportsGet = true, Name = "mot")]
    public int? Against { get; set; }

    public Plan Plan { get; private set; } = null!;
    public Edition Edition { get; private set; } = null!;
    public IReadOnlyList<PlanChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (await plans.Load(id, current.Actor) is not { } plan || plan.Course.Editions.FirstOrDefault(e => e.Number == number) is not { } edition) return NotFound();
        if (await editions.Read(id, number, current.Actor) is not { } older) return NotFound();
        var newer = Against is { } other ? (await editions.Read(id, other, current.Actor))?.Content : plan.Content;
        if (newer is null) return NotFound();
        (Plan, Edition, Changes) = (plan, edition, PlanChange.Between(older.Content, newer));
        return Page();
    }
}
