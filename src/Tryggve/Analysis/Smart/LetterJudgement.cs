namespace Tryggve.Analysis.Smart;

/// <summary>Bokstavens bedömning: one letter's verdict, with the words that led there and what one could write instead.</summary>
/// <param name="Words">The words in the goal, or in the row's När or Vem, as they stand there; empty when it is a lack that led there.</param>
/// <param name="Reason">A Swedish sentence.</param>
/// <param name="Suggestion">A Swedish sentence; empty when there is nothing to mend.</param>
public sealed record LetterJudgement(SmartLetter Letter, SmartVerdict Verdict, IReadOnlyList<string> Words, string Reason, string Suggestion)
{
    /// <summary>The rule that decided: <c>smart-m-ceiling</c>; all are listed in docs/smart.md.</summary>
    public string Code { get; init; } = "";

    public bool IsWeak => Verdict is SmartVerdict.Doubtful or SmartVerdict.Missing;
}
