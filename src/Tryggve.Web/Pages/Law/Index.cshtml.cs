using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Law;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Law;

/// <summary>How the municipality meets lag (2023:196): each duty, how it stands, when it must be done anew and what to do next.</summary>
public sealed class IndexModel(LawStore law, CurrentActor current, TimeProvider time) : PageModel
{
    public LawFacts Facts { get; private set; } = null!;
    public LawChecklist Checklist { get; private set; } = null!;
    public bool MayRecord => LawStore.MayRecord(current.Actor);
    public DateOnly Today => time.GetUtcNow().ToDay();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await law.Read(current.Actor, Today) is not { } facts) return NotFound();
        (Facts, Checklist) = (facts, LawChecklist.Of(facts, Today));
        return Page();
    }
}
