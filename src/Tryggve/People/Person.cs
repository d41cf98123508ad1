namespace Tryggve.People;

/// <summary>Person: somebody who can sign in. Works for a municipality, in any of the organisations that make its plans.</summary>
/// <param name="Memberships">Ids of the units, or whole organisations, the person belongs to.</param>
/// <param name="ClosedAt">When the account was closed; null while it is open.</param>
public sealed record Person(
    Guid Id, string MunicipalityId, string Name, string Email, IReadOnlyList<string> Memberships, IReadOnlyList<Grant> Grants, DateTimeOffset? ClosedAt)
{
    public const int LongestName = 120, LongestEmail = 200;

    /// <summary>The person's function, as others know it: <c>Kommunpolis</c>.</summary>
    public string Title { get; init; } = "";

    public Actor ToActor() => new(Id.ToString(), Name) { Grants = Grants, Memberships = Memberships, MunicipalityId = MunicipalityId };

    /// <summary>What an account must have; all remarks at once.</summary>
    public IEnumerable<Remark> Check()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new Remark("name-missing", Severity.Error, "Skriv personens namn.");
        if (Name.Length > LongestName) yield return new Remark("name-long", Severity.Error, $"Skriv ett kortare namn, högst {LongestName} tecken.");
        if (Title.Length > LongestName) yield return new Remark("title-long", Severity.Error, $"Skriv en kortare titel, högst {LongestName} tecken.");
        if (!System.Net.Mail.MailAddress.TryCreate(Email, out var address) || address.Address != Email || Email.Length > LongestEmail || !address.Host.Contains('.'))
        {
            yield return new Remark("email-wrong", Severity.Error, "Skriv en e-postadress, till exempel anna.ek@lindviken.se.");
        }
    }
}
