using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Plans;

/// <summary>The plan's introduction and the documents it was read from.</summary>
public sealed class PrefaceModel(OpenPlans open, DocumentStore documents) : PageModel
{
    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await open.Open(id) is not { } found) return NotFound();
        Open = found;
        return Page();
    }

    /// <summary>The document as it was uploaded, byte for byte.</summary>
    public async Task<IActionResult> OnGetDocumentAsync(Guid id, string hash)
    {
        if (await open.Open(id) is not { } found) return NotFound();
        if (found.Plan.Documents.FirstOrDefault(d => d.Hash == hash) is not { } document || await documents.Load(hash) is not { } bytes) return NotFound();
        return File(bytes, "application/octet-stream", document.Name);
    }
}
