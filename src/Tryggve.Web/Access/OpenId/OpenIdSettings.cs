using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Tryggve.Web.Access.OpenId;

/// <summary>The organisation's identity provider, as set under <c>Tryggve:OpenId</c>. Not set: people sign in with passwords only.</summary>
public sealed class OpenIdSettings
{
    public const string Section = "Tryggve:OpenId";

    /// <summary>The provider's issuer, to the letter as it writes it itself.</summary>
    public string Authority { get; init; } = "";
    public string ClientId { get; init; } = "";

    /// <summary>Empty for a public client, which PKCE alone protects.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>What people call the provider: stands on the button.</summary>
    public string Name { get; init; } = "organisationens inloggning";
    public string Scopes { get; init; } = "openid email profile";

    public bool IsConfigured => Authority.Length > 0;

    /// <summary>What is wrong with the settings, for whoever starts Tryggve; null when they will do.</summary>
    public string? Wrong(bool inDevelopment) => this switch
    {
        { IsConfigured: false } => null,
        { ClientId: "" } => $"{Section}:ClientId is missing.",
        _ when !Scopes.Split(' ').Contains("openid") => $"{Section}:Scopes must hold \"openid\".",
        _ when !IsSafe(Authority, inDevelopment) || Authority.AsSpan().ContainsAny('?', '#') => $"{Section}:Authority must be an https address without query or fragment.",
        _ => null,
    };

    /// <summary>Name and secret as the token endpoint wants them in a header (RFC 6749 2.3.1: each encoded as in a form first).</summary>
    internal AuthenticationHeaderValue AsBasic() =>
        new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{WebUtility.UrlEncode(ClientId)}:{WebUtility.UrlEncode(ClientSecret)}")));

    /// <summary>Only https; in development also http to this machine itself.</summary>
    internal static bool IsSafe(string? address, bool inDevelopment) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (inDevelopment && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
