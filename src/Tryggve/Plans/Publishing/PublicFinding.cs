using Tryggve.Privacy;

namespace Tryggve.Plans.Publishing;

/// <summary>Fynd i öppen text: something in a text to be published that may point out a person.</summary>
/// <param name="Where">The measure, area or part of the plan it stands in, in few words.</param>
/// <param name="Kind">Null for a name under Vem.</param>
/// <param name="Advice">What to do, in a Swedish sentence that does not repeat what was found.</param>
/// <param name="Key">The same for the same finding in the same text: what a confirmation is about.</param>
public sealed record PublicFinding(string Where, PlanField Field, PersonalDataKind? Kind, Certainty Certainty, string Advice, string Key)
{
    /// <summary>The text is left out until it is mended; anything less certain must be confirmed by whoever publishes.</summary>
    public bool IsMasked => Certainty == Certainty.Certain;
}
