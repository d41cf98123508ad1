using Microsoft.AspNetCore.WebUtilities;
using Tryggve.Setup;
using Tryggve.Storage;

namespace Tryggve.Web.Access.OpenId;

/// <summary>Signing in at the organisation's identity provider: authorization code flow with PKCE, state and nonce.</summary>
public sealed class OpenIdSignIn(OpenIdSettings settings, Provider provider, ExternalPeople people, SecurityLog log, UsedOnce once, TimeProvider time, ILogger<OpenIdSignIn> logger)
{
    public const string Path = "/logga-in/extern";

    /// <summary>Where to send the browser. What the answer will be compared with stays in its cookie.</summary>
    /// <param name="to">Where on this site the person was going.</param>
    internal Task<Uri> Begin(HttpContext context, string to) => Note(async () =>
    {
        var document = await provider.Document();
        var attempt = Attempt.New(to, time.GetUtcNow());
        attempt.Keep(context);
        return new Uri(QueryHelpers.AddQueryString(document.Authorization.AbsoluteUri, new Dictionary<string, string?>
        {
            ["response_type"] = "code", ["client_id"] = settings.ClientId, ["redirect_uri"] = RedirectAddress(context), ["scope"] = settings.Scopes,
            ["state"] = attempt.State, ["nonce"] = attempt.Nonce, ["code_challenge"] = attempt.Challenge, ["code_challenge_method"] = "S256",
        }));
    });

    /// <summary>Takes the provider's answer, lets the person in, and says where on this site they were going.</summary>
    internal Task<string> Finish(HttpContext context) => Note(async () =>
    {
        var attempt = await AttemptAnswered(context);
        var answer = context.Request.Query;
        var from = answer["iss"].FirstOrDefault() ?? ((await provider.Document()).NamesItself ? "" : settings.Authority);
        if (from != settings.Authority) throw new SignInRefusedException(SignInRefusal.NotTrusted, "svaret kommer från en annan utfärdare (iss)");
        if (answer["code"].FirstOrDefault() is not { Length: > 0 } code) throw new SignInRefusedException(SignInRefusal.Declined, "leverantören eller personen avbröt");
        var (idToken, accessToken) = await provider.Redeem(code, attempt.Verifier, RedirectAddress(context));
        var claims = await provider.Verify(idToken);
        IdToken.Check(claims, settings, attempt, accessToken, time.GetUtcNow());
        var person = await people.Find(claims, accessToken);
        await SessionCookie.Start(context, person, new SecurityEvent(time.GetUtcNow(), person.MunicipalityId, person.Id, person.Name, "signed-in", $"{person.Name} loggade in med {settings.Name}"));
        return attempt.To;
    });

    /// <summary>The attempt that the answer belongs to. An attempt is answered once, even if somebody has a copy of its cookie.</summary>
    private async Task<Attempt> AttemptAnswered(HttpContext context)
    {
        var attempt = Attempt.Take(context, time.GetUtcNow()) ?? throw new SignInRefusedException(SignInRefusal.NoAttempt, "svaret hör inte till något pågående försök i webbläsaren");
        if (!attempt.Began(context.Request.Query["state"].FirstOrDefault())) throw new SignInRefusedException(SignInRefusal.NoAttempt, "svaret hör till ett annat försök (state)");
        return await once.Use($"openid-state {attempt.State}", Attempt.Life) ? attempt : throw new SignInRefusedException(SignInRefusal.NoAttempt, "svaret har redan använts (state)");
    }

    private async Task<T> Note<T>(Func<Task<T>> step)
    {
        try
        {
            return await step();
        }
        catch (SignInRefusedException refused)
        {
            logger.LogWarning(refused, "Sign-in at {Authority} refused: {Kind}", settings.Authority, refused.Kind);
            await log.Append(new SecurityEvent(time.GetUtcNow(), refused.Person?.MunicipalityId, refused.Person?.Id, "", "sign-in-failed", $"Inloggning med {settings.Name} avvisades: {refused.Message}"));
            throw;
        }
    }

    private static string RedirectAddress(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{Path}/svar";
}
