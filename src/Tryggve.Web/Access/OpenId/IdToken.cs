using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Tryggve.Setup;

namespace Tryggve.Web.Access.OpenId;

/// <summary>What the provider says of a person, and that it is said to us, now, and in answer to this attempt (OpenID Connect Core 3.1.3.7).</summary>
internal static class IdToken
{
    /// <summary>How far apart the provider's clock and ours may be.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    private const int LongestSubject = 255;

    /// <summary>Checks a token's claims, whose signature has been checked already.</summary>
    public static void Check(JsonElement claims, OpenIdSettings settings, Attempt attempt, string? accessToken, DateTimeOffset now)
    {
        if (claims.Text("iss") != settings.Authority) throw Refused("id-token kommer från en annan utfärdare");
        CheckAudience(claims, settings.ClientId);
        CheckTime(claims, now);
        if (!Attempt.Same(claims.Text("nonce"), attempt.Nonce)) throw Refused("id-token hör till ett annat försök (nonce)");
        if (claims.TryGetProperty("at_hash", out _) && claims.Text("at_hash") != HalfHash(accessToken)) throw Refused("id-token och åtkomsttoken hör inte ihop (at_hash)");
        if (claims.Text("sub") is not { Length: > 0 and <= LongestSubject }) throw Refused("id-token säger inte vem personen är (sub)");
    }

    private static void CheckAudience(JsonElement claims, string clientId)
    {
        var audience = claims.Texts("aud");
        if (!audience.Contains(clientId)) throw Refused("id-token är utfärdad till någon annan (aud)");
        var presenter = claims.TryGetProperty("azp", out _) || audience.Count > 1;
        if (presenter && claims.Text("azp") != clientId) throw Refused("id-token är utfärdad till någon annan (azp)");
    }

    private static void CheckTime(JsonElement claims, DateTimeOffset now)
    {
        if (claims.Time("exp") is not { } end || end <= now - Skew) throw Refused("id-token gäller inte längre (exp)");
        if (claims.TryGetProperty("nbf", out _) && (claims.Time("nbf") is not { } start || start > now + Skew)) throw Refused("id-token gäller inte än (nbf)");
        if (claims.Time("iat") is not { } made || made > now + Skew || made < now - Attempt.Life - Skew) throw Refused("id-token är inte utfärdad nyss (iat)");
    }

    /// <summary>The left half of the access token's SHA-256: all three algorithms we take use that hash.</summary>
    private static string? HalfHash(string? accessToken) => accessToken is null ? null : WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken)).AsSpan(0, 16));

    private static SignInRefusedException Refused(string reason) => new(SignInRefusal.NotTrusted, reason);
}
