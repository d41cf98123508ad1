using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Tryggve.Tests.Access;

/// <summary>Tokens that must not be believed.</summary>
public sealed class An_answer_from_an_identity_provider : IAsyncLifetime
{
    private AtProvider at = null!;

    public async Task InitializeAsync() => at = await AtProvider.Start();

    [Fact]
    public Task Is_refused_with_a_wrong_nonce() => IsNotTrusted(c => c["nonce"] = "nagot-annat", "id-token hör till ett annat försök (nonce)");

    [Fact]
    public Task Is_refused_without_a_nonce() => IsNotTrusted(c => c.Remove("nonce"), "id-token hör till ett annat försök (nonce)");

    [Fact]
    public Task Is_refused_from_a_wrong_issuer() => IsNotTrusted(c => c["iss"] = $"{at.Provider.Address}/", "id-token kommer från en annan utfärdare");

    [Fact]
    public Task Is_refused_for_a_wrong_audience() => IsNotTrusted(c => c["aud"] = "kalendern", "id-token är utfärdad till någon annan (aud)");

    [Fact]
    public Task Is_refused_for_several_without_naming_who_asked() =>
        IsNotTrusted(c => c["aud"] = new JsonArray(IdentityProvider.ClientId, "kalendern"), "id-token är utfärdad till någon annan (azp)");

    [Fact]
    public Task Is_refused_when_somebody_else_asked() => IsNotTrusted(c => c["azp"] = "kalendern", "id-token är utfärdad till någon annan (azp)");

    [Fact]
    public Task Is_refused_when_it_has_expired() => IsNotTrusted(c => c["exp"] = Seconds(-61), "id-token gäller inte längre (exp)");

    [Fact]
    public Task Is_refused_when_it_never_expires() => IsNotTrusted(c => c.Remove("exp"), "id-token gäller inte längre (exp)");

    [Fact]
    public Task Is_refused_when_it_is_not_yet_valid() => IsNotTrusted(c => c["nbf"] = Seconds(75), "id-token gäller inte än (nbf)");

    [Fact]
    public Task Is_refused_when_it_is_issued_in_the_future() => IsNotTrusted(c => c["iat"] = Seconds(75), "id-token är inte utfärdad nyss (iat)");

    [Fact]
    public Task Is_refused_when_it_is_issued_long_ago() => IsNotTrusted(c => c["iat"] = Seconds(-12 * 60), "id-token är inte utfärdad nyss (iat)");

    [Fact]
    public Task Is_refused_when_its_access_token_is_another() =>
        IsNotTrusted(c => c["at_hash"] = IdentityProvider.HalfHash("en annan"), "id-token och åtkomsttoken hör inte ihop (at_hash)");

    [Fact]
    public Task Is_refused_when_it_names_nobody() => IsNotTrusted(c => c.Remove("sub"), "id-token säger inte vem personen är (sub)");

    [Fact]
    public async Task Is_refused_with_an_unknown_key()
    {
        at.Provider.Key = SigningPair.Second;
        await IsNotTrusted(_ => { }, "id-token är signerad med en okänd nyckel");
    }

    [Fact]
    public async Task Is_refused_when_it_names_no_key_and_there_are_two()
    {
        at.Provider.Published = [SigningPair.First, SigningPair.Second];
        at.Provider.Header = h => h.Remove("kid");
        await IsNotTrusted(_ => { }, "id-token är signerad med en okänd nyckel");
    }

    [Fact]
    public async Task Is_refused_with_a_key_that_is_too_short()
    {
        (at.Provider.Key, at.Provider.Published) = (SigningPair.Short, [SigningPair.Short]);
        await IsNotTrusted(_ => { }, "id-token är signerad med en okänd nyckel");
    }

    [Fact]
    public async Task Is_refused_with_a_bad_signature()
    {
        at.Provider.Signature = _ => SigningPair.First.Sign("något annat");
        await IsNotTrusted(_ => { }, "signaturen på id-token stämmer inte");
    }

    [Fact]
    public async Task Is_refused_when_another_key_signed_it_in_the_names_key()
    {
        at.Provider.Signature = SigningPair.Second.Sign;
        await IsNotTrusted(_ => { }, "signaturen på id-token stämmer inte");
    }

    [Fact]
    public async Task Is_refused_with_no_algorithm()
    {
        at.Provider.Header = h => h["alg"] = "none";
        at.Provider.Signature = _ => [];
        await IsNotTrusted(_ => { }, "id-token är inte signerad på ett sätt som godtas");
    }

    [Fact]
    public async Task Is_refused_with_the_public_key_as_a_shared_secret()
    {
        at.Provider.Header = h => h["alg"] = "HS256";
        at.Provider.Signature = content => HMACSHA256.HashData(SigningPair.First.AsFile(), Encoding.ASCII.GetBytes(content));
        await IsNotTrusted(_ => { }, "id-token är inte signerad på ett sätt som godtas");
    }

    [Fact]
    public async Task Is_refused_when_it_asks_for_what_we_do_not_understand()
    {
        at.Provider.Header = h => h["crit"] = new JsonArray("b64");
        await IsNotTrusted(_ => { }, "id-token ställer krav som inte är kända");
    }

    [Fact]
    public async Task Is_refused_when_it_tells_of_somebody_elses_address()
    {
        at.Provider.Described = d => d["userinfo_endpoint"] = $"{at.Provider.Address}/userinfo";
        at.Provider.UserInformation = new JsonObject { ["sub"] = "bjorn-1", ["email"] = "bjorn.lind@lindviken.example", ["email_verified"] = true };
        await IsNotTrusted(c => c.Remove("email"), "uppgifterna gäller en annan person (sub)");
    }

    public async Task DisposeAsync() => await at.DisposeAsync();

    private async Task IsNotTrusted(Action<JsonObject> claims, string reason)
    {
        at.Provider.Claims = claims;
        await at.IsRefused(await at.SignIn(), 400, "Inloggningen gick inte att lita på", reason);
    }

    private static long Seconds(int fromNow) => DateTimeOffset.UtcNow.AddSeconds(fromNow).ToUnixTimeSeconds();
}
