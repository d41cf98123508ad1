using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Administration;

/// <summary>A district's name, or a new district.</summary>
public sealed class DistrictModel(MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Null when it is new.</summary>
    public District? District { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        Name = District?.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        var edited = new District(District?.Id ?? "", (Name ?? "").Trim());
        var remarks = await municipalities.Change(current.Actor.MunicipalityId, (m, _) => m.Check(edited), m => m.Put(edited), current.Actor, time.GetUtcNow());
        if (this.MustMend(remarks, _ => nameof(Name))) return this.Refuse();
        TempData["Sagt"] = District is null ? $"{edited.Name} är tillagd." : $"Stadsdelen heter nu {edited.Name}.";
        return RedirectToPage("/Administration/Index");
    }

    private async Task<bool> Load(string id)
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return false;
        District = municipality.Districts.FirstOrDefault(d => d.Id == id);
        return District is not null || id == "ny";
    }
}
