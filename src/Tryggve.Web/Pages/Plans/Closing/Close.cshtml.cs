using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Outcomes;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Pages.Plans.Writing;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Closing;

/// <summary>Closes a plan's year: what becomes of each measure and goal, then the plan that goes on from it.</summary>
public sealed class CloseModel(OpenPlans open, PlanStore plans, PlanQueries queries, TimeProvider time) : PageModel
{
    /// <summary>Measure or goal → what is chosen; empty where nothing is.</summary>
    [BindProperty]
    public Dictionary<Guid, Continuation?> Choice { get; set; } = [];

    [BindProperty]
    public Dictionary<Guid, string?> Why { get; set; } = [];

    /// <summary>Why the year is opened again.</summary>
    [BindProperty]
    public string? Text { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;

    /// <summary>The plan of the years that follow, where there is one.</summary>
    public Plan? Next { get; private set; }
    public YearSpan NextYears { get; private set; }
    public IReadOnlyDictionary<Guid, ContinuationProposal> Proposals { get; private set; } = new Dictionary<Guid, ContinuationProposal>();
    public bool MayLead => Plan.Allows(Open.Actor, Permission.LeadFollowUp);

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : NotFound();

    /// <summary>Keeps what is chosen so far.</summary>
    public async Task<IActionResult> OnPostChooseAsync(Guid id)
    {
        if (!await Find(id) || !MayLead) return NotFound();
        await plans.Change(id, Open.Actor, p => p.Choose(Chosen, Open.Actor, Now));
        TempData["Sagt"] = "Valen är sparade. Året är inte avslutat ännu.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id)
    {
        if (!await Find(id) || !MayLead) return NotFound();
        var chosen = await plans.Change(id, Open.Actor, p => p.Choose(Chosen, Open.Actor, Now)) ?? Plan;
        Open = Open with { Plan = chosen };
        if (this.MustMend(chosen.CheckClosing(), r => r.Place is { } measure ? r.Code == "reason-missing" ? $"Why_{measure.Part}" : $"Choice_{measure.Part}" : "")) return this.Refuse();
        if (await GoOn(chosen) is not { } next) return this.MustMend([NotYours], _ => "") ? this.Refuse() : NotFound();
        IReadOnlyList<Remark> wrong = [];
        await plans.Change(id, Open.Actor, p =>
        {
            wrong = [.. p.CheckClosing()];
            if (wrong.Count == 0) p.Close(next, Open.Actor, Now);
            return wrong.Count == 0;
        });
        if (this.MustMend(wrong, _ => "")) return this.Refuse();
        TempData["Sagt"] = $"Året är avslutat. Det som går vidare står i planen för {next.Content.Years}.";
        return RedirectToPage("/Plans/Show", new { next.Id });
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id)
    {
        if (!await Find(id) || !MayLead) return NotFound();
        IReadOnlyList<Remark> wrong = [];
        var reason = (Text ?? "").Trim();
        await plans.Change(id, Open.Actor, p =>
        {
            wrong = [.. p.CheckYearReopening(reason)];
            if (wrong.Count == 0) p.ReopenYear(reason, Open.Actor, Now);
            return wrong.Count == 0;
        });
        if (this.MustMend(wrong, _ => "Text")) return this.Refuse();
        TempData["Sagt"] = "Året är öppet igen.";
        return RedirectToPage(new { id });
    }

    /// <summary>What stands chosen for a part: as typed, else as kept, else as proposed.</summary>
    public (Continuation? Continuation, string Reason, bool IsProposed) For(Guid part)
    {
        if (Choice.TryGetValue(part, out var typed)) return (typed, Why.GetValueOrDefault(part) ?? "", false);
        if (Plan.ChoiceFor(part) is { } kept) return (kept.Continuation, kept.Reason, false);
        return Proposals.GetValueOrDefault(part) is { } proposed ? (proposed.Continuation, proposed.Reason, proposed.Continuation is not null) : (null, "", false);
    }

    private static Remark NotYours => new("district-not-yours", Severity.Error, "Nästa års plan finns redan och började inte från den här, eller så får du inte börja en plan i stadsdelen. Be samordnaren för hela kommunen om hjälp.");

    private DateTimeOffset Now => time.GetUtcNow();

    private IReadOnlyList<ContinuationChoice> Chosen => [.. Choice.Where(c => c.Value is not null).Select(c => new ContinuationChoice(c.Key, c.Value!.Value, (Why.GetValueOrDefault(c.Key) ?? "").ReplaceLineEndings("\n").Trim()))];

    /// <summary>The next plan with what goes on in it: begun now, or brought up to date. Null when that may not be done.</summary>
    private async Task<Plan?> GoOn(Plan closing)
    {
        if (Next is { } there) return there.Content.EarlierPlan == closing.Id ? await plans.Change(there.Id, Open.Actor, p => { p.Receive(closing, Open.Actor, Now); return true; }) : there;
        if (!Plan.Allows(Open.Actor, Permission.CreatePlan)) return null;
        var begun = Plan.BeginFrom(closing, Open.Municipality, new District(closing.DistrictId, closing.Content.District), NextYears, Open.Actor, Now);
        return await plans.Save(begun) == SaveOutcome.Saved ? begun : null;
    }

    private async Task<bool> Find(Guid id)
    {
        if (await open.Open(id) is not { } plan || plan.Content.Years is not { } years) return false;
        Open = plan;
        NextYears = new YearSpan(years.To + 1, years.To + 1 + years.To - years.From);
        Next = await queries.Next(plan.Plan, plan.Actor) is { } next ? await plans.Load(next, plan.Actor) : null;
        if (Plan.Course.Closing is null) Proposals = plan.Content.Measures.SelectMany(m => ContinuationProposal.Of(m, years)).ToDictionary(p => p.Part);
        return true;
    }
}
