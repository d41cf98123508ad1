using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Administration;

/// <summary>An organisation with its units, or a new one.</summary>
public sealed class OrganisationModel(MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public Municipality Municipality { get; private set; } = null!;

    /// <summary>As it is kept; null when it is new.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>What somebody else made of it while this page was open.</summary>
    public Organisation? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        Form = OrganisationForm.Of(Organisation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        Form.Extend();
        var edited = Form.ToOrganisation(Organisation?.Id ?? "");
        var remarks = ModelState.IsValid
            ? await municipalities.Change(Municipality.Id, (m, members) => m.Check(edited, Form.Removed, members), m => m.Put(edited, Form.Removed), current.Actor, time.GetUtcNow()) : [];
        if (this.MustMend(remarks, OrganisationForm.FieldOf)) return await Refuse(id, remarks);
        TempData["Sagt"] = $"{edited.Name} är sparad.";
        if (Organisation is null) await Load(id);
        return RedirectToPage(new { id = Municipality.Organisations.FirstOrDefault(o => o.Id == id || o.Name == edited.Name)?.Id });
    }

    private async Task<IActionResult> Refuse(string id, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Any(r => r.Code == "organisation-overtaken"))
        {
            if (!await Load(id)) return NotFound();
            Theirs = Organisation;
            // What is typed stays in the fields; saved once more, it is put upon what the other wrote.
            Form.Version = Organisation!.Version;
        }
        return this.Refuse();
    }

    private async Task<bool> Load(string id)
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return false;
        Municipality = municipality;
        Organisation = municipality.Organisations.FirstOrDefault(o => o.Id == id);
        return Organisation is not null || id == "ny";
    }
}
