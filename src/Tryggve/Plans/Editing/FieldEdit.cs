namespace Tryggve.Plans.Editing;

/// <summary>
/// Ifyllt fält: what a person left in a field beside what the page had shown there. Only a field that the person changed says anything;
/// the others may be older than what somebody else has saved since.
/// </summary>
public readonly record struct FieldEdit<T>(T Shown, T Typed)
{
    public bool IsMade => !EqualityComparer<T>.Default.Equals(Shown, Typed);

    /// <summary>Whether somebody else has given the field another value meanwhile, so that saving would write over it unseen.</summary>
    public bool CollidesWith(T now) => IsMade && !EqualityComparer<T>.Default.Equals(now, Shown) && !EqualityComparer<T>.Default.Equals(now, Typed);
}

/// <summary>Fields of text, compared without white space around them and whatever line ends they were sent with.</summary>
public static class FieldEdit
{
    public static FieldEdit<string> Of(string? shown, string? typed) => new(Clean(shown), Clean(typed));

    public static string Clean(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}
