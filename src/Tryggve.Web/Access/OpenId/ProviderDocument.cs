using System.Text.Json;
using Tryggve.Setup;

namespace Tryggve.Web.Access.OpenId;

/// <summary>Where the provider does what.</summary>
/// <param name="TakesBasic">Whether the client's secret goes in a header; otherwise in the form.</param>
/// <param name="NamesItself">Whether every answer carries the provider's name (RFC 9207).</param>
internal sealed record ProviderDocument(Uri Authorization, Uri TokenEndpoint, Uri Keys, Uri? UserInformation, bool TakesBasic, bool NamesItself)
{
    public static ProviderDocument Read(JsonElement document, OpenIdSettings settings, bool inDevelopment)
    {
        if (document.Text("issuer") != settings.Authority) throw Refused("leverantören är en annan än den som är inställd");
        var methods = document.Texts("token_endpoint_auth_methods_supported");
        return new ProviderDocument(
            Address("authorization_endpoint")!, Address("token_endpoint")!, Address("jwks_uri")!, Address("userinfo_endpoint", required: false),
            methods.Count == 0 || methods.Contains("client_secret_basic"), document.IsTrue("authorization_response_iss_parameter_supported"));

        Uri? Address(string name, bool required = true) => document.Text(name) switch
        {
            { } address when OpenIdSettings.IsSafe(address, inDevelopment) => new Uri(address),
            null when !required => null,
            _ => throw Refused("leverantörens beskrivning saknar en säker adress"),
        };
    }

    private static SignInRefusedException Refused(string reason) => new(SignInRefusal.ProviderFails, reason);
}
