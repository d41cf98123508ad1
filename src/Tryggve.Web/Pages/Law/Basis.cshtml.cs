using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Law;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Law;

/// <summary>The answers in the order of the paragraphs, for the one who answers the follow-up by Brå.</summary>
public sealed class BasisModel(LawStore law, CurrentActor current, TimeProvider time) : PageModel
{
    /// <summary>More records of a duty are not printed.</summary>
    public const int MostRecords = 10;

    public LawFacts Facts { get; private set; } = null!;
    public LawChecklist Checklist { get; private set; } = null!;
    public DateOnly Today => time.GetUtcNow().ToDay();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await law.Read(current.Actor, Today) is not { } facts) return NotFound();
        (Facts, Checklist) = (facts, LawChecklist.Of(facts, Today));
        return Page();
    }
}
