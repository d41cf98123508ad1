namespace Tryggve.Plans;

/// <summary>Källa: the document a part of the plan was read from, and where each of its values stands.</summary>
/// <param name="Document">SHA-256 of the document, lower-case hexadecimal.</param>
/// <param name="Places">Field → place; for unknown columns and parties' fields the label stands for the field.</param>
public sealed record Origin(string Document, IReadOnlyDictionary<string, Place> Places)
{
    public Place? this[PlanField field] => Places.GetValueOrDefault(field.ToString());
}
