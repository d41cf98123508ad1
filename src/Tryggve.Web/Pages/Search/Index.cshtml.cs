using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage.Searching;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Search;

/// <summary>Search in all texts of all plans one may see.</summary>
public sealed class IndexModel(PlanSearch search, CurrentActor current) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "ar")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "stadsdel")]
    public string? District { get; set; }

    [BindProperty(SupportsGet = true, Name = "falt")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Number { get; set; } = 1;

    public SearchQuestion Question { get; private set; } = new(SearchWords.Read(""));
    public IReadOnlyList<int> Years { get; private set; } = [];
    public IReadOnlyList<(string Id, string Name)> Districts { get; private set; } = [];
    public SearchPage Found { get; private set; } = new([], 0, 0, false);
    public IReadOnlyList<Find> Finds { get; private set; } = [];

    /// <summary>Plans that the index does not have yet.</summary>
    public int Waiting { get; private set; }

    /// <summary>Somebody has asked for something.</summary>
    public bool IsAsked => !string.IsNullOrWhiteSpace(Words);

    public int Pages => Math.Max(1, (Found.Count + PageSize - 1) / PageSize);

    public async Task<IActionResult> OnGetAsync()
    {
        var scope = await search.Scope(current.Actor);
        Waiting = scope.Waiting;
        Years = [.. scope.Plans.SelectMany(p => Enumerable.Range(p.Years.From, p.Years.To - p.Years.From + 1)).Distinct().OrderDescending()];
        Districts = [.. scope.Plans.DistinctBy(p => p.DistrictId).OrderBy(p => p.District, SwedishPages.Order).Select(p => (p.DistrictId, p.District))];
        var field = SearchAddress.Fields.FirstOrDefault(f => f.Word == Field);
        if (!string.IsNullOrEmpty(Field) && field.Word is null) ModelState.AddModelError("falt", "");
        if (!ModelState.IsValid) return this.Refuse();
        Question = new SearchQuestion(SearchWords.Read(Words ?? ""), Year, string.IsNullOrEmpty(District) ? null : District, field.Word is null ? null : field.Field);
        if (Number < 1) return NotFound();
        Found = await search.Find(Question, scope, (Math.Min(Number, PlanSearch.Most) - 1) * PageSize, PageSize);
        if (Number > Pages) return NotFound();
        Finds = [.. Found.Hits.Select(hit => Find.Of(hit, Question))];
        return Page();
    }

    /// <summary>The address of another page of the same search.</summary>
    public string AddressOf(int number) => SearchAddress.Of(Words, Year, District, Field, number);

    /// <summary>The same search in all plans and texts.</summary>
    public string? AddressWithoutChoices => Year is null && string.IsNullOrEmpty(District) && string.IsNullOrEmpty(Field) ? null : SearchAddress.Of(Words, null, null, null);
}
