using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Privacy;
using Tryggve.Storage;
using Tryggve.Web.Pages.Plans.Writing;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>All measures one answers for, on one page, for one reporting period: status, what was done, and how each goal went.</summary>
public sealed class ReportModel(OpenPlans open, PlanStore plans, TimeProvider time) : PageModel
{
    /// <summary>The supplement as typed.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The measure that a refused supplement was about.</summary>
    public Guid? About { get; private set; }

    /// <summary>The periods as addresses name them.</summary>
    public static readonly IReadOnlyList<(string Address, ReportingPeriod Period)> Periods = [("t1", ReportingPeriod.T1), ("t2", ReportingPeriod.T2), ("vb", ReportingPeriod.Year)];

    public static string AddressOf(ReportingPeriod period) => Periods.First(p => p.Period == period).Address;

    /// <summary>The period an address names; the route lets no other address through.</summary>
    public static ReportingPeriod PeriodAt(string address) => Periods.First(p => p.Address == address).Period;

    public OpenPlan Open { get; private set; } = null!;
    public ReportingPeriod Period { get; private set; }

    /// <summary>The rows whose follow-up the person answers for, in the plan's order; in a closed round to be read and supplemented.</summary>
    public IReadOnlyList<PlanRow> Rows { get; private set; } = [];

    public int Reported => Rows.Count(r => Open.Plan.IsReported(r.Measure!, Period));

    /// <summary>What is reported is frozen.</summary>
    public bool IsClosed => Open.Plan.Course.IsClosed(Period);

    public async Task<IActionResult> OnGetAsync(Guid id, string period) => await Find(id, period) ? Page() : NotFound();

    /// <summary>Says something of a measure after its round was closed.</summary>
    public async Task<IActionResult> OnPostSupplementAsync(Guid id, string period, Guid measure)
    {
        if (!await Find(id, period) || !Open.Plan.MayReport(Open.Actor, measure, Open.Organisations)) return NotFound();
        var text = (Text ?? "").ReplaceLineEndings("\n").Trim();
        IReadOnlyList<Remark> wrong = [];
        var after = await plans.Change(id, Open.Actor, p =>
        {
            wrong = [.. p.CheckSupplement(Period, measure, text)];
            if (wrong.Count == 0) p.AddSupplement(Period, measure, text, Open.Actor, time.GetUtcNow());
            return wrong.Count == 0;
        });
        (Open, About) = (Open with { Plan = after! }, measure);
        if (this.MustMend(wrong, r => r.Place is null ? "" : $"Text_{measure}")) return this.Refuse();
        TempData["Sagt"] = string.Join(' ', PrivacyGuard.Check(text, new Place("")).Select(r => r.Text).Prepend("Tillägget är sparat."));
        return RedirectToPage(null, null, new { id, period }, measure.ToString());
    }

    private async Task<bool> Find(Guid id, string period)
    {
        if (await open.Open(id) is not { } plan || plan.Actor.ExtentOf(Permission.WriteGoalsAndFollowUps, plan.Plan.Scope) == Extent.Nothing) return false;
        (Open, Period) = (plan, PeriodAt(period));
        var own = plan.Plan.MayReport(plan.Actor, plan.Organisations).ToHashSet(ReferenceEqualityComparer.Instance);
        Rows = [.. PlanRow.Of(plan.Content).Where(r => r.Measure is { } m && own.Contains(m))];
        return true;
    }
}
