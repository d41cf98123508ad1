using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Readiness;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>Everything the plan lacks before it is ready, each with the way to its field, and what its owner lets block handing it in.</summary>
public sealed class ReadinessModel(OpenPlans open) : PageModel
{
    /// <summary>Only remarks of this kind.</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Only { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public IReadOnlyList<ReadinessItem> Items { get; private set; } = [];
    public IEnumerable<ReadinessItem> Shown => Items.Where(i => Only is null || i.Remark.Code == Only);
    public int Measures { get; private set; }

    /// <summary>Measures that no remark concerns.</summary>
    public int Clean { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await open.Open(id) is not { } plan) return NotFound();
        Open = plan;
        Items = PlanReadiness.Of(plan.Content, plan.Municipality);
        var rows = PlanRow.Of(plan.Content).Where(r => r.Measure is not null).ToList();
        var parts = Items.Where(i => i.Remark.Severity != Severity.Hint).Select(i => i.Part).ToHashSet();
        (Measures, Clean) = (rows.Count, rows.Count(r => !parts.Contains(r.Measure!.Id) && !parts.Contains(r.Cause!.Id) && !parts.Contains(r.Problem.Id) && !r.Measure.Goals.Any(g => parts.Contains(g.Id))));
        return Page();
    }

    /// <summary>Where a remark is mended.</summary>
    public string AddressOf(ReadinessItem item)
    {
        var (id, field) = (Open.Plan.Id, EditForm.IdOf(item.Part, item.Field));
        var plan = Open.Content;
        if (item.Field.Field == PlanField.StrategyAnswer) return $"#{field}";
        if ((plan.Measures.FirstOrDefault(m => m.Id == item.Part) ?? plan.Measures.FirstOrDefault(m => m.Goals.Any(g => g.Id == item.Part))) is { } measure)
            return Url.Page("/Plans/Writing/Measure", null, new { id, measure = measure.Id }, null, null, item.Field.Field == PlanField.Goals ? "mal" : field)!;
        if (!Open.MayWriteAll) return Url.Page("/Plans/Show", new { id })!;
        return Url.Page("/Plans/Writing/Part", null, new { id, part = item.Part }, null, null, field)!;
    }
}
