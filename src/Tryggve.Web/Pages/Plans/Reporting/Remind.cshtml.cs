using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Setup;
using Tryggve.Storage;
using Tryggve.Web.Mail;
using Tryggve.Web.Pages.Plans.Writing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>Who has something left to report for a period, and a letter to remind them by.</summary>
public sealed class RemindModel(OpenPlans open, PersonStore people, ReminderLog log, Reminders reminders, MailSettings mail, TimeProvider time) : PageModel
{
    public const int MostLines = 100;

    /// <summary>Whose letter is shown; who comes first when nobody is chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "brev")]
    public Guid? Shown { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public ReportingPeriod Period { get; private set; }
    public string PeriodAddress => ReportModel.AddressOf(Period);
    public ReportingDuties Duties { get; private set; } = null!;
    public ReminderLetter Letter { get; private set; } = null!;
    public IReadOnlyDictionary<Guid, DateTimeOffset> Last { get; private set; } = new Dictionary<Guid, DateTimeOffset>();
    public IReadOnlyList<Reminder> Log { get; private set; } = [];

    /// <summary>When the person may be reminded again; null when that is now. A reminder about a plan that one does not see is not told of, but it counts all the same.</summary>
    public DateTimeOffset? NextOf(Person person) => Last.TryGetValue(person.Id, out var last) && last + Reminder.Between > time.GetUtcNow() ? last + Reminder.Between : null;

    public bool IsClosed => Open.Plan.Course.IsClosed(Period);
    public bool CanSend => mail.IsConfigured && !IsClosed;

    /// <summary>Those to be reminded. Who could not be reached comes last, or the same few would be tried at each press.</summary>
    public IReadOnlyList<ReportingDuty> Left =>
        [.. Duties.People.Where(d => d.Left.Count > 0).OrderBy(d => Log.Any(r => r.PersonId == d.Person.Id && r.Outcome == ReminderOutcome.Failed))];

    public async Task<IActionResult> OnGetAsync(Guid id, string period) => await Load(id, period) ? Page() : NotFound();

    /// <param name="person">The one to remind; all who have anything left when nobody is said.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string period, Guid? person)
    {
        if (!await Load(id, period)) return NotFound();
        var chosen = Left.Where(d => person is null || d.Person.Id == person).ToList();
        TempData["Sagt"] = this switch
        {
            { IsClosed: true } => "Perioden är stängd. Ingen har påmints.",
            { CanSend: false } => "E-post är inte inställd. Ingen har påmints.",
            _ when chosen.Count == 0 => "Det finns inget kvar att påminna om.",
            _ => (await reminders.Send(Letter, chosen, Open.Actor)).Words,
        };
        return RedirectToPage(new { id, period });
    }

    /// <summary>False when there is no such plan, or the person does not lead its follow-up.</summary>
    private async Task<bool> Load(Guid id, string period)
    {
        if (await open.Open(id) is not { } plan || !plan.Plan.Allows(plan.Actor, Permission.LeadFollowUp)) return false;
        (Open, Period) = (plan, ReportModel.PeriodAt(period));
        Duties = ReportingDuties.Of(plan.Plan, Period, await people.All(plan.Plan.MunicipalityId), plan.Organisations);
        Letter = new ReminderLetter(plan.Plan, plan.Municipality, Period, Duties, time.GetUtcNow().ToDay(), $"{Base}/planer/{id}/uppfoljning/{period}");
        Log = await log.Read(id, Period, plan.Actor, MostLines);
        Last = await log.LastOf(plan.Plan.MunicipalityId, plan.Actor);
        return true;
    }

    private string Base => mail.Address.Length > 0 ? mail.Address.TrimEnd('/') : $"{Request.Scheme}://{Request.Host}{Request.PathBase}";
}
