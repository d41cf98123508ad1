using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Imports;

/// <summary>Takes a person's word for what a table's columns mean, and for what an area is called.</summary>
public sealed class ColumnsModel(DraftStore drafts) : PageModel
{
    /// <summary>What a column of a table can mean; a column without a meaning is kept under its own header.</summary>
    public static readonly IReadOnlyList<PlanField> Meanings =
    [
        PlanField.Area, PlanField.CollectiveName, PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Kind, PlanField.Goals, PlanField.When, PlanField.Who,
        PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp, PlanField.Unknown,
    ];

    public IActionResult OnGet(Guid id) => RedirectToPage("/Imports/Review", new { id });

    /// <param name="before">The meanings the page showed: only what the person changed is a correction.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string table, Dictionary<int, PlanField> meanings, Dictionary<int, PlanField> before)
    {
        if (!ModelState.IsValid) return BadRequest();
        var changed = meanings.Where(m => before.GetValueOrDefault(m.Key) != m.Value).ToDictionary();
        if (!await drafts.Correct(id, c => c.ReadColumns(table, changed))) return NotFound();
        TempData["Sagt"] = "Tabellen är läst på nytt med kolumnerna du valde.";
        return RedirectToPage("/Imports/Review", null, new { id }, "kolumner");
    }

    public async Task<IActionResult> OnPostAreaAsync(Guid id, string area, string? name)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (!await drafts.Correct(id, c => c.NameArea(area, name?.Trim() ?? ""))) return NotFound();
        TempData["Sagt"] = "Området har bytt namn.";
        return RedirectToPage("/Imports/Review", null, new { id }, "rader");
    }
}
