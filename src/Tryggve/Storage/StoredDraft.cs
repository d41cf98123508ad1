using Tryggve.Import;

namespace Tryggve.Storage;

/// <summary>Utkast i lager: a document under review with what the person has said of it so far.</summary>
/// <param name="SavedAs">The plan it was last saved as; null while it never was.</param>
/// <param name="SavedAt">When it was saved; null while it waits for review, again too.</param>
/// <param name="Version">Count of saves; a newer one is not written over.</param>
public sealed record StoredDraft(
    Guid Id, string DocumentHash, string DocumentName, DraftCorrections Corrections, DateTimeOffset CreatedAt, string CreatedBy, Guid? SavedAs, DateTimeOffset? SavedAt, int Version);
