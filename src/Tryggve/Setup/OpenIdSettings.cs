using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Tryggve.Setup;

/// <summary>The organisation's identity provider, as set under <c>Tryggve:OpenId</c>. Not set: people sign in with passwords only.</summary>
public sealed class OpenIdSettings
{
    private const string Section = "Tryggve:OpenId:";

    /// <summary>The provider's issuer, to the letter as it writes it itself.</summary>
    public string Authority { get; init; } = "";
    public string ClientId { get; init; } = "";

    /// <summary>Empty for a public client, which PKCE alone protects.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>What people call the provider: stands on the button.</summary>
    public string Name { get; init; } = "organisationens inloggning";
    public string Scopes { get; init; } = "openid email profile";

    public bool IsConfigured => Authority.Length > 0;

    /// <param name="read">Gives a setting by its full name, null when nobody has given it.</param>
    public static OpenIdSettings Read(Func<string, string?> read)
    {
        var unset = new OpenIdSettings();
        return new OpenIdSettings
        {
            Authority = read(Section + "Authority") ?? "",
            ClientId = read(Section + "ClientId") ?? "",
            ClientSecret = read(Section + "ClientSecret") ?? "",
            Name = read(Section + "Name") is { Length: > 0 } name ? name : unset.Name,
            Scopes = read(Section + "Scopes") is { Length: > 0 } scopes ? scopes : unset.Scopes,
        };
    }

    /// <summary>What the settings lack together; each by itself is checked in <see cref="KnownSettings"/>.</summary>
    public IEnumerable<Remark> Wrong(bool inDevelopment)
    {
        if (!IsConfigured)
        {
            if (ClientId.Length > 0 || ClientSecret.Length > 0) yield return SettingsCheck.Error(Section + "Authority", "saknas. Ange leverantörens adress, eller ta bort de andra inställningarna för inloggning.");
            yield break;
        }
        if (ClientId.Length == 0) yield return SettingsCheck.Error(Section + "ClientId", "saknas. Ange det klient-id som leverantören har gett Tryggve.");
        if (!IsSafe(Authority, inDevelopment) || Authority.AsSpan().ContainsAny('?', '#')) yield return SettingsCheck.Error(Section + "Authority", "ska vara en adress som börjar med https://, utan frågetecken eller nummertecken.");
    }

    /// <summary>Name and secret as the token endpoint wants them in a header (RFC 6749 2.3.1: each encoded as in a form first).</summary>
    public AuthenticationHeaderValue AsBasic() =>
        new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{WebUtility.UrlEncode(ClientId)}:{WebUtility.UrlEncode(ClientSecret)}")));

    /// <summary>Only https; in development also http to this machine itself.</summary>
    public static bool IsSafe(string? address, bool inDevelopment) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (inDevelopment && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
