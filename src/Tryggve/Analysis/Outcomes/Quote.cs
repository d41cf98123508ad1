namespace Tryggve.Analysis.Outcomes;

/// <summary>Citat: words of a follow-up that led to a proposal, as they stand there.</summary>
/// <param name="At">Characters from the beginning of the follow-up's text.</param>
/// <param name="Text">Verbatim, line breaks included.</param>
public sealed record Quote(int At, string Text);
