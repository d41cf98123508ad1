using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Tryggve.Tests.Access;

/// <summary>A key of an identity provider, both halves.</summary>
public sealed class SigningPair
{
    public static readonly SigningPair First = new("nyckel-1", "RS256"), Second = new("nyckel-2", "RS256"), Probabilistic = new("nyckel-3", "PS256"), Curve = new("nyckel-4", "ES256");
    public static readonly SigningPair Short = new("nyckel-5", "RS256", 1024);

    private readonly RSA? rsa;
    private readonly ECDsa? curve;

    private SigningPair(string id, string algorithm, int bits = 2048)
    {
        (Id, Algorithm) = (id, algorithm);
        if (algorithm == "ES256") curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        else rsa = RSA.Create(bits);
    }

    public string Id { get; }
    public string Algorithm { get; }

    public byte[] Sign(string content) =>
        rsa?.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, Algorithm == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1)
        ?? curve!.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256);

    public JsonObject Public()
    {
        var key = new JsonObject { ["kid"] = Id, ["use"] = "sig" };
        if (rsa is not null)
        {
            var half = rsa.ExportParameters(includePrivateParameters: false);
            (key["kty"], key["n"], key["e"]) = ("RSA", WebEncoders.Base64UrlEncode(half.Modulus!), WebEncoders.Base64UrlEncode(half.Exponent!));
        }
        else
        {
            var half = curve!.ExportParameters(includePrivateParameters: false);
            (key["kty"], key["crv"], key["x"], key["y"]) = ("EC", "P-256", WebEncoders.Base64UrlEncode(half.Q.X!), WebEncoders.Base64UrlEncode(half.Q.Y!));
        }
        return key;
    }

    /// <summary>The public half as a file, which is what somebody would take for a shared secret.</summary>
    public byte[] AsFile() => Encoding.ASCII.GetBytes(rsa!.ExportSubjectPublicKeyInfoPem());
}
