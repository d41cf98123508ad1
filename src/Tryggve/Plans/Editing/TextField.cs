using Tryggve.FollowUps;

namespace Tryggve.Plans.Editing;

/// <summary>Textfält: one text of a part of the plan that a person can write: which field, and of which party where each party has its own.</summary>
public readonly record struct TextField(PlanField Field, string? Party = null)
{
    public static implicit operator TextField(PlanField field) => new(field);

    /// <summary>The field as a form names it: <c>Cause</c>, <c>PartyContact:Polisen</c>.</summary>
    public override string ToString() => Party is null ? Field.ToString() : $"{Field}:{Party}";

    /// <summary>The field as people know it: <c>Orsak</c>, <c>Polisen: Kontakt</c>.</summary>
    public string Label => Period is { } period ? $"{Vocabulary.Of(period)}: {LabelInPeriod}" : Party is null ? Vocabulary.Of(Field) : $"{Party}: {Vocabulary.Of(Field)}";

    /// <summary>The label where it is plain which period is meant.</summary>
    public string LabelInPeriod => Period is null ? Label : PartyInPeriod is { } party ? $"{party}: {Vocabulary.Of(Field)}" : Vocabulary.Of(Field);

    /// <summary>The reporting period of a follow-up's text, which opens what else stands as the party; null for a text that belongs to none.</summary>
    public ReportingPeriod? Period =>
        Field is PlanField.Status or PlanField.StatusReason or PlanField.PartyReport or PlanField.Verdict or PlanField.MeasuredValue
        && Enum.TryParse<ReportingPeriod>(Party?.Split(':')[0], out var period) && Enum.IsDefined(period) ? period : null;

    /// <summary>The party after the period: of <c>T1:Polisen</c>, Polisen.</summary>
    public string? PartyInPeriod => Period is not null && Party!.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? Party[(colon + 1)..] : null;

    public static TextField? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        return Enum.TryParse<PlanField>(name, out var field) && field.ToString() == name ? new TextField(field, colon < 0 ? null : text[(colon + 1)..]) : null;
    }
}
