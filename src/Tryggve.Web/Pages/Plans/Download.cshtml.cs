using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.Export;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans;

/// <summary>Gives the plan back as a file.</summary>
public sealed class DownloadModel(PlanStore plans, CurrentActor current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string format)
    {
        var extension = $".{format}";
        if (PlanExport.Check(extension) is not null || await plans.Load(id, current.Actor) is not { } plan) return NotFound();
        using var file = new MemoryStream();
        PlanExport.Write(plan.Content, extension, file);
        return File(file.ToArray(), PlanExport.MediaType(extension), Slug.Of(PlanHeading.TitleOf(plan.Content)) + extension);
    }
}
