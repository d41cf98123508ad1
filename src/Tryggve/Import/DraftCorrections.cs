using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>
/// Rättelser: everything a person has said of a draft. Kept apart from the document, so that a draft is always
/// the document read anew with these on top, and each can be taken back.
/// </summary>
public sealed record DraftCorrections
{
    public static readonly DraftCorrections None = new();

    public string? Municipality { get; init; }
    public string? District { get; init; }
    public YearSpan? Years { get; init; }
    public string? Title { get; init; }
    public string? RegistryNumber { get; init; }

    /// <summary>Table key → column → meaning.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<int, PlanField>> Columns { get; init; } = new Dictionary<string, IReadOnlyDictionary<int, PlanField>>();

    /// <summary>Row key → field → text.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<PlanField, string>> Cells { get; init; } = new Dictionary<string, IReadOnlyDictionary<PlanField, string>>();

    /// <summary>Row key → why it is left out.</summary>
    public IReadOnlyDictionary<string, string> LeftOut { get; init; } = new Dictionary<string, string>();

    /// <summary>Row key → true where the proposed shift is accepted, false where it is refused.</summary>
    public IReadOnlyDictionary<string, bool> Shifts { get; init; } = new Dictionary<string, bool>();

    /// <summary>Area key → name.</summary>
    public IReadOnlyDictionary<string, string> AreaNames { get; init; } = new Dictionary<string, string>();
}
