using Tryggve.People;

namespace Tryggve.Storage;

/// <summary>The links by which a password is chosen: handed over by whoever let the person in, from a page or from the command line.</summary>
public sealed class PasswordLinks(CredentialStore credentials, PersonStore people, SecurityLog log, TimeProvider time)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(48);

    /// <summary>Where a link leads, on whatever address Tryggve answers.</summary>
    public static string PathOf(string secret) => $"/losenord/{secret}";

    /// <summary>The secret of a new link; earlier links of the person stop working.</summary>
    public async Task<string> New(Person person, Actor by)
    {
        var secret = Secret.New();
        await credentials.KeepLink(person.Id, Secret.Hash(secret), time.GetUtcNow() + Life);
        await log.Append(new SecurityEvent(time.GetUtcNow(), person.MunicipalityId, person.Id, by.Name, "password-link", $"En länk för att välja lösenord skapades för {person.Name}"));
        return secret;
    }

    /// <summary>Whose password the link may set; null when it is used or too old, or the account is closed.</summary>
    public async Task<Person?> PersonOf(string secret) => await credentials.FindLink(Secret.Hash(secret)) is { } id ? await people.Find(id) : null;
}
