using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans;

/// <summary>The plan's introduction and the documents it was read from.</summary>
public sealed class PrefaceModel(PlanStore plans, DocumentStore documents, CurrentActor current) : PageModel
{
    public Plan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await plans.Load(id, current.Actor) is not { } plan) return NotFound();
        Plan = plan;
        return Page();
    }

    /// <summary>The document as it was uploaded, byte for byte.</summary>
    public async Task<IActionResult> OnGetDocumentAsync(Guid id, string hash)
    {
        if (await plans.Load(id, current.Actor) is not { } plan) return NotFound();
        if (plan.Documents.FirstOrDefault(d => d.Hash == hash) is not { } document || await documents.Load(hash) is not { } bytes) return NotFound();
        return File(bytes, "application/octet-stream", document.Name);
    }
}
