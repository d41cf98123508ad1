using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Account;

/// <summary>What Tryggve knows of the person signed in, and where they are signed in.</summary>
public sealed class IndexModel(MunicipalityStore municipalities, SessionStore sessions, Passwords passwords, SecurityLog log, CurrentActor current, TimeProvider time) : PageModel
{
    public Person Person => current.Person!;
    public Municipality? Municipality { get; private set; }
    public IReadOnlyList<GrantScope> Scopes { get; private set; } = [];
    public IReadOnlyList<Session> Sessions { get; private set; } = [];
    public bool HasPassword { get; private set; }
    public string? ThisSession => SessionCookie.SessionOf(HttpContext);

    public async Task OnGetAsync()
    {
        Municipality = await municipalities.Find(Person.MunicipalityId);
        Scopes = await municipalities.Scopes(Person.MunicipalityId);
        Sessions = await sessions.Of(Person.Id);
        HasPassword = await passwords.Has(Person);
    }

    public async Task<IActionResult> OnPostEndAsync(string session)
    {
        if (session == ThisSession) return BadRequest();
        if (!await sessions.End(session, Person.Id)) return NotFound();
        await log.Append(new SecurityEvent(time.GetUtcNow(), Person.MunicipalityId, Person.Id, Person.Name, "session-ended", $"{Person.Name} loggade ut en annan av sina webbläsare"));
        TempData["Sagt"] = "Den webbläsaren är utloggad.";
        return RedirectToPage();
    }
}
