namespace Tryggve.Plans.Responsibles;

/// <summary>Aktör: a function, unit or organisation that the text under Vem names.</summary>
/// <param name="Words">The words it was read from, as they stand.</param>
/// <param name="Name">The same in full words: <c>avdelningschef, Individ och familj</c>; the words themselves when nothing is known.</param>
/// <param name="OrganisationId">Null when no organisation of the municipality is meant, or several may be.</param>
/// <param name="UnitId">Null when the organisation as a whole is meant, or the unit is not known.</param>
/// <param name="Function">The role in its plain form: <c>avdelningschef</c>, <c>biträdande rektor</c>, <c>trygghets- och säkerhetssamordnare</c>; null when none is named.</param>
public sealed record NamedActor(string Words, string Name, string? OrganisationId, string? UnitId, string? Function, PartPlayed Part);
