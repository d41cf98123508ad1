using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Setup;
using Tryggve.Web.Access.OpenId;

namespace Tryggve.Web.Pages.SignIn;

/// <summary>Sends people on to the identity provider. Only our own form can begin it, so that no link signs anybody in.</summary>
public sealed class ExternalModel(OpenIdSignIn signIn, OpenIdSettings settings) : PageModel
{
    public string Provider => settings.Name;
    public Uri? Onward { get; private set; }
    public RefusalWords? Refused { get; private set; }

    public IActionResult OnGet() => settings.IsConfigured ? RedirectToPage("/SignIn/Index") : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "till")] string? to)
    {
        if (!settings.IsConfigured) return NotFound();
        try
        {
            Onward = await signIn.Begin(HttpContext, Url.IsLocalUrl(to) ? to : "/");
        }
        catch (SignInRefusedException refused)
        {
            Refused = RefusalWords.Of(refused.Kind, settings.Name);
            Response.StatusCode = Refused.Status;
        }
        return Page();
    }
}
