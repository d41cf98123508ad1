using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Export;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Administration;

/// <summary>The security log as a file for a spreadsheet: all the lines that the question covers.</summary>
public sealed class LogFileModel(SecurityLog log, PersonStore people, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public LogQuestion Asked { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        var municipality = current.Actor.MunicipalityId;
        if (!ModelState.IsValid || Asked.ToFilter(await people.All(municipality)) is not { } filter) return NotFound();
        using var file = new MemoryStream();
        Csv.Write(file, ["När", "Typ", "Vad", "Av"],
            (await log.Read(municipality, int.MaxValue, 0, filter)).Select(line => new[] { line.At.ToTableTime(), Vocabulary.OfSecurityEvent(line.Kind), line.Text, line.ActorName }));
        return File(file.ToArray(), "text/csv; charset=utf-8", "sakerhetslogg.csv");
    }
}
