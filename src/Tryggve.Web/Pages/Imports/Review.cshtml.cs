using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Imports;

/// <summary>The draft beside its places: what was understood, what to look at, and the way to a saved plan.</summary>
public sealed class ReviewModel(Reviews reviews, DraftStore drafts, PlanStore plans, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty]
    public HeadingForm Heading { get; set; } = new();

    /// <summary>Which plan, in which state, the person has seen the changes to.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public Review Review { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await reviews.Load(id, current.Actor) is not { } review) return NotFound();
        (Review, Heading) = (review, HeadingForm.Of(review.Content));
        return Page();
    }

    public async Task<IActionResult> OnPostHeadingAsync(Guid id)
    {
        if (await reviews.Load(id, current.Actor) is not { } review) return NotFound();
        if (!ModelState.IsValid) return Refuse(review);
        await drafts.Correct(id, c => Heading.Correct(c, review.Content));
        TempData["Sagt"] = "Uppgifterna är ändrade.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostSaveAsync(Guid id)
    {
        if (await reviews.Load(id, current.Actor) is not { } review) return NotFound();
        if (!ModelState.IsValid) return Refuse(review);
        await drafts.Correct(id, c => Heading.Correct(c, review.Content));
        review = (await reviews.Load(id, current.Actor))!;
        foreach (var remark in review.Missing) ModelState.AddModelError(FieldOf(remark), remark.Text);
        if (!ModelState.IsValid || !review.Draft.IsPlan) return Refuse(review);
        if (review.Existing is not null && Seen != review.Seen) return ShowChangesFirst(id);

        var plan = Keep(review);
        if (await plans.Save(plan) != SaveOutcome.Saved) return ShowChangesFirst(id);
        await drafts.Close(review.Stored, plan.Id);
        TempData["Sagt"] = review.Existing is null ? "Planen är sparad." : $"Planen är uppdaterad: {PlanChange.InWords(review.Changes)}.";
        return RedirectToPage("/Plans/Show", new { plan.Id });
    }

    private Plan Keep(Review review)
    {
        var now = time.GetUtcNow();
        var document = new PlanDocument(review.Draft.DocumentHash, review.Draft.DocumentName, now, current.Actor.Name);
        if (review.Existing is not { } plan) return Plan.Import(review.Content, document, current.Actor, now);
        plan.Update(review.Content, document, current.Actor, now);
        return plan;
    }

    private RedirectToPageResult ShowChangesFirst(Guid id)
    {
        TempData["Sagt"] = "Det finns redan en plan för området och åren. Se efter vad som ändras, och välj sedan Uppdatera planen.";
        return RedirectToPage("/Imports/Review", null, new { id }, "spara");
    }

    private PageResult Refuse(Review review)
    {
        Review = review;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private static string FieldOf(Remark remark) => "Heading." + remark.Code switch
    {
        "municipality-missing" => nameof(HeadingForm.Municipality),
        "district-missing" => nameof(HeadingForm.District),
        _ => nameof(HeadingForm.Years),
    };
}
