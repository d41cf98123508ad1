using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Likeness;
using Tryggve.Analysis.Methods;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>Everything about one measure, to read or to write: its texts, goals, parties, knowledge, places and documents, and what has happened to it.</summary>
public sealed class MeasureModel(OpenPlans open, PlanStore plans, PlanHistory history, SimilarMeasures similar, DocumentStore documents, TimeProvider time) : PageModel
{
    public const int MostAttachments = 20;

    public OpenPlan Open { get; private set; } = null!;
    public PlanRow Row { get; private set; } = null!;
    public Measure Measure => Row.Measure!;
    public IReadOnlyList<PlanEvent> Events { get; private set; } = [];

    /// <summary>What is like it elsewhere; null where nobody has asked.</summary>
    public IReadOnlyList<SimilarMeasure>? Similar { get; private set; }

    /// <summary>The working methods it is about.</summary>
    public IReadOnlyList<WorkingMethod> Methods => [.. MethodReader.Of(MeasureText.Of(Row)).Where(m => m.IsBorne).Select(m => m.Method)];

    /// <summary>The measures before and after it in the plan.</summary>
    public (Guid? Before, Guid? After) Neighbours { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid measure)
    {
        if (!await Find(id, measure)) return NotFound();
        Events = await history.Read(id, Open.Actor, new HistoryFilter(Part: measure), 20);
        Similar = await similar.Of(Open.Plan, measure, Open.Actor);
        return Page();
    }

    /// <summary>The attached document, byte for byte; never shown in the browser as a page of ours.</summary>
    public async Task<IActionResult> OnGetAttachmentAsync(Guid id, Guid measure, string hash)
    {
        if (!await Find(id, measure) || Measure.Attachments.FirstOrDefault(a => a.Hash == hash) is not { } attached || await documents.Load(hash) is not { } bytes) return NotFound();
        return File(bytes, "application/octet-stream", attached.Name);
    }

    public async Task<IActionResult> OnPostAttachAsync(Guid id, Guid measure, IFormFile? document)
    {
        if (!await Find(id, measure) || !Open.MayWriteAll) return NotFound();
        try
        {
            if (document is null) throw new DocumentRefusedException("attachment-missing", "Välj ett dokument att bifoga.");
            if (Measure.Attachments.Count >= MostAttachments) throw new DocumentRefusedException("attachments-many", $"En åtgärd har högst {MostAttachments} bilagor. Ta bort någon först.");
            await using var stream = document.OpenReadStream();
            var file = AttachedFile.From(stream, document.FileName);
            await documents.Keep(file.Hash, file.Bytes);
            await plans.Change(id, Open.Actor, p => p.Attach(measure, new Attachment(file.Hash, file.Name, file.Bytes.Length, time.GetUtcNow(), Open.Actor.Name), Open.Actor, time.GetUtcNow()));
            TempData["Sagt"] = $"{file.Name} är bifogad.";
            return RedirectToPage(null, null, new { id, measure }, "bilagor");
        }
        catch (DocumentRefusedException refused)
        {
            ModelState.AddModelError("document", refused.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
    }

    public async Task<IActionResult> OnPostDetachAsync(Guid id, Guid measure, string hash)
    {
        if (!await Find(id, measure) || !Open.MayWriteAll) return NotFound();
        await plans.Change(id, Open.Actor, p => p.Detach(measure, hash, Open.Actor, time.GetUtcNow()));
        TempData["Sagt"] = "Bilagan är borttagen. Den går att hämta tillbaka i historiken.";
        return RedirectToPage(null, null, new { id, measure }, "bilagor");
    }

    private async Task<bool> Find(Guid id, Guid measure)
    {
        if (await open.Open(id) is not { } plan || plan.Row(measure) is not { } row) return false;
        (Open, Row) = (plan, row);
        var all = plan.Content.Measures.Select(m => m.Id).ToList();
        var index = all.IndexOf(measure);
        Neighbours = (index > 0 ? all[index - 1] : null, index < all.Count - 1 ? all[index + 1] : null);
        return true;
    }
}
