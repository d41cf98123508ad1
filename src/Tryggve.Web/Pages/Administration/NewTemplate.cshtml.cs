using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Administration;

/// <summary>Makes a template for the years to come out of the one in force.</summary>
public sealed class NewTemplateModel(MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty]
    public int? Year { get; set; }

    public Municipality Municipality { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        Year = Municipality.Templates.Select(t => t.FromYear).Append(time.GetUtcNow().Year).Max() + 1;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return this.Refuse();
        var remarks = await municipalities.Change(Municipality.Id, (m, _) => m.CheckTemplateFrom(Year), m => m.AddTemplate(Year!.Value), current.Actor, time.GetUtcNow());
        if (this.MustMend(remarks, _ => nameof(Year))) return this.Refuse();
        TempData["Sagt"] = $"Mallen från {Year} är skapad. Ändra det som är nytt.";
        await Load();
        return RedirectToPage("/Administration/Template", new { id = Municipality.Templates.First(t => t.FromYear == Year).Id });
    }

    private async Task<bool> Load()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return false;
        Municipality = municipality;
        return true;
    }
}
