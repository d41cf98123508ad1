using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans.Publishing;
using Tryggve.Storage;
using Tryggve.Web.Open;

namespace Tryggve.Web.Pages.Open;

/// <summary>A public plan as the table people know. A plan that was taken back says so.</summary>
public sealed class PlanModel(PublicQueries queries) : PageModel
{
    public PublicPlan Open { get; private set; } = null!;
    public DateTimeOffset At { get; private set; }
    public string Title => TitleOf(Open);

    public async Task<IActionResult> OnGetAsync(string kommun, string stadsdel, string ar)
    {
        if (OpenAddress.Read(ar) is not { } years) return NotFound();
        if (await queries.Find(kommun, stadsdel, years) is not { } found) return await queries.IsWithdrawn(kommun, stadsdel, years) ? StatusCode(StatusCodes.Status410Gone) : NotFound();
        (Open, At) = found;
        return Page();
    }

    public static string TitleOf(PublicPlan plan) => plan.Title.Length > 0 ? plan.Title : $"Åtgärdsplan {plan.District} {plan.Years}";
}
