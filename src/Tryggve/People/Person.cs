namespace Tryggve.People;

/// <summary>Person: somebody who can sign in. Works for a municipality, in any of the organisations that make its plans.</summary>
/// <param name="Memberships">Ids of the units, or whole organisations, the person belongs to.</param>
/// <param name="ClosedAt">When the account was closed; null while it is open.</param>
public sealed record Person(
    Guid Id, string MunicipalityId, string Name, string Email, IReadOnlyList<string> Memberships, IReadOnlyList<Grant> Grants, DateTimeOffset? ClosedAt)
{
    /// <summary>The person's function, as others know it: <c>Kommunpolis</c>.</summary>
    public string Title { get; init; } = "";

    public Actor ToActor() => new(Id.ToString(), Name) { Grants = Grants, Memberships = Memberships, MunicipalityId = MunicipalityId };

    /// <summary>What an account must have; all remarks at once.</summary>
    public static IEnumerable<Remark> Check(string name, string email)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return new Remark("name-missing", Severity.Error, "Skriv personens namn.");
        if (name.Length > 120) yield return new Remark("name-long", Severity.Error, "Skriv ett kortare namn, högst 120 tecken.");
        if (!System.Net.Mail.MailAddress.TryCreate(email, out var address) || address.Address != email || email.Length > 200 || !address.Host.Contains('.'))
        {
            yield return new Remark("email-wrong", Severity.Error, "Skriv en e-postadress, till exempel anna.ek@lindviken.se.");
        }
    }
}
