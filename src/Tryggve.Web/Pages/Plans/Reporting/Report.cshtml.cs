using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Web.Pages.Plans.Writing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>All measures one answers for, on one page, for one reporting period: status, what was done, and how each goal went.</summary>
public sealed class ReportModel(OpenPlans open) : PageModel
{
    /// <summary>The periods as addresses name them.</summary>
    public static readonly IReadOnlyList<(string Address, ReportingPeriod Period)> Periods = [("t1", ReportingPeriod.T1), ("t2", ReportingPeriod.T2), ("vb", ReportingPeriod.Year)];

    public OpenPlan Open { get; private set; } = null!;
    public ReportingPeriod Period { get; private set; }

    /// <summary>The rows whose follow-up the person may write, in the plan's order.</summary>
    public IReadOnlyList<PlanRow> Rows { get; private set; } = [];

    public int Reported => Rows.Count(r => r.Measure!.FollowUpOf(Period).IsReported);

    public async Task<IActionResult> OnGetAsync(Guid id, string period)
    {
        if (await open.Open(id) is not { } plan || !plan.Plan.MayWriteSomething(plan.Actor)) return NotFound();
        (Open, Period) = (plan, Periods.First(p => p.Address == period).Period);
        Rows = [.. PlanRow.Of(plan.Content).Where(r => r.Measure is { } m && plan.MayWrite(m.Id, FollowUpTexts.TextOf(Period)))];
        return Page();
    }
}
