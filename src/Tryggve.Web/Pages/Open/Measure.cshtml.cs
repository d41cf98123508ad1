using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans.Publishing;
using Tryggve.Storage;
using Tryggve.Web.Open;

namespace Tryggve.Web.Pages.Open;

/// <summary>A public measure at an address that lasts.</summary>
public sealed class MeasureModel(PublicQueries queries) : PageModel
{
    public PublicPlan Open { get; private set; } = null!;
    public PublicArea Area { get; private set; } = null!;
    public PublicRow Row { get; private set; } = null!;
    public PublicMeasure Measure { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kommun, string stadsdel, string ar, Guid id)
    {
        if (OpenAddress.Read(ar) is not { } years) return NotFound();
        if (await queries.Find(kommun, stadsdel, years) is not { } found) return await queries.IsWithdrawn(kommun, stadsdel, years) ? StatusCode(StatusCodes.Status410Gone) : NotFound();
        Open = found.Plan;
        var (area, row, measure) = Open.Measures.FirstOrDefault(m => m.Measure.Id == id);
        if (measure is null) return NotFound();
        (Area, Row, Measure) = (area, row, measure);
        return Page();
    }
}
