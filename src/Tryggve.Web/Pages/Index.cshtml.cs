using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages;

/// <summary>Where one starts: what waits, and the plans one may want to open.</summary>
public sealed class IndexModel(PlanQueries plans, DraftStore drafts, MyWork work, CurrentActor current) : PageModel
{
    public IReadOnlyList<PlanListing> Plans { get; private set; } = [];
    public IReadOnlyList<StoredDraft> Drafts { get; private set; } = [];

    /// <summary>Plans whose work is not shown.</summary>
    public int LeftOut { get; private set; }

    public IReadOnlyList<MyTask> Tasks { get; private set; } = [];

    public async Task OnGetAsync()
    {
        (Plans, Drafts) = (await plans.List(current.Actor), await drafts.Waiting(current.Actor));
        (Tasks, LeftOut) = (await work.Of(Plans), work.LeftOut(Plans));
    }
}
