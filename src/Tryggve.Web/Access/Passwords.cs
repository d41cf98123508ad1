using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Tryggve.People;
using Tryggve.Storage;

namespace Tryggve.Web.Access;

/// <summary>Signing in with a password, and choosing one.</summary>
public sealed class Passwords(CredentialStore credentials, PersonStore people, SecurityLog log, TimeProvider time)
{
    public const int Shortest = 12;
    public const int Longest = 200;

    /// <summary>PBKDF2 with HMAC-SHA-512: at least as many rounds as OWASP's Password Storage Cheat Sheet asks for. A password hashed with fewer is hashed anew at the next sign-in.</summary>
    public const int Rounds = 220_000;

    private static readonly PasswordHasher<Person> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));

    /// <summary>Compared with when there is nobody, so that an answer takes as long either way.</summary>
    private static readonly string NobodysHash = Hasher.HashPassword(null!, "ingen alls");

    /// <summary>Who has the address and the password; null when it is wrong, locked or closed, without saying which.</summary>
    public async Task<Person?> SignIn(string email, string password)
    {
        var credential = await credentials.Find(email);
        var verdict = Hasher.VerifyHashedPassword(null!, credential?.PasswordHash ?? NobodysHash, password);
        var barred = credential?.LockedUntil > time.GetUtcNow();
        if (credential?.PasswordHash is null || barred || verdict == PasswordVerificationResult.Failed)
        {
            await NoteFailure(credential, barred);
            return null;
        }
        await credentials.ForgetFailures(credential.PersonId);
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded) await credentials.Rehash(credential.PersonId, credential.PasswordHash, Hasher.HashPassword(null!, password));
        return await people.Find(credential.PersonId);
    }

    /// <summary>Sets the password. Every session, link and API key of the person ends.</summary>
    public async Task Choose(Person person, string password)
    {
        await credentials.SetPassword(person.Id, Hasher.HashPassword(person, password));
        await NoteChoice(person);
    }

    /// <summary>As above, by a link, which works once. False when it does not.</summary>
    public async Task<bool> Choose(Person person, string password, string secret)
    {
        if (!await credentials.SetPassword(person.Id, Hasher.HashPassword(person, password), Secret.Hash(secret))) return false;
        await NoteChoice(person);
        return true;
    }

    /// <summary>Whether the person signs in with a password at all, and not only by an identity provider.</summary>
    public async Task<bool> Has(Person person) => await credentials.Find(person.Email) is { PasswordHash: not null };

    /// <summary>Whether this is the person's password. Wrong ones are counted as at sign-in: a browser left open is no place to guess.</summary>
    public async Task<bool> Knows(Person person, string? password) => await SignIn(person.Email, password ?? "") is not null;

    /// <summary>What is wrong with a password one wants to have; all remarks at once. Length is what counts (NIST SP 800-63B): no rules about signs.</summary>
    public static IEnumerable<Remark> Check(Person person, string? password, string? again)
    {
        if (string.IsNullOrEmpty(password) || password.Length < Shortest) yield return new Remark("password-short", Severity.Error, $"Välj ett lösenord med minst {Shortest} tecken. Flera ord efter varandra går bra.");
        else if (password.Length > Longest) yield return new Remark("password-long", Severity.Error, $"Välj ett lösenord med högst {Longest} tecken.");
        else if (IsEasy(person, password)) yield return new Remark("password-easy", Severity.Error, "Lösenordet är lätt att gissa. Använd inte ditt namn, din adress eller samma tecken om och om igen.");
        if (password != again) yield return new Remark("password-differs", Severity.Error, "Lösenorden är inte lika. Skriv samma lösenord i båda fälten.");
    }

    private static bool IsEasy(Person person, string password) =>
        password.Distinct().Count() < 5
        || EasyPasswords.IsOne(password, person)
        || password.Contains(person.Email.Split('@')[0], StringComparison.OrdinalIgnoreCase)
        || password.Replace(" ", "", StringComparison.Ordinal).Contains(person.Name.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private Task NoteChoice(Person person) =>
        log.Append(new SecurityEvent(time.GetUtcNow(), person.MunicipalityId, person.Id, person.Name, "password-chosen", $"{person.Name} valde ett lösenord"));

    private async Task NoteFailure(Credential? credential, bool barred)
    {
        if (credential is not null && !barred) await credentials.CountFailure(credential.PersonId);
        var person = credential is null ? null : await people.Find(credential.PersonId);
        await log.Append(new SecurityEvent(time.GetUtcNow(), person?.MunicipalityId, person?.Id, "", "sign-in-failed",
            person is null ? "Inloggning med en okänd adress avvisades" : barred ? $"Inloggning för {person.Name} avvisades: kontot är låst en stund" : $"Inloggning för {person.Name} avvisades"));
    }
}
