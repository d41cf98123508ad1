using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Import;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Imports;

/// <summary>Takes in a document, and lists those that wait for review.</summary>
public sealed class IndexModel(DocumentStore documents, DraftStore drafts, CurrentActor current) : PageModel
{
    public IReadOnlyList<StoredDraft> Drafts { get; private set; } = [];

    public async Task OnGetAsync() => Drafts = await drafts.Waiting(current.Actor);

    public async Task<IActionResult> OnPostAsync(IFormFile? document)
    {
        if (document is null) return await Refuse("Välj ett dokument att läsa in.");
        try
        {
            await using var stream = document.OpenReadStream();
            var upload = Upload.From(stream, document.FileName);
            // A document that cannot be read is refused here and now, before anything is kept of it.
            PlanImport.Read(upload);
            await documents.Keep(upload);
            return RedirectToPage("/Imports/Review", new { id = await drafts.Open(upload.Hash, upload.Name, current.Actor) });
        }
        catch (DocumentRefusedException refused)
        {
            return await Refuse(refused.Message);
        }
    }

    private async Task<IActionResult> Refuse(string advice)
    {
        ModelState.AddModelError("document", advice);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Drafts = await drafts.Waiting(current.Actor);
        return Page();
    }
}
