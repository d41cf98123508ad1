using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.SignIn;

/// <summary>Lets people in with their address and password, or on to the identity provider. A form that a lost session interrupted is sent on.</summary>
public sealed class IndexModel(Passwords passwords, IWebHostEnvironment environment, TimeProvider time) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Skriv din e-postadress."), StringLength(200)]
    public string Email { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Skriv ditt lösenord."), StringLength(Passwords.Longest)]
    public string Password { get; set; } = "";

    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true, Name = "till")]
    public string? To { get; set; }

    /// <summary>A form that was sent after the session had ended, sealed.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public KeptForm? Sent { get; private set; }
    public bool HasSamplePeople => environment.IsDevelopment();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Refuse();
        if (await passwords.SignIn(Email, Password) is not { } person)
        {
            ModelState.AddModelError(nameof(Email), "Adressen eller lösenordet stämmer inte, eller så är kontot låst en stund. Försök igen, eller be din samordnare om en ny länk för att välja lösenord.");
            return Refuse();
        }
        await SessionCookie.Start(HttpContext, person, new SecurityEvent(time.GetUtcNow(), person.MunicipalityId, person.Id, person.Name, "signed-in", $"{person.Name} loggade in med lösenord"));
        Sent = KeptForm.Open(HttpContext, Kept);
        return Sent is not null ? Page() : LocalRedirect(Url.IsLocalUrl(To) ? To : "/");
    }

    private PageResult Refuse()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
