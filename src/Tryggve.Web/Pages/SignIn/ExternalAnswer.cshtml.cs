using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Setup;
using Tryggve.Web.Access.OpenId;

namespace Tryggve.Web.Pages.SignIn;

/// <summary>Where the identity provider sends people back to.</summary>
public sealed class ExternalAnswerModel(OpenIdSignIn signIn, OpenIdSettings settings) : PageModel
{
    public RefusalWords Refused { get; private set; } = RefusalWords.Of(SignInRefusal.NoAttempt, "");

    public async Task<IActionResult> OnGetAsync()
    {
        if (!settings.IsConfigured) return NotFound();
        // The address holds the provider's code.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        try
        {
            return LocalRedirect(await signIn.Finish(HttpContext));
        }
        catch (SignInRefusedException refused)
        {
            Refused = RefusalWords.Of(refused.Kind, settings.Name);
            Response.StatusCode = Refused.Status;
            return Page();
        }
    }
}
