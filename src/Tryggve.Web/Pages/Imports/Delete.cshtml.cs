using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Imports;

/// <summary>Asks before a draft is forgotten.</summary>
public sealed class DeleteModel(DraftStore drafts, CurrentActor current) : PageModel
{
    public StoredDraft Draft { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await drafts.Load(id, current.Actor) is not { } draft) return NotFound();
        Draft = draft;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await drafts.Load(id, current.Actor) is not { } draft) return NotFound();
        await drafts.Delete(draft);
        TempData["Sagt"] = $"{draft.DocumentName} är borttaget.";
        return RedirectToPage("/Imports/Index");
    }
}
