using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans;

/// <summary>All plans one may see.</summary>
public sealed class IndexModel(PlanQueries plans, CurrentActor current) : PageModel
{
    public IReadOnlyList<PlanListing> Plans { get; private set; } = [];

    public async Task OnGetAsync() => Plans = await plans.List(current.Actor);
}
