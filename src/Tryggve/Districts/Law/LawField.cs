namespace Tryggve.Districts.Law;

/// <summary>Lagpostens fält: a text in what is recorded of a duty. The names are part of the stored format.</summary>
public enum LawField
{
    Title,
    Scope,
    Extent,
    Consequences,
    OtherInformation,
    Analysis,
    Content,
    Statute,
    Parties,
    Purposes,
    Areas,
    Chair,
    LedByMunicipality,
    Members,
    LeadingPositions,
    Contact,
    Publication,
    Reference,
}

/// <summary>Svarets form: how a field is answered.</summary>
public enum LawAnswer
{
    Line,

    /// <summary>One a line.</summary>
    Lines,
    Text,

    /// <summary>Said or not said.</summary>
    Yes,
}

/// <summary>Fråga i lagpost: a field that is asked for, in words to the one who records.</summary>
/// <param name="Hint">Empty where the label is enough.</param>
public sealed record LawQuestion(LawField Field, LawAnswer Answer, bool IsRequired, string Label, string Hint = "");
