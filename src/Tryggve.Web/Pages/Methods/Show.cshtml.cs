using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Methods;

/// <summary>Everything that the plans one may see say of a working method: where it is used, the goals, what came of it and what was written of it.</summary>
public sealed class ShowModel(MethodQueries methods, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sida")]
    public string? Number { get; set; }

    public MethodMeasures Found { get; private set; } = null!;
    public MethodListing Method => Found.Method;

    public async Task<IActionResult> OnGetAsync(string name)
    {
        if (await methods.Of(name, int.TryParse(Number, out var page) ? page : 1, current.Actor) is not { } found) return NotFound();
        Found = found;
        return Page();
    }
}
