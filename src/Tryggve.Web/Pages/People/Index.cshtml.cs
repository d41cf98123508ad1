using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.People;

/// <summary>Everybody in one's own municipality, with their roles.</summary>
public sealed class IndexModel(PersonStore people, MunicipalityStore municipalities, CurrentActor current) : PageModel
{
    /// <summary>Part of the names asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "namn")]
    public string? Name { get; set; }

    public Municipality Municipality { get; private set; } = null!;
    public IReadOnlyList<GrantScope> Scopes { get; private set; } = [];
    public IReadOnlyList<Person> People { get; private set; } = [];
    public int All { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return NotFound();
        Municipality = municipality;
        Scopes = await municipalities.Scopes(municipality.Id);
        var all = await people.All(municipality.Id);
        All = all.Count;
        People = [.. all.Where(p => Name is null || SwedishPages.Culture.CompareInfo.IndexOf(p.Name, Name.Trim(), CompareOptions.IgnoreCase) >= 0)];
        return Page();
    }
}
