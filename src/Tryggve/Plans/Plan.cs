using System.Text.Json.Serialization;

namespace Tryggve.Plans;

/// <summary>
/// Åtgärdsplan (lag 2023:196, 5 §): one district's plan for a year or a span of years. Stored and changed as a whole;
/// every change appends to <see cref="NewEvents"/>, which the store writes in the same transaction.
/// </summary>
public sealed partial class Plan
{
    private readonly List<PlanEvent> newEvents = [];

    [JsonConstructor]
    internal Plan(Guid id, string municipalityId, string districtId, PlanContent content, IReadOnlyList<PlanDocument> documents, PlanCourse? course = null)
    {
        Id = id;
        MunicipalityId = municipalityId;
        DistrictId = districtId;
        Content = content;
        Documents = documents;
        Course = course ?? new PlanCourse();
    }

    public Guid Id { get; }
    public string MunicipalityId { get; private set; }
    public string DistrictId { get; private set; }
    public PlanContent Content { get; private set; }

    /// <summary>The documents the plan was read from, newest last.</summary>
    public IReadOnlyList<PlanDocument> Documents { get; private set; }

    public PlanCourse Course { get; private set; }

    /// <summary>Count of saves; the store refuses to write over a newer one.</summary>
    [JsonIgnore]
    public int Version { get; internal set; }

    /// <summary>When the latest of them was; with the count it tells one text of the plan from any other, after a backup has been read back too.</summary>
    [JsonIgnore]
    public DateTimeOffset SavedAt { get; internal set; }

    [JsonIgnore]
    public IReadOnlyList<PlanEvent> NewEvents => newEvents;

    /// <summary>The plan as it stands, with nothing new. What it says cannot be changed but by a new text, so that the two share theirs.</summary>
    internal Plan AsRead() => new(Id, MunicipalityId, DistrictId, Content, Documents, Course) { Version = Version, SavedAt = SavedAt };

    /// <summary>Called when all that is new has been kept.</summary>
    internal void ForgetNew()
    {
        newEvents.Clear();
        newEditions.Clear();
        NewPublic = null;
    }

    private void Append(string kind, string text, Actor by, DateTimeOffset at, IReadOnlyList<PlanChange> changes) =>
        newEvents.Add(new PlanEvent(Id, at, by.Id, by.Name, kind, text) { Changes = changes });
}

/// <summary>Källdokument: an uploaded document a plan was read from.</summary>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record PlanDocument(string Hash, string Name, DateTimeOffset ImportedAt, string ImportedBy);
