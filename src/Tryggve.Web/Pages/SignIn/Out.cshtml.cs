using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.SignIn;

/// <summary>Ends the session, in this browser or in all of them.</summary>
public sealed class OutModel(SessionStore sessions, SecurityLog log, TimeProvider time) : PageModel
{
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(bool everywhere = false)
    {
        if (SessionCookie.PersonOf(HttpContext) is { } person)
        {
            if (everywhere) await sessions.EndAll(person.Id);
            await log.Append(new SecurityEvent(time.GetUtcNow(), person.MunicipalityId, person.Id, person.Name, "signed-out", $"{person.Name} loggade ut{(everywhere ? " överallt" : "")}"));
        }
        await SessionCookie.End(HttpContext);
        // What a script kept here in case the network failed is not left for the next person at the computer.
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return RedirectToPage("/SignIn/Out");
    }
}
