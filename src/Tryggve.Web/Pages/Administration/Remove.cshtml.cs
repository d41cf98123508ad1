using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Administration;

/// <summary>Asks before an organisation is taken away; refuses while people belong to it.</summary>
public sealed class RemoveModel(MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id) => await Load(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        var remarks = await municipalities.Change(current.Actor.MunicipalityId, (m, members) => Municipality.CheckRemoving(Now(m), members), m => m.Remove(Now(m)), current.Actor, time.GetUtcNow());
        if (this.MustMend(remarks, _ => "")) return this.Refuse();
        TempData["Sagt"] = $"{Organisation.Name} är borttagen.";
        return RedirectToPage("/Administration/Index");
    }

    /// <summary>As it stands in the moment of the change, with units that others have added.</summary>
    private Organisation Now(Municipality municipality) => municipality.Organisations.FirstOrDefault(o => o.Id == Organisation.Id) ?? Organisation;

    private async Task<bool> Load(string id)
    {
        if ((await municipalities.Find(current.Actor.MunicipalityId))?.Organisations.FirstOrDefault(o => o.Id == id) is not { } organisation) return false;
        Organisation = organisation;
        return true;
    }
}
