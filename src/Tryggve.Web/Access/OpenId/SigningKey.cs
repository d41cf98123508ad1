using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Tryggve.Web.Access.OpenId;

/// <summary>A public key of the provider (RFC 7517), by which its signatures are checked.</summary>
internal sealed class SigningKey
{
    private const int FewestBits = 2048;
    private readonly string? algorithm;
    private readonly RSAParameters? rsa;
    private readonly ECParameters? curve;

    private SigningKey(JsonElement key)
    {
        Id = key.Text("kid");
        algorithm = key.Text("alg");
        if (key.Text("kty") == "RSA") rsa = new RSAParameters { Modulus = Bytes(key, "n"), Exponent = Bytes(key, "e") };
        else curve = new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Bytes(key, "x"), Y = Bytes(key, "y") } };
    }

    public string? Id { get; }

    /// <summary>The keys of a set that are meant for signatures and of a kind we know. Others are passed over: a set may hold keys for other uses.</summary>
    public static IReadOnlyList<SigningKey> Read(JsonElement set) =>
        set.TryGetProperty("keys", out var keys) && keys.ValueKind == JsonValueKind.Array ? [.. keys.EnumerateArray().Where(IsKnown).Select(k => new SigningKey(k))] : [];

    /// <summary>Whether the key may be used with the algorithm. Symmetric ones and "none" are not among them, whatever a token says.</summary>
    public bool IsFor(string wanted) => (algorithm is null || algorithm == wanted) && wanted switch
    {
        "RS256" or "PS256" => rsa is { Modulus: { } modulus } && modulus.Length * 8 >= FewestBits,
        "ES256" => curve is not null,
        _ => false,
    };

    public bool Signed(string by, byte[] content, byte[] signature)
    {
        if (!IsFor(by)) return false;
        try
        {
            if (curve is { } point)
            {
                using var ec = ECDsa.Create(point);
                return ec.VerifyData(content, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
            }
            using var key = RSA.Create(rsa!.Value);
            return key.VerifyData(content, signature, HashAlgorithmName.SHA256, by == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            // A key that is no key: a point off its curve, an even exponent.
            return false;
        }
    }

    private static bool IsKnown(JsonElement key) => key.ValueKind == JsonValueKind.Object && key.Text("use") is null or "sig" && key.Text("kty") switch
    {
        "RSA" => Bytes(key, "n").Length > 0 && Bytes(key, "e").Length > 0,
        "EC" => key.Text("crv") == "P-256" && Bytes(key, "x").Length == 32 && Bytes(key, "y").Length == 32,
        _ => false,
    };

    private static byte[] Bytes(JsonElement key, string name)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(key.Text(name) ?? "");
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
