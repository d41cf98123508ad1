using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.People;

/// <summary>Asks before an account is closed.</summary>
public sealed class CloseModel(PersonStore people, CurrentActor current) : PageModel
{
    public Person Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => await Load(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Load(id)) return NotFound();
        if (this.MustMend(Granting.CheckClosing(current.Actor, Person), _ => "")) return this.Refuse();
        if (!await people.Close(Person, current.Actor))
        {
            ModelState.AddModelError("", $"{Person.Name} är kommunens enda administratör. Ge någon annan rollen först.");
            return this.Refuse();
        }
        TempData["Sagt"] = $"Kontot för {Person.Name} är stängt.";
        return RedirectToPage("/People/Show", new { id });
    }

    private async Task<bool> Load(Guid id)
    {
        if (await people.Find(id, current.Actor) is not { ClosedAt: null } person || !Granting.ManagesAccounts(current.Actor, person.MunicipalityId)) return false;
        Person = person;
        return true;
    }
}
