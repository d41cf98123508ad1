using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.People;

/// <summary>A person's name, title, address and units, to change.</summary>
public sealed class EditModel(PersonStore people, MunicipalityStore municipalities, CurrentActor current) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public Person Person { get; private set; } = null!;
    public Municipality Municipality { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id)) return NotFound();
        Form = PersonForm.Of(Person);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Load(id)) return NotFound();
        var changed = Form.ApplyTo(Person, Municipality);
        if (this.MustMend(changed.Check(), PersonForm.FieldOf)) return this.Refuse();
        if (!await people.Change(changed, current.Actor))
        {
            this.MustMend([PersonForm.EmailTaken], PersonForm.FieldOf);
            return this.Refuse();
        }
        TempData["Sagt"] = "Uppgifterna är ändrade.";
        return RedirectToPage("/People/Show", new { id });
    }

    private async Task<bool> Load(Guid id)
    {
        if (await people.Find(id, current.Actor) is not { } person || !Granting.AnswersFor(current.Actor, person)) return false;
        if (await municipalities.Find(person.MunicipalityId) is not { } municipality) return false;
        (Person, Municipality) = (person, municipality);
        return true;
    }
}
