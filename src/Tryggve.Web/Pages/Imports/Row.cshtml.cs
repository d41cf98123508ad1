using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Imports;

/// <summary>One row of a draft: its cells to correct, its proposed shift to answer, or to leave out.</summary>
public sealed class RowModel(DraftStore drafts, DraftReader reader) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "rad")]
    public string? Key { get; set; }

    [BindProperty]
    public Dictionary<PlanField, string?> Cells { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public StoredDraft Stored { get; private set; } = null!;
    public DraftArea Area { get; private set; } = null!;
    public DraftRow Row { get; private set; } = null!;

    /// <summary>The printed page where the row stands; null in a document that has no pages.</summary>
    public int? Sheet { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id)) return NotFound();
        var changed = Cells.ToDictionary(c => c.Key, c => (c.Value ?? "").ReplaceLineEndings("\n").Trim());
        foreach (var same in changed.Where(c => c.Value == Row[c.Key].Trim()).ToList()) changed.Remove(same.Key);
        return await Correct(c => c.Correct(Row.Key, changed));
    }

    public async Task<IActionResult> OnPostShiftAsync(Guid id, bool accept) => await Find(id) ? await Correct(c => c.AnswerShift(Row.Key, accept)) : NotFound();

    public async Task<IActionResult> OnPostRestoreAsync(Guid id) => await Find(id) ? await Correct(c => c.Restore(Row.Key)) : NotFound();

    public async Task<IActionResult> OnPostTakeBackAsync(Guid id) => await Find(id) ? await Correct(c => c.TakeBack(Row.Key)) : NotFound();

    public async Task<IActionResult> OnPostLeaveOutAsync(Guid id)
    {
        if (!await Find(id)) return NotFound();
        if (!string.IsNullOrWhiteSpace(Reason)) return await Correct(c => c.LeaveOut(Row.Key, Reason.Trim()));
        ModelState.AddModelError(nameof(Reason), "Skriv varför raden inte ska med i planen.");
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> Find(Guid id)
    {
        if (Key is null || await drafts.Load(id) is not { } stored) return false;
        Stored = stored;
        var draft = await reader.Read(stored);
        if (draft.Areas.FirstOrDefault(a => a.Rows.Any(r => r.Key == Key)) is not { } area) return false;
        (Area, Row) = (area, area.Rows.First(r => r.Key == Key));
        Sheet = draft.PageOf(Row);
        return true;
    }

    private async Task<IActionResult> Correct(Func<DraftCorrections, DraftCorrections> change)
    {
        await drafts.Correct(Stored.Id, change);
        return RedirectToPage("/Imports/Review", null, new { Stored.Id }, RowView.AnchorOf(Row.Key));
    }
}
