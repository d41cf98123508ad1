using Tryggve.FollowUps;

namespace Tryggve.Web.Plumbing;

/// <summary>How a status or a verdict is shown wherever it stands: a sign, a word and a colour, never one of them alone.</summary>
/// <param name="Style">The style that gives the colour.</param>
public sealed record StateMark(string Sign, string Word, string Style)
{
    public static readonly StateMark NotReported = new("–", "inte rapporterad", "badge-none");

    public static readonly StateMark NotJudged = new("–", "inte bedömt", "badge-none");

    public static StateMark Of(MeasureStatus? status) => status is not { } known ? NotReported : new StateMark(known switch
    {
        MeasureStatus.NotStarted => "○",
        MeasureStatus.Ongoing => "↻",
        MeasureStatus.Done => "✓",
        MeasureStatus.Stopped => "✕",
        MeasureStatus.Postponed => "⇢",
        _ => "⊕",
    }, Vocabulary.Of(known), known switch
    {
        MeasureStatus.NotStarted => "badge-none",
        MeasureStatus.Ongoing => "badge-ongoing",
        MeasureStatus.Done => "badge-met",
        MeasureStatus.Stopped => "badge-not-met",
        _ => "badge-moved",
    });

    public static StateMark Of(Verdict? verdict) => verdict is not { } known ? NotJudged : new StateMark(known switch
    {
        Verdict.Met => "✓",
        Verdict.PartlyMet => "◐",
        Verdict.NotMet => "✕",
        Verdict.NotMeasurable => "?",
        _ => "○",
    }, Vocabulary.Of(known), known switch
    {
        Verdict.Met => "badge-met",
        Verdict.PartlyMet => "badge-partly",
        Verdict.NotMet => "badge-not-met",
        _ => "badge-none",
    });
}
