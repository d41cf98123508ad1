using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.People;

/// <summary>One person: who they are, which roles they have, and the way in.</summary>
public sealed class ShowModel(PersonStore people, MunicipalityStore municipalities, PasswordLinks links, CurrentActor current) : PageModel
{
    [BindProperty]
    public RoleForm Role { get; set; } = new();

    public Person Person { get; private set; } = null!;
    public Municipality Municipality { get; private set; } = null!;
    public IReadOnlyList<GrantScope> Scopes { get; private set; } = [];
    public RoleChoices Choices { get; private set; } = null!;

    /// <summary>Address of a new link to choose a password by; shown this one time.</summary>
    public string? Link { get; private set; }

    public Actor Actor => current.Actor;
    public bool MayChange => Granting.AnswersFor(Actor, Person);
    public bool ManagesAccounts => Granting.ManagesAccounts(Actor, Person.MunicipalityId);

    public static string LinkOf(Guid person) => $"Länk {person}";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id)) return NotFound();
        if (TempData[LinkOf(id)] is string secret) Link = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{PasswordLinks.PathOf(secret)}";
        return Page();
    }

    public async Task<IActionResult> OnPostGiveAsync(Guid id)
    {
        if (!await Load(id)) return NotFound();
        var (grant, missing) = Role.Choice(Scopes);
        if (this.MustMend([.. missing, .. grant is null ? [] : Granting.Check(Actor, grant, Person)], PersonForm.FieldOf)) return this.Refuse();
        await people.Give(Person, grant!, Actor);
        return Done($"{Person.Name} har fått rollen {Vocabulary.Of(grant!, Scopes)}.");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid id, Guid grant)
    {
        if (!await Load(id) || Person.Grants.FirstOrDefault(g => g.Id == grant) is not { } had || !Granting.Allows(Actor, had)) return NotFound();
        if (!await people.TakeBack(Person, had, Actor))
        {
            ModelState.AddModelError("roller", $"{Person.Name} är kommunens enda administratör. Ge någon annan rollen först.");
            return this.Refuse();
        }
        return Done($"{Person.Name} har inte längre rollen {Vocabulary.Of(had, Scopes)}.");
    }

    public async Task<IActionResult> OnPostLinkAsync(Guid id)
    {
        if (!await Load(id) || !MayChange || Person.ClosedAt is not null) return NotFound();
        TempData[LinkOf(id)] = await links.New(Person, Actor);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostOpenAsync(Guid id)
    {
        if (!await Load(id) || !ManagesAccounts) return NotFound();
        await people.Reopen(Person, Actor);
        return Done($"Kontot för {Person.Name} är öppet igen.");
    }

    private RedirectToPageResult Done(string said)
    {
        TempData["Sagt"] = said;
        return RedirectToPage(new { Person.Id });
    }

    private async Task<bool> Load(Guid id)
    {
        if (await people.Find(id, Actor) is not { } person || await municipalities.Find(person.MunicipalityId) is not { } municipality) return false;
        (Person, Municipality) = (person, municipality);
        Scopes = await municipalities.Scopes(municipality.Id);
        Choices = RoleChoices.For(Actor, Scopes, Role);
        return true;
    }
}
