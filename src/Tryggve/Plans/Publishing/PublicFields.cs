using Tryggve.Districts;

namespace Tryggve.Plans.Publishing;

/// <summary>
/// Öppna fält: which fields of a decided plan anybody may read. The only place that says so; what is not here stays inside, and so does a field that is new.
/// A municipality may hold back more of them, never open others.
/// </summary>
public sealed class PublicFields
{
    /// <summary>What the shipped table opens. Purpose, duration and convener stand in for the measure's text, its time and its responsible where a collaboration has no others.</summary>
    public static readonly IReadOnlyList<PlanField> Shipped =
    [
        PlanField.Title, PlanField.RegistryNumber, PlanField.Preamble, PlanField.Area, PlanField.OverallGoal, PlanField.CollectiveName, PlanField.Problem, PlanField.Cause,
        PlanField.Name, PlanField.Measure, PlanField.Purpose, PlanField.Kind, PlanField.Goals, PlanField.When, PlanField.Duration, PlanField.Who, PlanField.Convener,
        PlanField.Status, PlanField.Verdict,
    ];

    /// <summary>Without these there is no plan to read.</summary>
    public static readonly IReadOnlyList<PlanField> Always = [PlanField.Title, PlanField.Area, PlanField.Measure];

    private readonly HashSet<PlanField> open;

    private PublicFields(IEnumerable<PlanField> open) => this.open = [.. open];

    /// <summary>The shipped table without what the municipality holds back.</summary>
    public static PublicFields Of(Municipality municipality) => new(Shipped.Where(f => Always.Contains(f) || !municipality.HeldBackFields.Contains(f.ToString())));

    /// <summary>The municipality with these fields held back; those that are always public stay so.</summary>
    public static MunicipalityChange HoldBack(Municipality municipality, IReadOnlyList<PlanField> fields)
    {
        var held = Shipped.Where(f => fields.Contains(f) && !Always.Contains(f)).ToList();
        return new MunicipalityChange(municipality with { HeldBackFields = [.. held.Select(f => f.ToString())] }, "public-fields-changed",
            $"Fält som inte publiceras öppet: {(held.Count == 0 ? "inga utöver de som aldrig gör det" : string.Join(", ", held.Select(Vocabulary.Of)))}");
    }

    public bool Holds(PlanField field) => open.Contains(field);
}
