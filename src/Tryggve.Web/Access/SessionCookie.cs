using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Tryggve.People;
using Tryggve.Storage;

namespace Tryggve.Web.Access;

/// <summary>The cookie that says which session a request belongs to. Who that is, and what they may do, is asked of the database each time.</summary>
internal static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string SessionClaim = "session";
    private static readonly object PersonKey = new();

    public static Person? PersonOf(HttpContext context) => context.Items.TryGetValue(PersonKey, out var person) ? (Person?)person : null;

    /// <summary>The stored name of the request's session; null when there is none.</summary>
    public static string? SessionOf(HttpContext context) => context.User.FindFirstValue(SessionClaim) is { } secret ? Secret.Hash(secret) : null;

    public static async Task Start(HttpContext context, Person person, SecurityEvent happened)
    {
        // A browser in which somebody was signed in already has one session after this, and a new one.
        if (SessionOf(context) is { } earlier) await context.RequestServices.GetRequiredService<SessionStore>().End(earlier);
        var secret = Secret.New();
        await context.RequestServices.GetRequiredService<SessionStore>().Start(Secret.Hash(secret), person.Id, BrowserName.Of(context.Request.Headers.UserAgent.ToString()));
        await context.RequestServices.GetRequiredService<SecurityLog>().Append(happened);
        // The answer to this very request belongs to the person already: its menu, and the tokens of its forms.
        context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(SessionClaim, secret)], Scheme));
        context.Items[PersonKey] = person;
        await context.SignInAsync(Scheme, context.User);
    }

    public static async Task End(HttpContext context)
    {
        if (SessionOf(context) is { } session) await context.RequestServices.GetRequiredService<SessionStore>().End(session);
        await context.SignOutAsync(Scheme);
    }

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "tryggve";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SessionStore.Longest;
        options.SlidingExpiration = false;
        options.LoginPath = "/logga-in";
        options.ReturnUrlParameter = "till";
        options.Events.OnValidatePrincipal = Validate;
        // What one may not see does not exist.
        options.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.HttpContext.RequestServices.GetRequiredService<ILogger<CurrentActor>>().LogWarning("{Person} was refused {Page}", PersonOf(denied.HttpContext)?.Id, denied.HttpContext.GetEndpoint()?.DisplayName);
            denied.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToLogin = KeptForm.AskToSignIn;
    }

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var secret = context.Principal?.FindFirstValue(SessionClaim);
        // The page that says that something went wrong is shown also when the database is away: then to nobody in particular.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is { } problem && Database.IsAway(problem.Error)) secret = null;
        var person = secret is null ? null : await context.HttpContext.RequestServices.GetRequiredService<SessionStore>().Find(Secret.Hash(secret), isUse: context.Request.Query["handler"] != "Here");
        if (person is null) context.RejectPrincipal();
        else context.HttpContext.Items[PersonKey] = person;
    }
}
