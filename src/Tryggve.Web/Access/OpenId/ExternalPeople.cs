using System.Text.Json;
using Tryggve.People;
using Tryggve.Setup;
using Tryggve.Storage;

namespace Tryggve.Web.Access.OpenId;

/// <summary>Whom the provider means: the person tied to its subject or, the first time, whoever has the e-mail address it has verified.</summary>
public sealed class ExternalPeople(OpenIdSettings settings, Provider provider, PersonStore people)
{
    /// <exception cref="SignInRefusedException">Nobody with an open account, or somebody who is tied to another subject already.</exception>
    internal async Task<Person> Find(JsonElement claims, string? accessToken)
    {
        var subject = claims.Text("sub")!;
        if (await people.FindExternal(settings.Authority, subject) is { } known) return Open(known);
        var person = Open(await people.FindByEmail(await VerifiedEmail(claims, subject, accessToken)));
        if (await people.TieExternal(person, settings.Authority, subject)) return person;
        // The same person in two windows at once is no stranger.
        if (await people.FindExternal(settings.Authority, subject) is { } meanwhile && meanwhile.Id == person.Id) return Open(meanwhile);
        throw new SignInRefusedException(SignInRefusal.TiedToAnother, $"kontot för {person.Name} är kopplat till en annan inloggning hos leverantören", person);
    }

    private async Task<string> VerifiedEmail(JsonElement claims, string subject, string? accessToken)
    {
        if (claims.Text("email") is null && accessToken is not null && await provider.UserInformation(accessToken) is { } told)
        {
            // What is told about somebody else must not be taken for theirs (OpenID Connect Core 5.3.2).
            if (told.Text("sub") != subject) throw new SignInRefusedException(SignInRefusal.NotTrusted, "uppgifterna gäller en annan person (sub)");
            claims = told;
        }
        if (claims.Text("email") is not { Length: > 0 and <= 200 } email) throw new SignInRefusedException(SignInRefusal.NoAccount, "okänd person, och leverantören uppgav ingen e-postadress");
        return claims.IsTrue("email_verified") ? email : throw new SignInRefusedException(SignInRefusal.EmailUnverified, "okänd person, och leverantören har inte bekräftat e-postadressen");
    }

    private static Person Open(Person? person) => person switch
    {
        null => throw new SignInRefusedException(SignInRefusal.NoAccount, "ingen har ett konto med den e-postadressen"),
        { ClosedAt: not null } => throw new SignInRefusedException(SignInRefusal.NoAccount, $"kontot för {person.Name} är stängt", person),
        _ => person,
    };
}
