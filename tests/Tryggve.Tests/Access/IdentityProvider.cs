using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tryggve.Tests.Access;

/// <summary>An identity provider on this machine: real addresses, real codes, tokens that are really signed. It does wrong only where a test says so.</summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    public const string ClientId = "tryggve";
    public const string Secret = "hemligt:med/kolon";

    private readonly WebApplication web;
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private int codesGiven;
    private readonly Dictionary<string, (string Challenge, string Nonce, string RedirectAddress)> codes = [];

    private IdentityProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        web = builder.Build();
        web.Urls.Add("http://127.0.0.1:0");
        web.MapGet("/.well-known/openid-configuration", () => IsDown ? Results.StatusCode(500) : Json(Discovery()));
        web.MapGet("/keys", () => Json(new JsonObject { ["keys"] = new JsonArray([.. Published.Select(k => k.Public())]) }));
        web.MapGet("/authorize", Authorize);
        web.MapPost("/consent", (string to) => Results.Redirect(to));
        web.MapPost("/token", (Delegate)Token);
        web.MapGet("/userinfo", (HttpRequest request) => request.Headers.Authorization == "Bearer atkomst" ? Json(UserInformation) : Results.Unauthorized());
    }

    public string Address { get; private set; } = "";

    // What the provider is like.
    public SigningPair Key { get; set; } = SigningPair.First;
    public IReadOnlyList<SigningPair> Published { get; set; } = [SigningPair.First];
    public string SecretGoes { get; set; } = "client_secret_basic";
    public bool IsDown { get; set; }

    /// <summary>Whether it shows a page with a button before anybody is sent back, as a provider does the first time.</summary>
    public bool Asks { get; set; }

    // Who is signed in at the provider, and what it tells.
    public string Subject { get; set; } = "anna-1";
    public Action<JsonObject> Described { get; set; } = _ => { };
    public Action<JsonObject> Claims { get; set; } = _ => { };
    public Action<JsonObject> Header { get; set; } = _ => { };
    public JsonObject UserInformation { get; set; } = [];
    public Func<string, byte[]>? Signature { get; set; }
    public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

    /// <summary>What the token endpoint was sent, last.</summary>
    public IFormCollection? Asked { get; private set; }

    public static async Task<IdentityProvider> Start()
    {
        var provider = new IdentityProvider();
        await provider.web.StartAsync();
        provider.Address = provider.web.Urls.Single();
        return provider;
    }

    /// <summary>What a browser does that is sent here by somebody already signed in: it comes back at once with a code.</summary>
    public async Task<Uri> Visit(string address)
    {
        using var response = await browser.GetAsync(address);
        return response.Headers.Location ?? throw new InvalidOperationException($"The provider refused: {await response.Content.ReadAsStringAsync()}");
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await web.DisposeAsync();
    }

    public static string HalfHash(string token) => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(token)).AsSpan(0, 16));

    private JsonObject Discovery()
    {
        var document = new JsonObject
        {
            ["issuer"] = Address, ["authorization_endpoint"] = $"{Address}/authorize?tenant=1", ["token_endpoint"] = $"{Address}/token", ["jwks_uri"] = $"{Address}/keys",
            ["token_endpoint_auth_methods_supported"] = new JsonArray(SecretGoes),
        };
        Described(document);
        return document;
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256" || !query["scope"].ToString().Split(' ').Contains("openid") || query["tenant"] != "1")
        {
            return Results.BadRequest("Not a request for a code.");
        }
        var code = $"kod-{++codesGiven}";
        codes[code] = (query["code_challenge"]!, query["nonce"]!, query["redirect_uri"]!);
        var back = QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] });
        return Asks ? Results.Text($"""<meta charset="utf-8"><form method="post" action="/consent?to={Uri.EscapeDataString(back)}"><button>Ja, det är jag</button></form>""", "text/html") : Results.Redirect(back);
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        Asked = await request.ReadFormAsync();
        if (!IsClient(request)) return Results.Json(new { error = "invalid_client" }, statusCode: 401);
        var verifier = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Asked["code_verifier"].ToString())));
        if (!codes.Remove(Asked["code"]!, out var code) || code.Challenge != verifier || code.RedirectAddress != Asked["redirect_uri"])
        {
            return Results.Json(new { error = "invalid_grant", error_description = "<b>Raw text of the provider</b>" }, statusCode: 400);
        }
        return Json(new JsonObject { ["token_type"] = "Bearer", ["access_token"] = "atkomst", ["id_token"] = IdToken(code.Nonce) });
    }

    private bool IsClient(HttpRequest request)
    {
        var basic = $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes($"{ClientId}:{Uri.EscapeDataString(Secret)}"))}";
        return SecretGoes switch
        {
            "client_secret_basic" => request.Headers.Authorization.ToString().Equals(basic, StringComparison.Ordinal) && !Asked!.ContainsKey("client_secret"),
            "client_secret_post" => Asked!["client_id"] == ClientId && Asked["client_secret"] == Secret,
            _ => Asked!["client_id"] == ClientId && !Asked.ContainsKey("client_secret") && request.Headers.Authorization.Count == 0,
        };
    }

    private string IdToken(string nonce)
    {
        var header = new JsonObject { ["typ"] = "JWT", ["alg"] = Key.Algorithm, ["kid"] = Key.Id };
        var claims = new JsonObject
        {
            ["iss"] = Address, ["aud"] = ClientId, ["sub"] = Subject, ["nonce"] = nonce, ["email"] = "anna.ek@lindviken.example", ["email_verified"] = true,
            ["iat"] = Now.ToUnixTimeSeconds(), ["exp"] = Now.AddMinutes(5).ToUnixTimeSeconds(), ["at_hash"] = HalfHash("atkomst"),
        };
        Header(header);
        Claims(claims);
        var content = $"{Encoded(header)}.{Encoded(claims)}";
        return $"{content}.{WebEncoders.Base64UrlEncode(Signature?.Invoke(content) ?? Key.Sign(content))}";
    }

    private static string Encoded(JsonObject part) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(part.ToJsonString()));

    private static IResult Json(JsonNode content) => Results.Text(content.ToJsonString(), "application/json");
}
