using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Law;
using Tryggve.Decisions;
using Tryggve.Districts.Law;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Law;

/// <summary>One duty: how it stands, what is recorded of it and was before, and where one records, corrects and takes back.</summary>
public sealed class RecordModel(LawStore law, DocumentStore documents, CurrentActor current, TimeProvider time) : PageModel
{
    /// <summary>As many records are shown at a time.</summary>
    public const int ShownAtFirst = 20;

    [BindProperty]
    public LawRecordForm Form { get; set; } = new();

    /// <summary>Why a record is taken back.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>How many of what stood before are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public int Shown { get; set; } = ShownAtFirst;

    public LawItem Item { get; private set; } = null!;
    public IReadOnlyList<LawRecord> Standing { get; private set; } = [];
    public IReadOnlyList<LawRecord> Earlier { get; private set; } = [];
    public LawRecord? Corrected => Standing.FirstOrDefault(r => r.Id == Form.Replaces);

    /// <summary>The record that somebody tries to take back.</summary>
    public Guid? TakenBack { get; private set; }
    public LawForm? Asked => LawForm.Of(Item.Duty);
    public bool MayRecord => Asked is not null && LawStore.MayRecord(current.Actor);
    public DateOnly Today => time.GetUtcNow().ToDay();

    /// <param name="ratta">The record to correct.</param>
    public async Task<IActionResult> OnGetAsync(string punkt, Guid? ratta)
    {
        if (!await Find(punkt)) return NotFound();
        ModelState.Clear();
        if (ratta is not { } id) return Page();
        if (!MayRecord || Standing.FirstOrDefault(r => r.Id == id) is not { } record) return NotFound();
        Form = LawRecordForm.Of(record);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string punkt)
    {
        if (!await Find(punkt) || !MayRecord) return NotFound();
        if (!ModelState.IsValid) return this.Refuse();
        List<Remark> wrong = [.. Form.Check(Item.Duty, Today)];
        var document = await documents.Keep(Form.Document, "dokument", wrong) ?? (Form.WithoutDocument ? null : Corrected?.Document);
        if (wrong.Count == 0) wrong.AddRange(await law.Add(Form.ToRecord(Item.Duty, current.Actor.MunicipalityId, document, current.Actor, time.GetUtcNow()), current.Actor));
        if (wrong.Exists(r => r.Code == "law-overtaken") && await Find(punkt))
        {
            Form.Replaces = null;
            wrong.Add(new Remark("law-anew", Severity.Error, "Ska det du skrev registreras som en ny uppgift: spara igen."));
        }
        if (wrong.Count > 0 && Form.Document is not null && !wrong.Exists(r => r.Place?.Part == "dokument")) wrong.Add(new Remark("document-again", Severity.Error, "Välj dokumentet igen: webbläsaren skickar det inte två gånger.", new Place("dokument")));
        if (this.MustMend(wrong, LawRecordForm.FieldOf)) return this.Refuse();
        TempData["Sagt"] = Form.Replaces is null ? "Uppgiften är registrerad. Blev den fel kan du rätta den eller ta tillbaka den." : "Uppgiften är rättad. Den gamla finns kvar under Tidigare.";
        return RedirectToPage(new { punkt });
    }

    public async Task<IActionResult> OnPostRetractAsync(string punkt, Guid id)
    {
        if (!await Find(punkt) || !MayRecord) return NotFound();
        TakenBack = id;
        var reason = (Reason ?? "").Trim();
        var wrong = reason.Length > LawRecord.LongestReason
            ? [new Remark("reason-long", Severity.Error, $"Skriv ett kortare skäl, högst {LawRecord.LongestReason} tecken.", new Place(nameof(Reason)))]
            : await law.Retract(id, reason, current.Actor, time.GetUtcNow());
        if (this.MustMend(wrong, r => r.Place is null ? "" : $"skal-{id}")) return this.Refuse();
        TempData["Sagt"] = "Uppgiften är återtagen. Det som gällde före den gäller igen.";
        return RedirectToPage(new { punkt });
    }

    private async Task<bool> Find(string punkt)
    {
        if (LawWords.DutyAt(punkt) is not { } duty || await law.Read(current.Actor, Today) is not { } facts) return false;
        Item = LawChecklist.Of(facts, Today).Of(duty);
        Standing = [.. LawRecord.Standing(facts.Records).Where(r => r.Duty == duty)];
        Earlier = [.. facts.Records.Where(r => r.Duty == duty && !Standing.Contains(r)).OrderByDescending(r => r.At)];
        Shown = Math.Clamp(Shown, ShownAtFirst, LawStore.Most);
        return true;
    }
}
