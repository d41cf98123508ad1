using System.Net;
using System.Text.Json;
using Tryggve.Setup;

namespace Tryggve.Web.Access.OpenId;

/// <summary>The identity provider as it describes itself (OpenID Connect Discovery), asked over https and remembered for a while.</summary>
public sealed class Provider(OpenIdSettings settings, IHostEnvironment environment, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    /// <summary>Nothing a provider answers is longer, and nobody waits longer for a page.</summary>
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 256 * 1024,
    };

    private (ProviderDocument Document, DateTimeOffset ReadAt)? document;
    private (IReadOnlyList<SigningKey> Keys, DateTimeOffset ReadAt)? keys;

    /// <exception cref="SignInRefusedException">The provider cannot be reached, or is another than the settings say.</exception>
    internal async Task<ProviderDocument> Document()
    {
        if (document is { } known && time.GetUtcNow() - known.ReadAt < Remembered) return known.Document;
        var read = ProviderDocument.Read(await Get($"{settings.Authority.TrimEnd('/')}/.well-known/openid-configuration"), settings, environment.IsDevelopment());
        document = (read, time.GetUtcNow());
        return read;
    }

    /// <summary>The claims of a token, signed by one of the provider's keys. An unknown key is looked for once more: providers change keys.</summary>
    internal async Task<JsonElement> Verify(string idToken)
    {
        var token = SignedToken.Read(idToken);
        var key = token.KeyAmong(await Keys(afresh: false)) ?? token.KeyAmong(await Keys(afresh: true));
        return token.ClaimsSignedBy(key ?? throw new SignInRefusedException(SignInRefusal.NotTrusted, "id-token är signerad med en okänd nyckel"));
    }

    /// <summary>Tokens for a code (RFC 6749 4.1.3).</summary>
    internal async Task<(string IdToken, string? AccessToken)> Redeem(string code, string verifier, string redirectAddress)
    {
        var provider = await Document();
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = redirectAddress, ["code_verifier"] = verifier };
        using var request = new HttpRequestMessage(HttpMethod.Post, provider.TokenEndpoint);
        if (settings.ClientSecret.Length > 0 && provider.TakesBasic) request.Headers.Authorization = settings.AsBasic();
        else form["client_id"] = settings.ClientId;
        if (settings.ClientSecret.Length > 0 && !provider.TakesBasic) form["client_secret"] = settings.ClientSecret;
        request.Content = new FormUrlEncodedContent(form);
        var answer = await Send(request);
        return (answer.Text("id_token") ?? throw new SignInRefusedException(SignInRefusal.ProviderFails, "leverantören gav ingen id-token"), answer.Text("access_token"));
    }

    /// <summary>What the provider tells of a person to who holds an access token: some keep the e-mail address out of the id-token.</summary>
    internal async Task<JsonElement?> UserInformation(string accessToken)
    {
        if ((await Document()).UserInformation is not { } address) return null;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new("Bearer", accessToken);
        return await Send(request);
    }

    public void Dispose() => http.Dispose();

    private async Task<IReadOnlyList<SigningKey>> Keys(bool afresh)
    {
        if (!afresh && keys is { } known && time.GetUtcNow() - known.ReadAt < Remembered) return known.Keys;
        var read = SigningKey.Read(await Get((await Document()).Keys.AbsoluteUri));
        keys = (read, time.GetUtcNow());
        return read;
    }

    private async Task<JsonElement> Get(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await Send(request);
    }

    private async Task<JsonElement> Send(HttpRequestMessage request)
    {
        request.Headers.Accept.Add(new("application/json"));
        try
        {
            using var response = await http.SendAsync(request);
            if (response.IsSuccessStatusCode) return JsonReading.Object(await response.Content.ReadAsByteArrayAsync());
            throw response.StatusCode switch
            {
                HttpStatusCode.BadRequest when request.Method == HttpMethod.Post => new SignInRefusedException(SignInRefusal.NotTrusted, "koden godtogs inte av leverantören"),
                HttpStatusCode.Unauthorized => new SignInRefusedException(SignInRefusal.ProviderFails, "leverantören godtog inte Tryggves klient-id, hemlighet eller token"),
                var status => new SignInRefusedException(SignInRefusal.ProviderFails, $"leverantören svarade med ett fel ({(int)status})"),
            };
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or JsonException)
        {
            throw new SignInRefusedException(SignInRefusal.ProviderFails, "leverantören kan inte nås eller svarar obegripligt", inner: e);
        }
    }
}
