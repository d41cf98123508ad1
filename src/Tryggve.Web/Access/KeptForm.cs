using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Tryggve.Web.Access;

/// <summary>
/// What somebody sent after their session had ended: kept, sealed, in the sign-in page itself, and sent again when they are back.
/// Nothing typed is lost because a session ran out.
/// </summary>
/// <param name="Path">Where it was sent, on this site.</param>
public sealed record KeptForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const int MostBytes = 512 * 1024;
    private static readonly object Key = new();

    /// <summary>The form that this request carried; null when it carried none.</summary>
    public static string? SealedIn(HttpContext context) => context.Items.TryGetValue(Key, out var kept) ? (string?)kept : null;

    /// <summary>A page asks somebody who is not signed in to do so. A form they sent is kept; everything else goes by way of its address.</summary>
    public static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Headers["Sec-Fetch-Mode"] == "cors" || request.Headers.XRequestedWith == "fetch")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsOurs(request) || request.ContentLength is null or > MostBytes || request.Form.Files.Count > 0)
        {
            context.Response.Redirect(context.RedirectUri);
            return;
        }
        var form = await request.ReadFormAsync();
        var fields = form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(f => f.Value.Select(v => new KeyValuePair<string, string>(f.Key, v ?? "")));
        var kept = new KeptForm(request.Path + request.QueryString, [.. fields]);
        context.HttpContext.Items[Key] = Protector(context.HttpContext).Protect(JsonSerializer.Serialize(kept), SignInLife);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    /// <summary>Opens what was sealed; null when it is not ours or too old.</summary>
    public static KeptForm? Open(HttpContext context, string? sealedForm)
    {
        if (string.IsNullOrEmpty(sealedForm)) return null;
        try
        {
            return JsonSerializer.Deserialize<KeptForm>(Protector(context).Unprotect(sealedForm));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    // Another site's form must not come back as the person's own, with our token on it.
    private static bool IsOurs(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site ? site == "same-origin" : request.Headers.Origin == $"{request.Scheme}://{request.Host}";

    private static readonly TimeSpan SignInLife = TimeSpan.FromHours(12);

    private static ITimeLimitedDataProtector Protector(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("Tryggve.KeptForm").ToTimeLimitedDataProtector();
}
