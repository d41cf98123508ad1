using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Pages.Plans.Reporting;

namespace Tryggve.Web.Pages;

/// <summary>Where one starts: what waits, and the plans one may want to open.</summary>
public sealed class IndexModel(PlanQueries plans, DraftStore drafts, MyReports reports, CurrentActor current) : PageModel
{
    public IReadOnlyList<PlanListing> Plans { get; private set; } = [];
    public IReadOnlyList<StoredDraft> Drafts { get; private set; } = [];

    public IReadOnlyList<MyReport> Reports { get; private set; } = [];

    public async Task OnGetAsync()
    {
        (Plans, Drafts) = (await plans.List(current.Actor), await drafts.Waiting(current.Actor));
        Reports = await reports.Of(Plans);
    }
}
