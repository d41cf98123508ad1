using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans.Publishing;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Administration;

/// <summary>Which of the fields that may be public the municipality holds back.</summary>
public sealed class PublicFieldsModel(MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    /// <summary>Names of the fields that stay public.</summary>
    [BindProperty]
    public List<string> Open { get; set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return NotFound();
        Open = [.. PublicFields.Shipped.Where(PublicFields.Of(municipality).Holds).Select(f => f.ToString())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return NotFound();
        await municipalities.Change(municipality.Id, (_, _) => [], m => PublicFields.HoldBack(m, [.. PublicFields.Shipped.Where(f => !Open.Contains(f.ToString()))]), current.Actor, time.GetUtcNow());
        TempData["Sagt"] = "Valet är sparat och gäller från nästa publicering.";
        return RedirectToPage();
    }
}
