using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Quality;

/// <summary>How whole the year's plans are, and what is left to work through.</summary>
public sealed class IndexModel(QualityQueries quality, CityQueries city, MeasureQueries measures, CurrentActor current, TimeProvider time) : PageModel
{
    private const int Next = 20;

    [BindProperty(SupportsGet = true, Name = "ar")]
    public string? AskedYear { get; set; }

    public IReadOnlyList<int> Years { get; private set; } = [];
    public int Year { get; private set; }
    public IReadOnlyList<PlanQuality> Plans { get; private set; } = [];

    /// <summary>The measures that lack most.</summary>
    public IReadOnlyList<MeasureListing> ToMend { get; private set; } = [];

    public MeasureFilter Lacking => new() { Year = Year, Lacks = Shortfall.Any, Order = MeasureOrder.Shortfalls, Descending = true };
    public long Measures => Plans.Sum(p => p.Measures);
    public long Whole => Plans.Sum(p => p.Whole);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!current.Actor.MayAnywhere(Permission.SeePlan)) return NotFound();
        var today = time.GetUtcNow().ToDay();
        Years = await city.Years(current.Actor);
        Year = int.TryParse(AskedYear, out var asked) && Years.Contains(asked) ? asked : Years.DefaultIfEmpty(today.Year).Max();
        Plans = await quality.Of(Year, current.Actor);
        ToMend = await measures.List(Lacking, current.Actor, today, Next);
        return Page();
    }
}
