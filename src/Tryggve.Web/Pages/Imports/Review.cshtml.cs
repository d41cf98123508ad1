using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Imports;

/// <summary>
/// The draft beside its places: what was understood, what to look at, and the way to a saved plan. Whichever button is pressed carries
/// the heading along, so that nothing typed in it is lost.
/// </summary>
public sealed class ReviewModel(Reviews reviews, DraftStore drafts, PlanStore plans, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty]
    public HeadingForm Heading { get; set; } = new();

    /// <summary>The heading as the page showed it: only what the person changed is a correction.</summary>
    [BindProperty, ValidateNever]
    public HeadingForm Shown { get; set; } = new();

    /// <summary>Which plan, in which state, the person has seen the changes to.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public Review Review { get; private set; } = null!;

    /// <summary>What somebody else has written meanwhile, by the field's name; nothing is saved while there is any.</summary>
    public IReadOnlyDictionary<string, string> Theirs { get; private set; } = new Dictionary<string, string>();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await reviews.Load(id, current.Actor) is not { } review) return NotFound();
        Review = review;
        Heading = Shown = HeadingForm.Of(review.Content);
        return Page();
    }

    public async Task<IActionResult> OnPostHeadingAsync(Guid id)
    {
        if (!await Correct(id, c => c)) return Refuse();
        TempData["Sagt"] = "Uppgifterna är ändrade.";
        return RedirectToPage(new { id });
    }

    /// <summary>The heading alone, saved by script while the person works on.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Guid id) => await Correct(id, c => c) ? new NoContentResult() : Refuse();

    public async Task<IActionResult> OnPostShiftAsync(Guid id, string rad, bool accept) => await Correct(id, c => c.AnswerShift(rad, accept)) ? ToRow(id, rad) : Refuse();

    public async Task<IActionResult> OnPostTakeBackAsync(Guid id, string rad) => await Correct(id, c => c.TakeBack(rad)) ? ToRow(id, rad) : Refuse();

    /// <summary>On to the row's own page, to say why it is left out.</summary>
    public async Task<IActionResult> OnPostLeaveOutAsync(Guid id, string rad) => await Correct(id, c => c) ? RedirectToPage("/Imports/Row", null, new { id, rad }, "reason") : Refuse();

    public async Task<IActionResult> OnPostSaveAsync(Guid id)
    {
        if (!await Correct(id, c => c)) return Refuse();
        var review = Review = (await reviews.Load(id, current.Actor))!;
        foreach (var remark in review.Missing) ModelState.AddModelError($"Heading.{HeadingForm.FieldOf(remark)}", remark.Text);
        if (!ModelState.IsValid || !review.Draft.IsPlan) return Refuse();
        if (review.Existing is not null && Seen != review.Seen) return ShowChangesFirst(id);

        var plan = review.ToPlan(current.Actor, time.GetUtcNow());
        if (await plans.Save(plan) != SaveOutcome.Saved) return ShowChangesFirst(id);
        await drafts.Close(review.Stored, plan.Id);
        TempData["Sagt"] = review.Existing is null ? "Planen är sparad." : $"Planen är uppdaterad: {PlanChange.InWords(review.Changes)}.";
        return RedirectToPage("/Plans/Show", new { plan.Id });
    }

    /// <summary>Saves the heading with the change, unless what was typed is wrong or collides with what somebody else has saved.</summary>
    private Task<bool> Correct(Guid id, Func<DraftCorrections, DraftCorrections> change) => drafts.Correct(id, current.Actor, async stored =>
    {
        Review = await reviews.Load(stored, current.Actor);
        Theirs = Heading.Collisions(Shown, Review.Draft);
        return ModelState.IsValid && Theirs.Count == 0 ? change(Heading.Correct(stored.Corrections, Shown)) : null;
    });

    private RedirectToPageResult ToRow(Guid id, string row) => RedirectToPage("/Imports/Review", null, new { id }, RowView.AnchorOf(row));

    private RedirectToPageResult ShowChangesFirst(Guid id)
    {
        TempData["Sagt"] = "Det finns redan en plan för området och åren. Se efter vad som ändras, och välj sedan Uppdatera planen.";
        return RedirectToPage("/Imports/Review", null, new { id }, "spara");
    }

    private ActionResult Refuse()
    {
        if (Review is null) return NotFound();
        var now = HeadingForm.Of(Review.Content);
        (Heading, Shown) = (Heading.Over(Shown, now), now);
        foreach (var field in Theirs.Keys) ModelState.AddModelError(field, "Någon annan har ändrat samma uppgift. Jämför och välj.");
        Response.StatusCode = Theirs.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }
}
