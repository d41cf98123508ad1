using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Administration;

/// <summary>The security log, newest first.</summary>
public sealed class LogModel(SecurityLog log, PersonStore people, CurrentActor current) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public LogQuestion Asked { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<SecurityEvent> Lines { get; private set; } = [];
    public IReadOnlyList<string> Kinds { get; private set; } = [];
    public IReadOnlyList<Person> People { get; private set; } = [];
    public int Count { get; private set; }
    public int Pages => Math.Max(1, (Count + PageSize - 1) / PageSize);

    public async Task<IActionResult> OnGetAsync()
    {
        var municipality = current.Actor.MunicipalityId;
        Kinds = await log.Kinds(municipality);
        People = await people.All(municipality);
        if (!ModelState.IsValid) return this.Refuse();
        if (Asked.ToFilter(People) is not { } filter) return NotFound();
        Count = await log.Count(municipality, filter);
        if (Number < 1 || Number > Pages) return NotFound();
        Lines = await log.Read(municipality, PageSize, (Number - 1) * PageSize, filter);
        return Page();
    }

    /// <summary>The address of another page of the same question.</summary>
    public string AddressOf(int number) => Address("/kommunen/logg", new Dictionary<string, string?>(Asked.Address) { ["sida"] = number == 1 ? null : $"{number}" });

    public string FileAddress => Address("/kommunen/logg.csv", Asked.Address);

    private static string Address(string path, IDictionary<string, string?> parts) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(path, parts);
}
