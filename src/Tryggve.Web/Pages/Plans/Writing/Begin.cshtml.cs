using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>Begins a plan: from the year's template, or from an earlier plan of the district. A plan in a document is read in instead.</summary>
public sealed class BeginModel(PlanStore plans, PlanQueries queries, MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty]
    public string? District { get; set; }

    [BindProperty]
    public string? Years { get; set; }

    /// <summary>The earlier plan to begin from; empty for the template.</summary>
    [BindProperty]
    public Guid? From { get; set; }

    public Municipality Municipality { get; private set; } = null!;

    /// <summary>The districts in which the person may begin a plan.</summary>
    public IReadOnlyList<District> Districts { get; private set; } = [];
    public IReadOnlyList<PlanListing> Earlier { get; private set; } = [];
    public IReadOnlyList<Remark> Wrong { get; private set; } = [];
    public YearSpan NextYear => time.GetUtcNow().ToDay() is var today ? new(today.Year + (today.Month >= 9 ? 1 : 0)) : default;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find()) return NotFound();
        Years ??= NextYear.ToString();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find()) return NotFound();
        Wrong = [.. Check()];
        if (Wrong.Count > 0) return Refuse();
        var (actor, now, years) = (current.Actor, time.GetUtcNow(), YearSpan.Parse(Years)!.Value);
        var district = Districts.First(d => d.Id == District);
        var earlier = From is { } from ? await plans.Load(from, actor) : null;
        if (From is not null && earlier is null) return NotFound();
        var plan = earlier is null ? Plan.Begin(Municipality, district, years, actor, now) : Plan.BeginFrom(earlier, Municipality, district, years, actor, now);
        if (await plans.Save(plan) == SaveOutcome.AlreadyExists)
        {
            Wrong = [new Remark("plan-exists", Severity.Error, $"{district.Name} har redan en plan för {years}. Öppna den under Planer, eller välj ett annat år.")];
            return Refuse();
        }
        TempData["Sagt"] = "Planen är skapad. Skriv direkt i tabellen.";
        return RedirectToPage("/Plans/Writing/Write", new { plan.Id });
    }

    private IEnumerable<Remark> Check()
    {
        if (Districts.All(d => d.Id != District)) yield return new Remark("district-missing", Severity.Error, "Välj vilken stadsdel eller vilket område planen gäller.");
        if (YearSpan.Parse(Years) is null) yield return new Remark("year-missing", Severity.Error, "Skriv vilket år planen gäller, till exempel 2027 eller 2027–2028.");
    }

    private PageResult Refuse()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> Find()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return false;
        Municipality = municipality;
        Districts = [.. municipality.Districts.Where(d => current.Actor.ExtentOf(Permission.CreatePlan, new PlanScope(municipality.Id, d.Id, null)) > Extent.Nothing)];
        Earlier = [.. (await queries.List(current.Actor)).Where(p => Districts.Any(d => d.Name == p.District))];
        return Districts.Count > 0;
    }
}
