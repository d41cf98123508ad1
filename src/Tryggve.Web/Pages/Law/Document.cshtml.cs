using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Law;

/// <summary>The document of a record, to those who may read the record.</summary>
public sealed class DocumentModel(LawStore law, DocumentStore documents, CurrentActor current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await law.Find(id, current.Actor))?.Document is { } document && await documents.Load(document.Hash) is { } bytes ? File(bytes, "application/octet-stream", document.Name) : NotFound();
}
