using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Rounds;

/// <summary>The bodies that the municipality's plans pass on their way to being decided: one of the paths Tryggve comes with, or one's own.</summary>
public sealed class PathModel(MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>The steps, and last empty ones to fill in.</summary>
    [BindProperty]
    public List<StepForm> Steps { get; set; } = [];

    public Municipality Municipality { get; private set; } = null!;

    /// <param name="fran">Number of one of the shipped paths, from 1, to begin from.</param>
    public async Task<IActionResult> OnGetAsync(int? fran)
    {
        if (!await Find()) return NotFound();
        var path = fran is > 0 && fran <= DecisionPath.Shipped.Count ? DecisionPath.Shipped[fran.Value - 1] : Municipality.DecisionPath;
        (Name, Version, Steps) = (path.Name, Municipality.DecisionPath.Version, [.. path.Steps.Select(StepForm.Of)]);
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find()) return NotFound();
        Steps = [.. Steps.Where(s => !string.IsNullOrWhiteSpace(s.Body))];
        var name = (Name ?? "").Trim();
        var path = new DecisionPath(name.Length is > 0 and <= 120 ? name : string.Join(", ", Steps.Select(s => s.Body?.Trim())), [.. Steps.Select(s => s.ToStep())]) { Version = Version };
        var wrong = await municipalities.Change(Municipality.Id, (m, _) => m.Check(path), m => m.Put(path), current.Actor, time.GetUtcNow());
        if (wrong.Any(r => r.Code == "path-overtaken") && await Find())
        {
            Version = Municipality.DecisionPath.Version;
            wrong = [.. wrong, new Remark("path-now", Severity.Error, $"Nu gäller {string.Join(", därefter ", Municipality.DecisionPath.Steps.Select(s => s.Body))}. Spara igen om din väg ska gälla i stället.")];
        }
        Fill();
        if (this.MustMend(wrong, FieldOf)) return this.Refuse();
        TempData["Sagt"] = "Beslutsvägen är sparad. Planer som redan är inlämnade fortsätter på den väg de lämnades in på.";
        return RedirectToPage("/Rounds/Index");
    }

    private static string FieldOf(Remark remark) => remark.Place is { } place
        ? $"Steps_{int.Parse(place.Part.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) - 1}_{(remark.Code == "deadline-wrong" ? "Day" : "Body")}"
        : "";

    private void Fill()
    {
        for (var empty = 0; empty < 2 && Steps.Count < DecisionPath.MostSteps; empty++) Steps.Add(new StepForm());
    }

    private async Task<bool> Find()
    {
        if (current.Actor.ExtentOf(Permission.SetRounds, new PlanScope(current.Actor.MunicipalityId, "", null)) != Extent.Everything) return false;
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return false;
        Municipality = municipality;
        return true;
    }
}

/// <summary>What is typed about a step of the path.</summary>
public sealed class StepForm
{
    public string? Body { get; set; }
    public int? Day { get; set; }
    public int? Month { get; set; }
    public bool YearBefore { get; set; }

    public static StepForm Of(DecisionStep step) => new() { Body = step.Body, Day = step.Day, Month = step.Month, YearBefore = step.YearBefore };

    public DecisionStep ToStep() => new((Body ?? "").Trim(), Month ?? 0, Day ?? 0, YearBefore);
}
