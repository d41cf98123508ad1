using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Web.Pages.Plans.Writing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>All measures one answers for, on one page, for one reporting period: status, what was done, and how each goal went.</summary>
public sealed class ReportModel(OpenPlans open) : PageModel
{
    /// <summary>The periods as addresses name them.</summary>
    public static readonly IReadOnlyList<(string Address, ReportingPeriod Period)> Periods = [("t1", ReportingPeriod.T1), ("t2", ReportingPeriod.T2), ("vb", ReportingPeriod.Year)];

    public OpenPlan Open { get; private set; } = null!;
    public ReportingPeriod Period { get; private set; }

    /// <summary>The rows whose follow-up the person answers for, in the plan's order; in a closed round to be read and supplemented.</summary>
    public IReadOnlyList<PlanRow> Rows { get; private set; } = [];

    public int Reported => Rows.Count(r => Open.Plan.IsReported(r.Measure!, Period));

    /// <summary>What is reported is frozen.</summary>
    public bool IsClosed => Open.Plan.Course.IsClosed(Period);

    public async Task<IActionResult> OnGetAsync(Guid id, string period)
    {
        if (await open.Open(id) is not { } plan || plan.Actor.ExtentOf(Permission.WriteGoalsAndFollowUps, plan.Plan.Scope) == Extent.Nothing) return NotFound();
        (Open, Period) = (plan, Periods.First(p => p.Address == period).Period);
        Rows = [.. PlanRow.Of(plan.Content).Where(r => r.Measure is { } m && plan.Plan.MayReport(plan.Actor, m.Id, plan.Organisations))];
        return Page();
    }
}
