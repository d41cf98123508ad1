using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Administration;

/// <summary>A template: the areas that plans have from its year on, and what those who write are told.</summary>
public sealed class TemplateModel(MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty]
    public TemplateForm Form { get; set; } = new();

    public PlanTemplate Template { get; private set; } = PlanTemplate.Empty;

    /// <summary>What somebody else made of it while this page was open.</summary>
    public PlanTemplate? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        Form = TemplateForm.Of(Template);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        if (!ModelState.IsValid) return this.Refuse();
        Form.Sort();
        var edited = Form.ApplyTo(Template);
        var remarks = await municipalities.Change(current.Actor.MunicipalityId, (m, _) => m.Check(edited, Form.Removed), m => m.Put(edited, Form.Removed), current.Actor, time.GetUtcNow());
        if (this.MustMend(remarks, TemplateForm.FieldOf)) return await Refuse(id, remarks);
        TempData["Sagt"] = $"Mallen från {Template.FromYear} är sparad.";
        return RedirectToPage(new { id });
    }

    private async Task<IActionResult> Refuse(string id, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Any(r => r.Code == "template-overtaken"))
        {
            if (!await Load(id)) return NotFound();
            Theirs = Template;
            // What is typed stays in the fields; saved once more, it is put upon what the other wrote.
            Form.Version = Template.Version;
        }
        return this.Refuse();
    }

    private async Task<bool> Load(string id)
    {
        if ((await municipalities.Find(current.Actor.MunicipalityId))?.Templates.FirstOrDefault(t => t.Id == id) is not { } template) return false;
        Template = template;
        return true;
    }
}
