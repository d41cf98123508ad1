using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Open;

/// <summary>The way in for anybody: municipalities, districts and years with a public plan.</summary>
public sealed class IndexModel(PublicQueries queries) : PageModel
{
    private const int Most = 2_000;

    public IReadOnlyList<PublicListing> Plans { get; private set; } = [];

    public async Task OnGetAsync() =>
        Plans = [.. (await queries.Latest(new PublicFilter(), Most)).OrderBy(p => p.Municipality, Plumbing.SwedishPages.Order).ThenBy(p => p.District, Plumbing.SwedishPages.Order).ThenByDescending(p => p.Years.From)];
}
