using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Measures;

/// <summary>Measures of all plans one may see: asked for, ordered, kept as a view, taken out as a file.</summary>
public sealed class IndexModel(MeasureQueries measures, PlanQueries plans, SavedViews views, MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(Name = "namn")]
    public string? ViewName { get; set; }

    public MeasureFilter Filter { get; private set; } = new();
    public IReadOnlyList<string> Unknown { get; private set; } = [];
    public MeasureCount Count { get; private set; } = null!;
    public IReadOnlyList<MeasureListing> Rows { get; private set; } = [];
    public IReadOnlyList<SavedView> Views { get; private set; } = [];
    public IReadOnlyList<PlanListing> Plans { get; private set; } = [];
    public Municipality Municipality { get; private set; } = null!;
    public int Number { get; private set; }
    public int Pages => (int)Math.Max(1, (Count.Measures + PageSize - 1) / PageSize);
    public bool MayChange => current.Actor.MayAnywhere(Permission.WritePlan);
    public string Query => FilterAddress.QueryOf(Filter);
    public DateOnly Today => time.GetUtcNow().ToDay();

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostSaveAsync()
    {
        if (!await Load()) return NotFound();
        var name = string.Join(' ', (ViewName ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (this.MustMend(SavedViews.Check(name, Query, Views), _ => "namn")) return this.Refuse();
        await views.Save(current.Actor, name, Query);
        TempData["Sagt"] = $"Urvalet är sparat som ”{name}”.";
        return Redirect("/atgarder" + Query);
    }

    public async Task<IActionResult> OnPostForgetAsync(Guid view)
    {
        if (!await Load()) return NotFound();
        if (await views.Remove(current.Actor, view)) TempData["Sagt"] = "Det sparade urvalet är borttaget.";
        return Redirect("/atgarder" + Query);
    }

    /// <summary>The parts of the filter with the address that leaves each of them out.</summary>
    public IEnumerable<(string Name, string Value, string Without)> Chips()
    {
        var parts = FilterAddress.Parts(Filter).ToList();
        var plan = Plans.FirstOrDefault(p => p.Id == Filter.Plan) is { } named ? $"{named.District} {named.Years}" : "okänd plan";
        return parts.Select(p => (FilterWords.NameOf(p.Name), FilterWords.Value(Filter, p.Name, p.Value, Municipality, plan),
            "/atgarder" + QueryString.Create(parts.Where(other => other.Name != p.Name).Append(("ordning", FilterAddress.Of(Filter.Order, Filter.Descending))).Select(o => KeyValuePair.Create(o.Item1, (string?)o.Item2)))));
    }

    private async Task<bool> Load()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality || !current.Actor.MayAnywhere(Permission.SeePlan)) return false;
        Municipality = municipality;
        (Filter, Unknown) = FilterAddress.Parse(Request.Query);
        if (Filter.District is { } district && municipality.Districts.All(d => d.Id != district)) Unknown = [.. Unknown, $"Det finns ingen stadsdel som heter ”{district}” i adressen."];
        Count = await measures.Count(Filter, current.Actor, Today);
        Number = int.TryParse(Request.Query["sida"], out var asked) ? Math.Clamp(asked, 1, Pages) : 1;
        Rows = await measures.List(Filter, current.Actor, Today, PageSize, (Number - 1) * PageSize);
        Plans = await plans.Titles(current.Actor);
        Views = await views.Of(current.Actor);
        return true;
    }
}
