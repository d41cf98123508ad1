using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.People;

/// <summary>Lets somebody in, with a first role, and makes the link by which they choose a password.</summary>
public sealed class NewModel(PersonStore people, MunicipalityStore municipalities, PasswordLinks links, CurrentActor current) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    [BindProperty]
    public RoleForm Role { get; set; } = new();

    public Municipality Municipality { get; private set; } = null!;
    public RoleChoices Choices { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        var (grant, missing) = Role.Choice(Choices.Scopes);
        var person = Form.ApplyTo(new Person(Guid.CreateVersion7(), Municipality.Id, "", "", [], grant is null ? [] : [grant], null), Municipality);
        if (this.MustMend([.. person.Check(), .. missing, .. grant is null ? [] : Granting.Check(current.Actor, grant)], PersonForm.FieldOf)) return this.Refuse();
        if (!await people.Add(person, current.Actor))
        {
            this.MustMend([PersonForm.EmailTaken], PersonForm.FieldOf);
            return this.Refuse();
        }
        TempData[ShowModel.LinkOf(person.Id)] = await links.New(person, current.Actor);
        TempData["Sagt"] = $"{person.Name} är inbjuden.";
        return RedirectToPage("/People/Show", new { person.Id });
    }

    private async Task<bool> Load()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return false;
        Municipality = municipality;
        Choices = RoleChoices.For(current.Actor, await municipalities.Scopes(municipality.Id), Role);
        return true;
    }
}
