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
public sealed class PublishModel(OpenPlans open, PlanStore plans, PlanEditions editions, PublicQueries queries, TimeProvider time) : PageModel
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

    /// <summary>Null also when an edition is not the one that was frozen.</summary>
    public PublicExtract? Extract { get; private set; }
    public bool IsDamaged => Sources is not null && Extract is null;

    /// <summary>Where the public plan stands; null while none is public.</summary>
    public string? Address { get; private set; }
    public bool MayPublish => Open.Plan.MayPublish(Open.Actor);
    public bool IsNewer => Sources is not null && Open.Plan.Course.Published is { } published && Sources.IsNewerThan(published);
    public IEnumerable<string> OpenFields => PublicFields.Shipped.Where(PublicFields.Of(Open.Municipality).Holds).Select(f => Vocabulary.Of(f).ToLowerInvariant()).Distinct();

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPublishAsync(Guid id)
    {
        if (!await Find(id) || !MayPublish || Extract is null) return NotFound();
        IReadOnlyList<Remark> wrong = [];
        var after = await plans.Change(id, Open.Actor, p =>
        {
            wrong = [.. p.CheckPublishing(Extract, Shown, Confirmed)];
            if (wrong.Count == 0) p.Publish(Extract, [.. Extract.Findings.Where(f => !f.IsMasked).Select(f => f.Key)], Open.Actor, time.GetUtcNow());
            return wrong.Count == 0;
        });
        if (after is null) return NotFound();
        if (this.MustMend(wrong, r => r.Code == "finding-unconfirmed" ? "Confirmed" : "")) return this.Refuse();
        TempData["Sagt"] = "Planen är publicerad. Alla kan läsa den.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id)
    {
        if (!await Find(id) || !MayPublish) return NotFound();
        var withdrawn = false;
        if (await plans.Change(id, Open.Actor, p => withdrawn = p.WithdrawPublication(Open.Actor, time.GetUtcNow())) is null) return NotFound();
        TempData["Sagt"] = withdrawn ? "Den öppna planen är tillbakadragen." : "Planen är inte öppen längre.";
        return RedirectToPage(new { id });
    }

    /// <summary>Only what the person changed is written, and never over what somebody else has chosen since the page was opened.</summary>
    public async Task<IActionResult> OnPostChooseAsync(Guid id)
    {
        if (!await Find(id) || !MayPublish || Extract is null) return NotFound();
        var choices = OpennessChoice.Changed(Request.Form, Extract.Measures).ToList();
        var (saved, overtaken) = (0, new List<string>());
        var after = await plans.Change(id, Open.Actor, p =>
        {
            foreach (var choice in choices)
            {
                var now = p.OpennessOf(choice.Measure.Id);
                if (now == choice.Shown && p.ChooseOpenness(choice.Measure.Id, choice.Chosen, Open.Actor, time.GetUtcNow())) saved++;
                else if (now != choice.Chosen) overtaken.Add(choice.Measure.Heading);
            }
            return saved > 0;
        });
        if (after is null) return NotFound();
        TempData["Sagt"] = OpennessChoice.Said(saved, overtaken, Open.Plan.Course.Published is not null);
        return RedirectToPage(new { id });
    }

    private async Task<bool> Find(Guid id)
    {
        if (await open.Open(id) is not { } plan) return false;
        (Open, Sources) = (plan, PublicationSources.Of(plan.Plan.Course));
        Address = (await queries.Plans(new PublicFilter(plan.Plan.MunicipalityId, Plan: id), 1)) is [var published] ? OpenAddress.Of(published) : null;
        if (Sources is null || await Intact(Sources.Edition) is not { } decided) return true;
        var reported = Sources.Reported is { } number ? await Intact(number) : null;
        if (Sources.Reported is null || reported is not null) Extract = PublicExtract.Of(plan.Plan, plan.Municipality, Sources, decided, reported);
        return true;
    }

    /// <summary>An edition's content, if it is the one that was frozen.</summary>
    private async Task<PlanContent?> Intact(int number) =>
        await editions.Text(Open.Plan.Id, number, Open.Actor) is { } text && EditionText.HashOf(text) == Open.Plan.Course.Editions[number - 1].Hash ? EditionText.Read(text)?.Content : null;
}
