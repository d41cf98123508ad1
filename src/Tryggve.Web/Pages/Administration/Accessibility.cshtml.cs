using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Administration;

/// <summary>What people have reported about accessibility, and whether they have been answered.</summary>
public sealed class AccessibilityModel(AccessibilityReports reports, CurrentActor current) : PageModel
{
    private const int PerPage = 50;

    [BindProperty(SupportsGet = true, Name = "sida")]
    public int? Asked { get; set; }

    public (int All, int Waiting) Count { get; private set; }
    public IReadOnlyList<AccessibilityReport> Reports { get; private set; } = [];
    public int Pages => Math.Max(1, (Count.All + PerPage - 1) / PerPage);
    public int Number => Math.Clamp(Asked ?? 1, 1, Pages);

    public async Task OnGetAsync()
    {
        Count = await reports.Count(current.Actor.MunicipalityId);
        Reports = await reports.Read(current.Actor.MunicipalityId, PerPage, (Number - 1) * PerPage);
    }

    public async Task<IActionResult> OnPostAnswerAsync(Guid id)
    {
        if (!await reports.Answer(id, current.Actor.MunicipalityId, current.Actor)) return NotFound();
        TempData["Sagt"] = "Anmälan är besvarad. Adressen är borttagen.";
        return RedirectToPage();
    }
}
