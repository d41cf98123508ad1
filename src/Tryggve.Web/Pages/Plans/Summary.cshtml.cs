using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;

namespace Tryggve.Web.Pages.Plans;

/// <summary>What the plan holds in figures, beside what its document printed.</summary>
public sealed class SummaryModel(OpenPlans open) : PageModel
{
    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;
    public Summary Summary { get; private set; } = null!;

    /// <summary>Every row of the table, the whole plan last.</summary>
    public IEnumerable<SummaryFigures> Rows =>
        Summary.Areas.Select((figures, i) => new SummaryFigures(Plan.Id, figures, i + 1)).Append(new SummaryFigures(Plan.Id, Summary.Total, null));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await open.Open(id) is not { } found) return NotFound();
        Open = found;
        Summary = Summary.Of(found.Content);
        return Page();
    }
}

/// <param name="Position">The area's place in the plan, from 1; null for the whole plan.</param>
public sealed record SummaryFigures(Guid PlanId, SummaryRow Figures, int? Position);
