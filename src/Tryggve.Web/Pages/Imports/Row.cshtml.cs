using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Imports;

/// <summary>One row of a draft: its cells to correct, or to leave out.</summary>
public sealed class RowModel(DraftStore drafts, DraftReader reader, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "rad")]
    public string? Key { get; set; }

    [BindProperty]
    public Dictionary<PlanField, string?> Cells { get; set; } = [];

    /// <summary>The cells as the page showed them: only what the person changed is a correction.</summary>
    [BindProperty]
    public Dictionary<PlanField, string?> Shown { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public StoredDraft Stored { get; private set; } = null!;
    public DraftArea Area { get; private set; } = null!;
    public DraftRow Row { get; private set; } = null!;

    /// <summary>The printed page where the row stands; null in a document that has no pages.</summary>
    public int? Sheet { get; private set; }

    /// <summary>The fields that somebody else has written something else in meanwhile; nothing is saved while there are any.</summary>
    public IReadOnlyList<PlanField> Disputed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id) => await drafts.Load(id, current.Actor) is { } stored && await Find(stored) ? Page() : NotFound();

    /// <param name="yield">Disputed fields in which the person lets the other's text stand.</param>
    public Task<IActionResult> OnPostAsync(Guid id, string? yield) => Correct(id, corrections =>
    {
        var edits = Cells.ToDictionary(c => c.Key, c => FieldEdit.Of(Shown.GetValueOrDefault(c.Key), c.Value));
        foreach (var field in yield?.Split(',') ?? []) if (Enum.TryParse<PlanField>(field, out var theirs)) edits.Remove(theirs);
        Disputed = [.. edits.Where(e => e.Value.CollidesWith(FieldEdit.Clean(Row[e.Key]))).Select(e => e.Key)];
        return Disputed.Count == 0 ? corrections.Correct(Row.Key, edits.Where(e => e.Value.IsMade).ToDictionary(e => e.Key, e => e.Value.Typed)) : null;
    });

    public Task<IActionResult> OnPostRestoreAsync(Guid id) => Correct(id, c => c.Restore(Row.Key));

    /// <param name="reasonShown">The reason the page showed; empty when the row was not left out then.</param>
    public Task<IActionResult> OnPostLeaveOutAsync(Guid id, string? reasonShown) => Correct(id, corrections =>
    {
        var wrong = string.IsNullOrWhiteSpace(Reason) ? "Skriv varför raden inte ska med i planen."
            : Row.LeftOut is { } theirs && FieldEdit.Of(reasonShown, Reason).CollidesWith(theirs) ? "Någon annan har redan lämnat raden utanför. Läs skälet och välj vilket som ska gälla."
            : null;
        if (wrong is null) return corrections.LeaveOut(Row.Key, Reason!.Trim());
        ModelState.AddModelError("reason", wrong);
        return null;
    });

    /// <summary>What to show in a field: what the person changed in it, else what stands there now.</summary>
    public string TextOf(PlanField field, string now) =>
        Cells.TryGetValue(field, out var typed) && FieldEdit.Of(Shown.GetValueOrDefault(field), typed) is { IsMade: true } edit ? edit.Typed : now;

    private async Task<IActionResult> Correct(Guid id, Func<DraftCorrections, DraftCorrections?> change)
    {
        var saved = await drafts.Correct(id, current.Actor, async stored => await Find(stored) ? change(stored.Corrections) : null);
        if (saved) return RedirectToPage("/Imports/Review", null, new { id }, RowView.AnchorOf(Row.Key));
        if (Row is null) return NotFound();
        Response.StatusCode = string.IsNullOrWhiteSpace(Reason) && Disputed.Count == 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> Find(StoredDraft stored)
    {
        Stored = stored;
        var draft = await reader.Read(stored);
        if (draft.Areas.FirstOrDefault(a => a.Rows.Any(r => r.Key == Key)) is not { } area) return false;
        (Area, Row) = (area, area.Rows.First(r => r.Key == Key));
        Sheet = draft.PageOf(Row);
        return true;
    }
}
