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
    /// <summary>Why the year is opened again.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>What was typed; empty when the page is only opened.</summary>
    public ContinuationForm Typed { get; private set; } = new();

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
        var (_, wrong) = await Keep(id);
        if (this.MustMend(wrong, r => $"Choice_{r.Place!.Part}")) return this.Refuse();
        TempData["Sagt"] = "Valen är sparade. Året är inte avslutat ännu.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id)
    {
        if (!await Find(id) || !MayLead) return NotFound();
        if (Plan.Course.Closing is not null) return RedirectToPage(new { id });
        var (chosen, missed) = await Keep(id);
        if (this.MustMend(missed.Concat(chosen.CheckClosing()).DistinctBy(r => (r.Place, r.Code)), r => r.Place is { } measure ? r.Code == "reason-missing" ? $"Why_{measure.Part}" : $"Choice_{measure.Part}" : "")) return this.Refuse();
        if (await GoOn(chosen) is not { } next) return this.MustMend([NotYours], _ => "") ? this.Refuse() : NotFound();
        IReadOnlyList<Remark> wrong = [];
        await plans.Change(id, Open.Actor, p =>
        {
            wrong = [.. p.CheckClosing()];
            if (wrong.Count == 0) p.Close(next, Open.Actor, Now);
            return wrong.Count == 0;
        });
        if (this.MustMend(wrong, _ => "")) return this.Refuse();
        var left = next.Content.Measures.Count(m => m.EarlierYears is [.., { Continuation: Continuation.Finished or Continuation.Ended }]);
        TempData["Sagt"] = $"Året är avslutat. Det som går vidare står i planen för {next.Content.Years}.{(left > 0 ? $" {left} {(left == 1 ? "åtgärd som inte går vidare stod" : "åtgärder som inte går vidare stod")} redan där: se Klart? i den planen." : "")}";
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
        if (Typed.For(part) is { } typed) return (typed.Chosen, typed.Why, false);
        if (Plan.ChoiceFor(part) is { } kept) return (kept.Continuation, kept.Reason, false);
        return Proposals.GetValueOrDefault(part) is { } proposed ? (proposed.Continuation, proposed.Reason, proposed.Continuation is not null) : (null, "", false);
    }

    private async Task<(Plan Plan, IReadOnlyList<Remark> Wrong)> Keep(Guid id)
    {
        IReadOnlyList<Remark> wrong = [];
        Typed = ContinuationForm.Of(Request.Form);
        var after = await plans.Change(id, Open.Actor, p =>
        {
            wrong = Typed.Keep(p, Open.Actor, Now);
            return p.NewEvents.Count > 0;
        });
        Open = Open with { Plan = after ?? Plan };
        return (Plan, wrong);
    }

    private static Remark NotYours => new("next-plan", Severity.Error, "Nästa års plan går inte att fylla på: den är avslutad eller kommer från en annan plan, eller så får du inte skriva i den. Be samordnaren för hela kommunen om hjälp. Året är inte avslutat.");

    private DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The next plan with what goes on in it: begun now, or brought up to date. Null when that may not be done.</summary>
    private async Task<Plan?> GoOn(Plan closing)
    {
        if (Next is { } there)
        {
            var received = false;
            var next = await plans.Change(there.Id, Open.Actor, p =>
            {
                received = p.MayReceive(closing) && p.MayWriteAll(Open.Actor);
                if (received) p.Receive(closing, Open.Actor, Now);
                return received;
            });
            return received ? next : null;
        }
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
