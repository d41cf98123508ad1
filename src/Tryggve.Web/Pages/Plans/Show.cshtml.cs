using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans;

/// <summary>The plan as the matrix people know, with what one asks to see of it.</summary>
public sealed class ShowModel(OpenPlans open) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "omrade")]
    public int? Area { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;
    public PlanFilter Filter { get; private set; } = PlanFilter.All;

    /// <summary>Laid out when it is asked for: a page that is kept needs neither this nor the figures.</summary>
    public Matrix Matrix => field ??= Matrix.Of(Plan.Content, Filter, Plan.Course);

    /// <summary>Figures of the whole plan, whatever is shown of it.</summary>
    public SummaryRow Total => field ??= Tryggve.Plans.Summary.Of(Plan.Content).Total;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await open.Open(id) is not { } found) return NotFound();
        Open = found;
        // However it was spelt: links on the page are kept for others.
        RouteData.Values["id"] = id;
        Filter = new PlanFilter(GapAddress.Parse(Only), Search ?? "", Area);
        return Page();
    }

    /// <summary>The address of this plan with another gap asked for, the rest kept.</summary>
    public string AddressWith(Gap? gap) => Url.Page("/Plans/Show", new { Plan.Id, visa = gap is { } g ? GapAddress.Of(g) : null, q = Search, omrade = Area })!;
}
