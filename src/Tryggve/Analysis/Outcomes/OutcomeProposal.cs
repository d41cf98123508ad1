using Tryggve.FollowUps;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Förslag till utfall: what a follow-up's text seems to say of its measure. It proposes; a person applies. What the text does not say is absent.</summary>
/// <param name="Status">Null where the text tells no status.</param>
/// <param name="Verdicts">At most one for each of the measure's goals, in their order.</param>
/// <param name="References">Other reports that the text points to.</param>
/// <param name="CarryOvers">What is to be done in a later year.</param>
/// <param name="Remarks">Hints where text, numbers and rounds disagree; never more than hints.</param>
public sealed record OutcomeProposal(
    StatusProposal? Status, IReadOnlyList<VerdictProposal> Verdicts, IReadOnlyList<ReportReference> References, IReadOnlyList<CarryOver> CarryOvers, IReadOnlyList<Remark> Remarks)
{
    /// <summary>The proposal for a goal; null where there is none.</summary>
    public VerdictProposal? this[Guid goal] => Verdicts.FirstOrDefault(v => v.Goal == goal);
}
