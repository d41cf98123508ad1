namespace Tryggve.Analysis.Smart;

/// <summary>Bedömning av mål: one operational goal held against SMART, letter by letter. It advises; it never stops anyone from saving or deciding.</summary>
/// <param name="Goal">Id of the <see cref="Plans.Goal"/>.</param>
/// <param name="Letters">All five, in the order of the word.</param>
public sealed record GoalJudgement(Guid Goal, IReadOnlyList<LetterJudgement> Letters)
{
    public LetterJudgement this[SmartLetter letter] => Letters[(int)letter];

    /// <summary>The letter to show where there is room for one line: what is missing before what is doubtful, in the order of the word. Null when nothing is weak.</summary>
    public LetterJudgement? Weakest =>
        Letters.FirstOrDefault(l => l.Verdict == SmartVerdict.Missing) ?? Letters.FirstOrDefault(l => l.Verdict == SmartVerdict.Doubtful);

    /// <summary>What a person should look at: a warning where a letter is missing, a hint where it is doubtful, never an error.</summary>
    public IEnumerable<Remark> Remarks(Place? place = null) =>
        from letter in Letters
        where letter.IsWeak
        select new Remark(SmartWords.CodeOf(letter.Letter), letter.Verdict == SmartVerdict.Missing ? Severity.Warning : Severity.Hint, $"{letter.Reason} {letter.Suggestion}", place);
}
