namespace Tryggve.Plans.Editing;

/// <summary>Textändring: what a person typed in one field of one part, beside what the field held when they began.</summary>
/// <param name="Part">Identity of the area, problem, cause, measure or goal; <see cref="Guid.Empty"/> for the plan's own texts.</param>
public sealed record TextEdit(Guid Part, TextField Field, string Shown, string Typed)
{
    public static TextEdit Of(Guid part, TextField field, string? shown, string? typed) => new(part, field, FieldEdit.Clean(shown), FieldEdit.Clean(typed));

    public bool IsMade => Shown != Typed;
}

/// <summary>Krock: a field in which somebody else has written something else meanwhile.</summary>
/// <param name="Now">What stands there now; null when the part is gone.</param>
public sealed record Collision(TextEdit Edit, string? Now);
