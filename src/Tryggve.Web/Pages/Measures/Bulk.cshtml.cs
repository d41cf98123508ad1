using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Measures;

/// <summary>Changes one field in many measures at once: chosen in the list, looked at before, done plan by plan. Each plan's history can take it back.</summary>
public sealed class BulkModel(PlanStore plans, MeasureQueries measures, MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    public const int Most = 500;

    [BindProperty(Name = "atgard")]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty(Name = "alla")]
    public string? All { get; set; }

    [BindProperty(Name = "falt")]
    public PlanField Field { get; set; }

    public Municipality Municipality { get; private set; } = null!;
    public IReadOnlyList<MeasureListing> Rows { get; private set; } = [];

    /// <summary>What would change; null while nothing is chosen to look at.</summary>
    public IReadOnlyList<BulkChange>? Changes { get; private set; }

    public string Value => FieldEdit.Clean(Request.HasFormContentType ? Request.Form[$"varde-{Field}"] : "");
    public string Query => FilterAddress.QueryOf(FilterAddress.Parse(Request.Query).Filter);

    public IActionResult OnGet() => Redirect("/atgarder" + Query);

    public async Task<IActionResult> OnPostAsync() => await Load() ? Page() : NothingChosen();

    public async Task<IActionResult> OnPostLookAsync()
    {
        if (!await Load()) return NothingChosen();
        var edit = new BulkEdit(Field, Value);
        if (this.MustMend(edit.Check(), _ => Field == default ? "falt" : $"varde-{Field}")) return this.Refuse();
        var changes = new List<BulkChange>();
        foreach (var ofPlan in Rows.GroupBy(r => r.PlanId))
        {
            if (await plans.Load(ofPlan.Key, current.Actor) is { } plan) changes.AddRange(ofPlan.Select(row => ChangeOf(plan, row, edit)));
        }
        Changes = changes;
        return Page();
    }

    public async Task<IActionResult> OnPostDoAsync()
    {
        if (!await Load()) return NothingChosen();
        var edit = new BulkEdit(Field, Value);
        if (this.MustMend(edit.Check(), _ => "falt")) return this.Refuse();
        var (changed, inPlans, left) = (0, 0, 0);
        foreach (var ofPlan in Rows.GroupBy(r => r.PlanId))
        {
            var done = 0;
            await plans.Change(ofPlan.Key, current.Actor, plan =>
            {
                var edits = ofPlan.Where(row => ChangeOf(plan, row, edit).Refused is null).Select(row => edit.Of(row.Id, Request.Form[$"visat-{row.Id}"].ToString())).Where(e => e.IsMade).ToList();
                var collisions = plan.Collisions(edits).Select(c => c.Edit).ToHashSet();
                edits.RemoveAll(collisions.Contains);
                done = edits.Count > 0 && plan.Write(edits, current.Actor, time.GetUtcNow()) ? edits.Count : 0;
                return done > 0;
            });
            changed += done;
            inPlans += done > 0 ? 1 : 0;
            left += ofPlan.Count() - done;
        }
        TempData["Sagt"] = $"{changed} {(changed == 1 ? "åtgärd är ändrad" : "åtgärder är ändrade")} i {inPlans} {(inPlans == 1 ? "plan" : "planer")}."
            + (left > 0 ? $" {left} lämnades som de var: de sade redan så, var låsta för dig eller hade ändrats av någon annan." : "") + (changed > 0 ? " I varje plans historik kan det tas tillbaka." : "");
        return Redirect("/atgarder" + Query);
    }

    private BulkChange ChangeOf(Plan plan, MeasureListing row, BulkEdit edit)
    {
        var now = PartTexts.Of(plan.Content, row.Id, edit.Field);
        if (now is null) return new BulkChange(row, TextEdit.Of(row.Id, edit.Field, "", ""), "åtgärden finns inte längre");
        var (made, organisations) = (edit.Of(row.Id, now), Municipality.OrganisationsOf(plan.DistrictId).ToList());
        var refused = plan.Course.Closing is not null ? "planens år är avslutat"
            : !plan.MayWrite(current.Actor, row.Id, edit.Field, organisations) ? "du får inte skriva i planen"
            : edit.Field == PlanField.Units && !organisations.Exists(o => o.Units.Any(u => u.Id == edit.Value)) ? "enheten hör inte till stadsdelen"
            : !made.IsMade ? "säger redan så" : null;
        return new BulkChange(row, made, refused);
    }

    private async Task<bool> Load()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality || !current.Actor.MayAnywhere(Permission.WritePlan)) return false;
        Municipality = municipality;
        var (filter, _) = FilterAddress.Parse(Request.Query);
        if (All is null) filter = new MeasureFilter { Only = Chosen, Order = filter.Order, Descending = filter.Descending };
        if (All is null && Chosen.Count is 0 or > Most) return false;
        Rows = await measures.List(filter, current.Actor, time.GetUtcNow().ToDay(), Most + 1);
        return Rows.Count is > 0 and <= Most;
    }

    private RedirectResult NothingChosen()
    {
        TempData["Sagt"] = Chosen.Count > Most || Rows.Count > Most ? $"Välj högst {Most} åtgärder åt gången." : "Kryssa först för de åtgärder som ska ändras.";
        return Redirect("/atgarder" + Query);
    }
}

/// <param name="Refused">Why it is left as it is; null when it would change.</param>
public sealed record BulkChange(MeasureListing Row, TextEdit Edit, string? Refused);
