using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Readiness;
using Tryggve.Decisions;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Pages.Plans.Writing;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Deciding;

/// <summary>Where the plan is on its way to being decided: hand it in, take it back, record what a body decided; all its editions.</summary>
public sealed class DecisionsModel(OpenPlans open, PlanStore plans, PlanEditions editions, DocumentStore documents, TimeProvider time) : PageModel
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    /// <summary>Why the plan is handed in although something is missing.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;
    public IReadOnlyList<ReadinessItem> Missing { get; private set; } = [];
    public PlanJourney Journey { get; private set; } = null!;
    public bool MaySubmit => Plan.Allows(Open.Actor, Permission.SubmitPlan) && Plan.Course.Closing is null;
    public bool MayRecord => Plan.Allows(Open.Actor, Permission.RecordDecision) && Plan.Course.Closing is null;
    public DateOnly Today => time.GetUtcNow().ToDay();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id)) return NotFound();
        Form.On = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Page();
    }

    public async Task<IActionResult> OnPostSubmitAsync(Guid id)
    {
        if (!await Find(id) || !MaySubmit) return NotFound();
        var reason = (Reason ?? "").Trim();
        IReadOnlyList<Remark> wrong = [];
        await plans.Change(id, Open.Actor, p =>
        {
            var missing = PlanReadiness.Blocking(p.Content, Open.Municipality).Count;
            wrong = [.. p.CheckSubmission(missing, reason)];
            if (wrong.Count == 0) p.Submit(Open.Municipality.DecisionPath, missing, reason, Open.Actor, time.GetUtcNow());
            return wrong.Count == 0;
        });
        if (this.MustMend(wrong, r => r.Place is null ? "" : nameof(Reason))) return this.Refuse();
        TempData["Sagt"] = $"Planen är inlämnad till {Open.Municipality.DecisionPath.Steps[0].Body}. Den text som lämnades in är frusen; arbetet i planen kan gå vidare.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id)
    {
        if (!await Find(id) || !MaySubmit) return NotFound();
        var withdrawn = false;
        await plans.Change(id, Open.Actor, p => withdrawn = p.Withdraw(Open.Actor, time.GetUtcNow()));
        TempData["Sagt"] = withdrawn ? "Planen är återtagen. Den inlämnade texten finns kvar bland utgåvorna." : "Planen är inte inlämnad längre.";
        return RedirectToPage(new { id });
    }

    /// <param name="body">The body whose decision the page asked for; another may be waited for by now.</param>
    public async Task<IActionResult> OnPostDecideAsync(Guid id, string? body)
    {
        if (!await Find(id) || !MayRecord) return NotFound();
        if (!ModelState.IsValid) return this.Refuse();
        var submission = Plan.Course.Latest;
        List<Remark> wrong = IsOvertaken(Plan, submission, body) ? [Overtaken] : [.. Form.Check(new DateOnly((Plan.Content.Years?.From ?? Today.Year) - 2, 1, 1), Today)];
        var document = await documents.Keep(Form.Document, "protokoll", wrong);
        var submitted = wrong.Count == 0 ? await editions.Text(id, submission!.Edition, Open.Actor) : null;
        if (wrong.Count == 0 && !Plan.IsSubmitted(submitted)) wrong.Add(new Remark("edition-broken", Severity.Error, "Den inlämnade texten är inte den som frystes. Säg till den som sköter systemet; beslutet är inte registrerat."));
        if (wrong.Count == 0)
        {
            await plans.Change(id, Open.Actor, p =>
            {
                if (IsOvertaken(p, submission, body)) wrong.Add(Overtaken);
                else p.Decide(Form.ToDecision(body!, document, time.GetUtcNow(), Open.Actor.Name), submitted!, Open.Actor, time.GetUtcNow());
                return wrong.Count == 0;
            });
        }
        if (this.MustMend(wrong, DecisionForm.FieldOf)) return this.Refuse();
        TempData["Sagt"] = Form.Outcome == DecisionOutcome.SentBack ? "Återremissen är registrerad. Planen är åter ett utkast." : "Beslutet är registrerat.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnGetDocumentAsync(Guid id, string hash)
    {
        if (!await Find(id)) return NotFound();
        var document = Plan.Course.Submissions.SelectMany(s => s.Decisions).Select(d => d.Document).FirstOrDefault(d => d?.Hash == hash);
        return document is not null && await documents.Load(hash) is { } bytes ? File(bytes, "application/octet-stream", document.Name) : NotFound();
    }

    private bool IsOvertaken(Plan plan, Submission? shown, string? body) =>
        plan.Course.Waiting is not { } step || step.Body != body || plan.Course.Latest!.Edition != shown?.Edition || plan.Course.Latest.Decisions.Count != Form.Recorded;

    private static Remark Overtaken => new("decision-overtaken", Severity.Error, "Ett beslut har redan registrerats, eller planen tagits tillbaka, sedan du öppnade sidan. Det du skrev är inte registrerat; sidan visar vad som gäller nu.");

    private async Task<bool> Find(Guid id)
    {
        if (await open.Open(id) is not { } plan) return false;
        Open = plan;
        Missing = PlanReadiness.Blocking(plan.Content, plan.Municipality);
        Journey = PlanJourney.Of(plan.Plan, plan.Municipality, Today);
        return true;
    }
}
