using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Administration;

/// <summary>The municipality's own: its organisations, templates and districts.</summary>
public sealed class IndexModel(MunicipalityStore municipalities, CurrentActor current) : PageModel
{
    public Municipality Municipality { get; private set; } = null!;
    public IReadOnlyDictionary<string, int> Members { get; private set; } = new Dictionary<string, int>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return NotFound();
        Municipality = municipality;
        Members = await municipalities.Members(municipality.Id);
        return Page();
    }

    /// <summary>How many belong to the organisation or one of its units; somebody in two of them is counted twice.</summary>
    public int MembersOf(Organisation organisation) => organisation.Units.Select(u => u.Id).Prepend(organisation.Id).Sum(id => Members.GetValueOrDefault(id));
}
