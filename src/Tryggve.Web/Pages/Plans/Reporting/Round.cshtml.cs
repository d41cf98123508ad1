using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Privacy;
using Tryggve.Storage;
using Tryggve.Web.Pages.Plans.Writing;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>How far a plan's reporting of a period has come: what is left, who has signed, what was sent back; closing it and opening it again.</summary>
public sealed class RoundModel(OpenPlans open, PlanStore plans, TimeProvider time) : PageModel
{
    /// <summary>The comment or reason of the form that was sent.</summary>
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Confirmed { get; set; }

    /// <summary>Hash of the party's part as the page showed it.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    /// <summary>Close although not all is reported.</summary>
    [BindProperty]
    public bool EvenSo { get; set; }

    /// <summary>What the form that was refused was about: a party, a measure; null for the whole round.</summary>
    public string? About { get; private set; }

    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;
    public ReportingPeriod Period { get; private set; }
    public ReportingRound Dates { get; private set; } = null!;
    public PlanRound Round => Plan.Course.Round(Period);
    public IReadOnlyList<RoundParty> Parties { get; private set; } = [];
    public bool MayLead => Plan.Allows(Open.Actor, Permission.LeadFollowUp);
    public DateOnly Today => time.GetUtcNow().ToDay();
    public string Address => ReportModel.AddressOf(Period);

    public async Task<IActionResult> OnGetAsync(Guid id, string period) => await Find(id, period) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSignAsync(Guid id, string period, string party)
    {
        if (!await Find(id, period) || Parties.FirstOrDefault(p => p.Id == party) is not { } shown || !Plan.MaySign(Open.Actor, shown)) return NotFound();
        var confirmed = (Confirmed ?? "").Trim();
        return await Act(party, p => [.. p.CheckSignature(Period, PartyIn(p), confirmed, Shown ?? "", Open.Actor)], p => p.Sign(Period, PartyIn(p)!, confirmed, Shown ?? "", Open.Actor, Now), $"Underskriften för {shown.Name} är sparad.");

        RoundParty? PartyIn(Plan plan) => RoundParty.Of(plan.Content, Open.Organisations).FirstOrDefault(p => p.Id == party);
    }

    public async Task<IActionResult> OnPostSendBackAsync(Guid id, string period, Guid measure)
    {
        if (!await Find(id, period) || !MayLead) return NotFound();
        return await Act(measure.ToString(), p => [.. p.CheckSendBack(Period, measure, Typed)], p => p.SendBack(Period, measure, Typed, Open.Actor, Now), "Rapporten är återsänd. Den som svarar för åtgärden ser kommentaren.");
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, string period)
    {
        if (!await Find(id, period) || !MayLead) return NotFound();
        return await Act(null, p => [.. p.CheckRoundClosing(Period, EvenSo, Dates.IsOpen(Today))], p => p.CloseRound(Period, EvenSo, Open.Actor, Now), $"Uppföljningen {Vocabulary.Of(Period)} är stängd och det rapporterade fruset.");
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, string period)
    {
        if (!await Find(id, period) || !MayLead) return NotFound();
        return await Act(null, p => [.. p.CheckReopening(Period, Typed)], p => p.ReopenRound(Period, Typed, Open.Actor, Now), $"Uppföljningen {Vocabulary.Of(Period)} är öppen igen. Det som frystes finns kvar bland utgåvorna.");
    }

    /// <summary>What a page's form is about, so that its own text and remark stand in it and in no other.</summary>
    public bool IsAbout(string? about) => !ModelState.IsValid && About == about;

    private DateTimeOffset Now => time.GetUtcNow();
    private string Typed => (Text ?? "").ReplaceLineEndings("\n").Trim();

    private async Task<IActionResult> Act(string? about, Func<Plan, IReadOnlyList<Remark>> check, Action<Plan> act, string said)
    {
        if (!ModelState.IsValid) return this.Refuse();
        IReadOnlyList<Remark> wrong = [];
        var after = await plans.Change(Plan.Id, Open.Actor, p =>
        {
            wrong = check(p);
            if (wrong.Count == 0) act(p);
            return wrong.Count == 0;
        });
        (Open, About) = (Open with { Plan = after! }, about);
        if (this.MustMend(wrong, r => $"{r.Place?.Part switch { "bekraftat" => "Confirmed", "anda" => "EvenSo", "text" => "Text", _ => "" }}{(r.Place is not null && about is not null ? $"_{about}" : "")}")) return this.Refuse();
        TempData["Sagt"] = string.Join(' ', PrivacyGuard.Check(Typed, new Place("")).Select(r => r.Text).Prepend(said));
        return RedirectToPage(null, null, new { id = Plan.Id, period = Address }, about is not null && Guid.TryParse(about, out _) ? about : null);
    }

    private async Task<bool> Find(Guid id, string period)
    {
        if (await open.Open(id) is not { } plan || plan.Content.Years is not { } years) return false;
        (Open, Period) = (plan, ReportModel.PeriodAt(period));
        Dates = plan.Municipality.RoundOf(years.To, Period);
        Parties = RoundParty.Of(plan.Content, plan.Organisations);
        return true;
    }
}
