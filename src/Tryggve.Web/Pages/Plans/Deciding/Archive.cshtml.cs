using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage.Archiving;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans.Deciding;

/// <summary>Gives the plan's package for the archive.</summary>
public sealed class ArchiveModel(PlanArchive archive, CurrentActor current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await archive.Of(id, current.Actor) is not { } package) return NotFound();
        // Documents may be many and large: the package is put together beside, not in memory.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await package.WriteZip(file);
        file.Position = 0;
        return File(file, "application/zip", $"{package.Name}.zip");
    }
}
