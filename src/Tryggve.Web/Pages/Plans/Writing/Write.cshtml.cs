using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Privacy;
using Tryggve.Storage;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>
/// The plan as a table one writes in. Every form about a plan's texts is sent here, with or without a button that also rearranges; what
/// collides with somebody else's words comes back as a page that shows both.
/// </summary>
public sealed class WriteModel(OpenPlans open, PlanHistory history, PresenceStore presence, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public int? Area { get; set; }

    /// <summary>Where the form stood; the person comes back there.</summary>
    [BindProperty(Name = "till")]
    public string? To { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public Matrix Matrix { get; private set; } = null!;
    public IReadOnlyList<Conflict> Conflicts { get; private set; } = [];

    /// <summary>What was typed in fields that were closed meanwhile; it is not saved, and shown so that it is not lost.</summary>
    public IReadOnlyList<TextEdit> Shut { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await open.Open(id) is not { } plan || !plan.Plan.MayWriteSomething(plan.Actor)) return NotFound();
        Open = plan;
        Matrix = Matrix.Of(plan.Content, new PlanFilter(Area: Area));
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid id) => Save(id, null, null);

    public Task<IActionResult> OnPostAddAsync(Guid id, Guid parent, Guid? after) => Save(id, "Ny rad tillagd.", plan =>
    {
        if (plan.Add(parent, after, Open.Actor, Now) is not { } added) return null;
        // A problem without a cause, and a cause without a measure, would have no row to write in.
        for (var below = added; plan.Content.Areas.All(a => a.Id != added) && plan.Add(below, null, Open.Actor, Now) is { } next;) below = next;
        return added;
    });

    public Task<IActionResult> OnPostShiftAsync(Guid id, Guid part, int step) => Save(id, null, plan => plan.Shift(part, Math.Sign(step), Open.Actor, Now) ? part : null);

    /// <summary>What has effect at once goes first, in everything under the part.</summary>
    public Task<IActionResult> OnPostSortAsync(Guid id, Guid part) => Save(id, "Det som ger verkan genast står först.", plan => plan.SortImmediateFirst(part, Open.Actor, Now) ? part : null);

    public Task<IActionResult> OnPostMoveAsync(Guid id, Guid part, Guid parent) => Save(id, "Flyttad.", plan => plan.Move(part, parent, null, Open.Actor, Now) ? part : null);

    public Task<IActionResult> OnPostRemoveAsync(Guid id, Guid part) => Save(id, "Borttagen.", plan => plan.Remove(part, Open.Actor, Now) ? Guid.Empty : null);

    public Task<IActionResult> OnPostSplitAsync(Guid id, Guid part, Guid[] measures, string? text) => Save(id, "Orsaken är delad.", plan => plan.SplitCause(part, measures, text ?? "", Open.Actor, Now), typed: text);

    public Task<IActionResult> OnPostJoinAsync(Guid id, Guid part, Guid other) => Save(id, "Orsakerna är hopförda.", plan => plan.JoinCauses(part, other, Open.Actor, Now) ? part : null);

    public Task<IActionResult> OnPostPartyAsync(Guid id, Guid part, string? party) =>
        Save(id, "Parten är tillagd.", plan => plan.AddParty(part, party ?? "", Open.Actor, Now) ? part : null);

    /// <summary>One more goal, after those that are there by now.</summary>
    public Task<IActionResult> OnPostGoalAsync(Guid id, Guid part, string? goal) =>
        Save(id, "Målet är tillagt.", plan => plan.AddGoal(part, goal ?? "", Open.Actor, Now) ? part : null, () => Open.MayWrite(part, PlanField.Goals), goal);

    /// <summary>Takes one step of the history back.</summary>
    public async Task<IActionResult> OnPostUndoAsync(Guid id, int number)
    {
        if (await open.Open(id) is not { MayWriteAll: true } plan) return NotFound();
        TempData["Sagt"] = await history.Undo(id, number, plan.Actor, Now) == true
            ? "Steget är ångrat."
            : "Steget går inte att ångra: någon har ändrat samma uppgift sedan dess. Se historiken och skriv in den text som ska gälla.";
        return Back(id, null);
    }

    /// <summary>A page that is open says so, and hears who else is here and how far the plan has come.</summary>
    public async Task<IActionResult> OnPostHereAsync(Guid id) =>
        await open.Open(id) is { } plan ? new JsonResult(new { people = await presence.Note(plan.Plan, plan.Actor), version = plan.Plan.Version }) : NotFound();

    private DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Saves what was typed, then rearranges, all in one transaction on the plan as it is now.</summary>
    /// <param name="typed">A text that came with the rearranging, and may hold what must not stand in a plan.</param>
    /// <param name="rearrange">Gives the part to show; null when there was nothing to do.</param>
    private async Task<IActionResult> Save(Guid id, string? said, Func<Plan, Guid?>? rearrange, Func<bool>? may = null, string? typed = null)
    {
        var edits = EditForm.Read(Request.Form);
        IReadOnlyList<Collision> collisions = [];
        Guid? shown = null;
        var isLetIn = false;
        var plan = await open.Change(id, found =>
        {
            Open = found;
            isLetIn = (rearrange is null || (may?.Invoke() ?? found.MayWriteAll)) && edits.All(e => found.Plan.MayWriteWhenOpen(found.Actor, e.Part, e.Field, found.Organisations));
            if (!isLetIn) return false;
            Shut = [.. edits.Where(e => found.Plan.IsShut(e.Field))];
            edits = [.. edits.Except(Shut)];
            collisions = found.Plan.Collisions(edits);
            var written = found.Plan.Write([.. edits.Except(collisions.Select(c => c.Edit))], found.Actor, Now);
            shown = rearrange?.Invoke(found.Plan);
            return written || shown is not null;
        });
        if (plan is null || !isLetIn) return NotFound();
        var conflicts = new List<Conflict>();
        foreach (var collision in collisions) conflicts.Add(new Conflict(collision, await history.LastByOthers(id, plan.Content.Measures.FirstOrDefault(m => m.Goals.Any(g => g.Id == collision.Edit.Part))?.Id ?? collision.Edit.Part, plan.Actor)));
        Conflicts = conflicts;
        if (shown is not null && said is not null)
        {
            TempData["Sagt"] = string.Join(' ', PrivacyGuard.Check(typed ?? "", new Place("")).Select(r => r.Text).Prepend(said));
            if (plan.MayWriteAll) TempData["Angra"] = (await history.Read(id, plan.Actor, new HistoryFilter(Actor: plan.Actor.Name), most: 1))[0].Number;
        }
        if (Request.Headers.XRequestedWith == "fetch") return new JsonResult(new { version = plan.Plan.Version, shown, shut = Shut.Count > 0 ? ShutWords : null, conflicts = Conflicts.Select(c => c.ToJson()), warnings = Warnings(edits).Select(w => new { name = w.Name, text = w.Text }), hints = Hints(edits).Select(h => new { name = h.Name, text = h.Text }) });
        if (Conflicts.Count + Shut.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        if (shown is null) TempData["Sagt"] = edits.Count > 0 ? string.Join(' ', Warnings(edits).Select(w => w.Text).Prepend("Sparat.")) : "Inget var ändrat.";
        return Back(id, shown is { } part && part != Guid.Empty ? part : null);
    }

    public string ShutWords => Open.Plan.Course.Closing is not null
        ? "Planens år avslutades medan du skrev. Det du skrev är inte sparat; kopiera det, och lämna det till samordnaren."
        : "Uppföljningen stängdes medan du skrev. Det du skrev är inte sparat; kopiera det, och skriv det som ett tillägg på uppföljningens sida.";

    /// <summary>What must not stand in a plan, or did not all find room, said as soon as it is written.</summary>
    private static IEnumerable<(string Name, string Text)> Warnings(IEnumerable<TextEdit> edits) =>
        from edit in edits
        from text in PrivacyGuard.Check(edit.Typed, new Place(edit.Field.Label)).Select(r => r.Text).Concat(edit.Typed.Length > Plan.LongestText ? [$"Texten är för lång. Bara de första {Plan.LongestText} tecknen sparades; dela upp den."] : [])
        select (EditForm.NameOf(edit.Part, edit.Field), $"{edit.Field.Label}: {text}");

    /// <summary>What is made of the measures that were written in, as they are now.</summary>
    private IEnumerable<(string Name, string Text)> Hints(IEnumerable<TextEdit> edits) =>
        from row in edits.Select(e => Open.Row(e.Part)).OfType<PlanRow>().DistinctBy(r => r.Measure!.Id)
        let periods = edits.Select(e => FollowUpTexts.PeriodOf(e.Field)).ToList()
        from hint in CellHint.For(Open, row, periods.FirstOrDefault(p => p is not null), isRowWritten: periods.Contains(null))
        select (EditForm.NameOf(hint.Part, hint.Field), hint.Text);

    private RedirectResult Back(Guid id, Guid? part)
    {
        var address = Url.IsLocalUrl(To) ? To : Url.Page("/Plans/Writing/Write", new { id, omrade = Area })!;
        return Redirect(part is null || address.Contains('#', StringComparison.Ordinal) ? address : $"{address}#{part}");
    }
}
