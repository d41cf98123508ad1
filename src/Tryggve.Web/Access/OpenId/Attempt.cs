using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Tryggve.Web.Access.OpenId;

/// <summary>A sign-in under way at the identity provider. Only the browser that began it holds it, sealed in a cookie that lives some minutes.</summary>
/// <param name="State">Comes back with the provider's answer; an answer without it was not asked for here.</param>
/// <param name="Nonce">Comes back inside the signed token; a token without it was made for somebody else.</param>
/// <param name="Verifier">Shown only to the token endpoint: a code that was stolen on its way is worth nothing (PKCE, RFC 7636).</param>
/// <param name="To">Where on this site the person was going.</param>
internal sealed record Attempt(string State, string Nonce, string Verifier, string To, DateTimeOffset BeganAt)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private const string Cookie = "tryggve-extern";

    public string Challenge => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public static Attempt New(string to, DateTimeOffset now) => new(Storage.Secret.New(), Storage.Secret.New(), Storage.Secret.New(), to, now);

    public void Keep(HttpContext context) =>
        context.Response.Cookies.Append(Cookie, Protector(context).Protect(JsonSerializer.Serialize(this)), Options(context, Life));

    /// <summary>The attempt this browser holds, which then is gone from it; null when there is none, when it is not ours, or when it is too old.</summary>
    public static Attempt? Take(HttpContext context, DateTimeOffset now)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } kept) return null;
        context.Response.Cookies.Delete(Cookie, Options(context, null));
        try
        {
            var attempt = JsonSerializer.Deserialize<Attempt>(Protector(context).Unprotect(kept));
            return attempt is not null && now >= attempt.BeganAt && now - attempt.BeganAt < Life ? attempt : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public bool Began(string? state) => Same(state, State);

    public static bool Same(string? given, string wanted) => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(wanted));

    // Lax: the provider sends the browser back with a link from its own site, and Strict would keep the cookie from it.
    private static CookieOptions Options(HttpContext context, TimeSpan? life) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/", MaxAge = life, IsEssential = true,
    };

    private static IDataProtector Protector(HttpContext context) => context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("Tryggve.OpenId.Attempt");
}
