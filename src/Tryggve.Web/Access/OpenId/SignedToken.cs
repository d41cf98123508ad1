using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Tryggve.Web.Access.OpenId;

/// <summary>A token in its compact form (RFC 7515): header, claims and signature. Nothing it says counts until a key has signed it.</summary>
internal sealed class SignedToken
{
    private static readonly string[] Algorithms = ["RS256", "PS256", "ES256"];
    private readonly string algorithm;
    private readonly string? keyId;
    private readonly byte[] content;
    private readonly byte[] signature;
    private readonly JsonElement claims;

    private SignedToken(JsonElement header, JsonElement claims, byte[] content, byte[] signature)
    {
        (this.claims, this.content, this.signature, keyId) = (claims, content, signature, header.Text("kid"));
        algorithm = header.Text("alg") is { } named && Algorithms.Contains(named) ? named : throw Refused("id-token är inte signerad på ett sätt som godtas");
        // What a token says must be understood, we do not understand (RFC 7515 4.1.11).
        if (header.TryGetProperty("crit", out _)) throw Refused("id-token ställer krav som inte är kända");
    }

    public static SignedToken Read(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != 3) throw Refused("id-token är inte en signerad token");
        try
        {
            return new SignedToken(
                JsonReading.Object(WebEncoders.Base64UrlDecode(parts[0])), JsonReading.Object(WebEncoders.Base64UrlDecode(parts[1])),
                Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), WebEncoders.Base64UrlDecode(parts[2]));
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw Refused("id-token går inte att läsa");
        }
    }

    /// <summary>The key the token says it is signed with; a token that names none may only come from a provider with one key for it.</summary>
    public SigningKey? KeyAmong(IReadOnlyList<SigningKey> keys)
    {
        var possible = keys.Where(k => k.IsFor(algorithm) && (keyId is null || k.Id == keyId)).ToList();
        return possible.Count == 1 ? possible[0] : null;
    }

    /// <summary>What the token says, once the key is found to have signed it.</summary>
    public JsonElement ClaimsSignedBy(SigningKey key) => key.Signed(algorithm, content, signature) ? claims : throw Refused("signaturen på id-token stämmer inte");

    private static SignInRefusedException Refused(string reason) => new(SignInRefusal.NotTrusted, reason);
}
