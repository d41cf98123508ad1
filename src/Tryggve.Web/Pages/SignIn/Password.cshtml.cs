using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.SignIn;

/// <summary>Where a link to choose a password leads. The link works once and for a time.</summary>
public sealed class PasswordModel(Passwords passwords, PasswordLinks links) : PageModel
{
    public Person? Person { get; private set; }
    public IReadOnlyList<Remark> Wrong { get; private set; } = [];

    public async Task OnGetAsync(string secret) => await Find(secret);

    public async Task<IActionResult> OnPostAsync(string secret, string? password, string? again)
    {
        await Find(secret);
        if (Person is null) return Page();
        Wrong = [.. Passwords.Check(Person, password, again)];
        if (Wrong.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        if (!await passwords.Choose(Person, password!, secret))
        {
            await Find(secret);
            return Page();
        }
        TempData["Sagt"] = "Lösenordet är valt. Logga in med det.";
        return RedirectToPage("/SignIn/Index");
    }

    private async Task Find(string secret)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Person = await links.PersonOf(secret);
        if (Person is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
