using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Imports;

/// <summary>What each table's columns were taken to mean, and a person's word for what they do.</summary>
public sealed class ColumnsModel(DraftStore drafts, DraftReader reader, CurrentActor current) : PageModel
{
    /// <summary>What a column of a table can mean; a column without a meaning is kept under its own header.</summary>
    public static readonly IReadOnlyList<PlanField> Meanings =
    [
        PlanField.Area, PlanField.CollectiveName, PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Kind, PlanField.Goals, PlanField.When, PlanField.Who,
        PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp, PlanField.Unknown,
    ];

    private Dictionary<int, FieldEdit<PlanField>> edits = [];

    public StoredDraft Stored { get; private set; } = null!;
    public IReadOnlyList<DraftTable> Tables { get; private set; } = [];

    /// <summary>The table that was sent.</summary>
    public string? Table { get; private set; }

    /// <summary>Its columns that somebody else has given another meaning meanwhile; nothing is saved while there are any.</summary>
    public IReadOnlyList<int> Disputed { get; private set; } = [];

    public static string NameOf(PlanField field) => field == PlanField.Unknown ? "övrigt, behålls med sin rubrik" : Vocabulary.Of(field);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await drafts.Load(id, current.Actor) is not { } stored) return NotFound();
        await Read(stored);
        return Page();
    }

    /// <param name="shown">The meanings the page showed: only what the person changed is a correction.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string table, Dictionary<int, PlanField> meanings, Dictionary<int, PlanField> shown)
    {
        if (await drafts.Load(id, current.Actor) is null) return NotFound();
        if (!ModelState.IsValid) return BadRequest();
        (Table, edits) = (table, meanings.ToDictionary(m => m.Key, m => new FieldEdit<PlanField>(shown.GetValueOrDefault(m.Key), m.Value)));
        var saved = await drafts.Correct(id, current.Actor, async stored =>
        {
            await Read(stored);
            var now = Tables.FirstOrDefault(t => t.Key == table)?.Columns.ToDictionary(c => c.Index, c => c.Field) ?? [];
            Disputed = [.. edits.Where(e => now.TryGetValue(e.Key, out var field) && e.Value.CollidesWith(field)).Select(e => e.Key)];
            return Disputed.Count > 0 ? null : stored.Corrections.ReadColumns(table, edits.Where(e => e.Value.IsMade).ToDictionary(e => e.Key, e => e.Value.Typed));
        });
        if (saved)
        {
            TempData["Sagt"] = "Tabellen är läst på nytt med kolumnerna du valde.";
            return RedirectToPage("/Imports/Review", null, new { id }, "rader");
        }
        if (Stored is null) return NotFound();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>What to show for a column: what the person chose, else what it means now.</summary>
    public PlanField MeaningOf(DraftTable table, DraftColumn column) =>
        table.Key == Table && edits.TryGetValue(column.Index, out var edit) && edit.IsMade ? edit.Typed : column.Field;

    private async Task Read(StoredDraft stored) => (Stored, Tables) = (stored, (await reader.Read(stored)).Tables);
}
