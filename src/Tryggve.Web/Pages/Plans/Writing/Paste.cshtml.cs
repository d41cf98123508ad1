using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Privacy;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>Takes in rows copied from a spreadsheet: first shown as they are understood, then put last in an area.</summary>
public sealed class PasteModel(OpenPlans open, PlanStore plans, TimeProvider time) : PageModel
{
    private const int Longest = 400_000;

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public Guid Area { get; set; }

    /// <summary>What each column means, as the person has said; empty before the first look.</summary>
    [BindProperty]
    public PlanField[] Columns { get; set; } = [];

    public OpenPlan Open { get; private set; } = null!;
    public PastedTable? Table { get; private set; }
    public IReadOnlyList<Problem> Problems { get; private set; } = [];
    public string? Wrong { get; private set; }

    /// <summary>What must not stand in a plan, once for each kind.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id)) return NotFound();
        return Understand() ? Page() : Refuse();
    }

    public async Task<IActionResult> OnPostSaveAsync(Guid id)
    {
        if (!await Find(id)) return NotFound();
        if (!Understand()) return Refuse();
        var count = Problems.Sum(p => p.Measures.Count());
        await plans.Change(id, Open.Actor, p => p.Paste(Area, Problems, Open.Actor, time.GetUtcNow()));
        TempData["Sagt"] = count == 1 ? "En åtgärd är inlagd." : $"{count} åtgärder är inlagda.";
        return RedirectToPage("/Plans/Writing/Write", null, new { id }, Problems[0].Measures.FirstOrDefault()?.Id.ToString());
    }

    private bool Understand()
    {
        Wrong = string.IsNullOrWhiteSpace(Text) ? "Klistra in rader från Excel först." : Text.Length > Longest ? "Det är för mycket text på en gång. Klistra in färre rader åt gången." : null;
        if (Wrong is not null) return false;
        var table = PastedTable.Read(Text!);
        if (table.IsTooLong)
        {
            Wrong = $"Det är fler än {PastedTable.MostRows} rader. Klistra in högst {PastedTable.MostRows} rader åt gången.";
            return false;
        }
        Table = Columns.Length == table.Columns.Count && Columns.All(PastedTable.Meanings.Contains) ? table with { Columns = Columns } : table;
        Problems = Table.ToProblems();
        Warnings = [.. Table.Rows.SelectMany((row, i) => row.SelectMany(cell => PrivacyGuard.Check(cell, new Place(""))).Select(r => $"Rad {i + 1}: {r.Text}")).Distinct()];
        Wrong = Problems.Count == 0 ? "Ingen rad gick att förstå. Kopiera cellerna i Excel, inte hela bladet som bild, och klistra in igen."
            : Open.Content.Areas.All(a => a.Id != Area) ? "Välj vilket område raderna hör till." : null;
        return Wrong is null;
    }

    private PageResult Refuse()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> Find(Guid id)
    {
        if (await open.Open(id) is not { MayWriteAll: true } plan) return false;
        Open = plan;
        return true;
    }
}
