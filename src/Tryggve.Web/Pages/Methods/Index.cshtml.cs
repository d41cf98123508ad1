using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Methods;

/// <summary>The working methods in the plans one may see, with what came of them.</summary>
public sealed class IndexModel(MethodQueries methods, CurrentActor current) : PageModel
{
    public IReadOnlyList<MethodListing> Known { get; private set; } = [];

    /// <summary>Names that several districts write, and that Tryggve does not know.</summary>
    public IReadOnlyList<MethodListing> Names { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var all = await methods.All(current.Actor);
        (Known, Names) = ([.. all.Where(m => m.IsKnown)], [.. all.Where(m => !m.IsKnown)]);
    }
}
