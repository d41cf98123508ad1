namespace Tryggve.Plans.Editing;

/// <summary>Textfält: one text of a part of the plan that a person can write: which field, and of which party where each party has its own.</summary>
public readonly record struct TextField(PlanField Field, string? Party = null)
{
    public static implicit operator TextField(PlanField field) => new(field);

    /// <summary>The field as a form names it: <c>Cause</c>, <c>PartyContact:Polisen</c>.</summary>
    public override string ToString() => Party is null ? Field.ToString() : $"{Field}:{Party}";

    /// <summary>The field as people know it: <c>Orsak</c>, <c>Polisen: Kontakt</c>.</summary>
    public string Label => Party is null ? Vocabulary.Of(Field) : $"{Party}: {Vocabulary.Of(Field)}";

    public static TextField? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        return Enum.TryParse<PlanField>(name, out var field) && field.ToString() == name ? new TextField(field, colon < 0 ? null : text[(colon + 1)..]) : null;
    }
}
