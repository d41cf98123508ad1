namespace Tryggve.Plans.Editing;

/// <summary>Massändring: the same change of one field in many measures. Lists get one more line; other fields get the new text instead of the old.</summary>
public sealed record BulkEdit(PlanField Field, string Value)
{
    /// <summary>The fields that can be the same in many measures.</summary>
    public static readonly IReadOnlyList<PlanField> Fields = [PlanField.Kind, PlanField.Units, PlanField.Who, PlanField.When, PlanField.Places, PlanField.TargetGroups];

    private const int LongestValue = 500;

    public bool IsList => Field is PlanField.Places or PlanField.TargetGroups;

    public IEnumerable<Remark> Check()
    {
        if (!Fields.Contains(Field)) yield return new Remark("bulk-field", Severity.Error, "Välj vad som ska ändras.");
        else if (Value.Length == 0) yield return new Remark("bulk-empty", Severity.Error, $"Fyll i {Vocabulary.Of(Field).ToLowerInvariant()}.");
        else if (Field == PlanField.Kind && Vocabulary.KindOf(Value) is null) yield return new Remark("bulk-kind", Severity.Error, "Välj punktinsats eller linjearbete i listan.");
        else if (Value.Length > LongestValue || Value.Contains('\n', StringComparison.Ordinal)) yield return new Remark("bulk-long", Severity.Error, $"Skriv en rad med högst {LongestValue} tecken.");
    }

    /// <summary>The edit of one measure, from what its field was when the person looked. One that says so already is no edit.</summary>
    public TextEdit Of(Guid measure, string shown)
    {
        var clean = FieldEdit.Clean(shown);
        var lines = clean.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var typed = !IsList ? Value : lines.Contains(Value, StringComparer.CurrentCultureIgnoreCase) ? clean : string.Join('\n', lines.Append(Value));
        return TextEdit.Of(measure, Field, clean, typed);
    }
}
