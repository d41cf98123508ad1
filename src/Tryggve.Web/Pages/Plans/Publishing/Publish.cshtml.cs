using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Plans.Publishing;
using Tryggve.Storage;
using Tryggve.Web.Open;
using Tryggve.Web.Pages.Plans.Writing;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Publishing;

/// <summary>What would become public of the decided plan, what is held back and why, and the button that opens it.</summary>
public sealed class PublishModel(OpenPlans open, PlanStore plans, PlanEditions editions, TimeProvider time) : PageModel
{
    /// <summary>Hash of what the page showed.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    /// <summary>Keys of the doubtful findings that the person has confirmed.</summary>
    [BindProperty]
    public List<string> Confirmed { get; set; } = [];

    public OpenPlan Open { get; private set; } = null!;

    /// <summary>Null while the plan is not decided.</summary>
    public PublicationSources? Sources { get; private set; }
    public PublicExtract? Extract { get; private set; }
    public bool MayPublish => Open.Plan.MayPublish(Open.Actor);
    public bool IsNewer => Sources is not null && Open.Plan.Course.Published is { } published && Sources.IsNewerThan(published);
    public string Address => OpenAddress.Of(Extract!.Plan.MunicipalityId, Extract.Plan.DistrictId, Extract.Plan.Years);
    public IEnumerable<string> OpenFields => PublicFields.Shipped.Where(PublicFields.Of(Open.Municipality).Holds).Select(f => Vocabulary.Of(f).ToLowerInvariant()).Distinct();

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPublishAsync(Guid id)
    {
        if (!await Find(id) || !MayPublish || Extract is null) return NotFound();
        IReadOnlyList<Remark> wrong = [.. Plan.CheckPublishing(Extract, Shown, Confirmed)];
        if (wrong.Count == 0)
        {
            var confirmed = Extract.Findings.Where(f => !f.IsMasked).Select(f => f.Key).ToList();
            await plans.Change(id, Open.Actor, p =>
            {
                // Somebody may have chosen, decided or closed something since the extract was made.
                if (PublicationSources.Of(p.Course) != Extract.Sources || !p.Course.Openness.SequenceEqual(Open.Plan.Course.Openness)) wrong = [.. Plan.CheckPublishing(Extract, null, confirmed)];
                else p.Publish(Extract, confirmed, Open.Actor, time.GetUtcNow());
                return wrong.Count == 0;
            });
        }
        if (this.MustMend(wrong, r => r.Code == "finding-unconfirmed" ? "Confirmed" : "")) return this.Refuse();
        TempData["Sagt"] = "Planen är publicerad. Alla kan läsa den.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id)
    {
        if (!await Find(id) || !MayPublish) return NotFound();
        var withdrawn = false;
        await plans.Change(id, Open.Actor, p => withdrawn = p.WithdrawPublication(Open.Actor, time.GetUtcNow()));
        TempData["Sagt"] = withdrawn ? "Den öppna planen är tillbakadragen." : "Planen är inte öppen längre.";
        return RedirectToPage(new { id });
    }

    /// <remarks>Read by the measures there are: a form without choices would else have its other fields taken for some.</remarks>
    public async Task<IActionResult> OnPostChooseAsync(Guid id)
    {
        if (!await Find(id) || !MayPublish || Extract is null) return NotFound();
        var choices = Extract.Measures.Where(m => Request.Form.ContainsKey($"Choice[{m.Id}]")).Select(m => (m.Id, Choice: Request.Form[$"Choice[{m.Id}]"].ToString())).ToList();
        await plans.Change(id, Open.Actor, p =>
        {
            var changed = false;
            foreach (var (measure, choice) in choices) changed |= p.ChooseOpenness(measure, choice switch { "oppen" => true, "intern" => false, _ => null }, Open.Actor, time.GetUtcNow());
            return changed;
        });
        TempData["Sagt"] = Open.Plan.Course.Published is null ? "Valen är sparade." : "Valen är sparade. De gäller när planen publiceras på nytt.";
        return RedirectToPage(new { id });
    }

    private async Task<bool> Find(Guid id)
    {
        if (await open.Open(id) is not { } plan) return false;
        (Open, Sources) = (plan, PublicationSources.Of(plan.Plan.Course));
        if (Sources is null || await Intact(Sources.Edition) is not { } decided) return true;
        var reported = Sources.Reported is { } number ? await Intact(number) : null;
        if (Sources.Reported is null || reported is not null) Extract = PublicExtract.Of(plan.Plan, plan.Municipality, Sources, decided, reported);
        return true;
    }

    /// <summary>An edition's content, if it is the one that was frozen.</summary>
    private async Task<PlanContent?> Intact(int number) =>
        await editions.Text(Open.Plan.Id, number, Open.Actor) is { } text && EditionText.HashOf(text) == Open.Plan.Course.Editions[number - 1].Hash ? EditionText.Read(text)?.Content : null;
}
