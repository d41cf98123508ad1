namespace Tryggve.Plans.Timings;

internal enum TokenKind
{
    Word,
    Number,
    Sign,
    Break,
}

/// <summary>A run of letters, a run of digits, or one sign; all dashes are one dash.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Spaced">True when white space stands before it, or nothing.</param>
internal readonly record struct TimingToken(TokenKind Kind, string Text, int Start, int End, bool Spaced)
{
    public bool IsName => Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>The number; -1 for what is none or has more digits than any time has.</summary>
    public int Value => Kind == TokenKind.Number && Text.Length <= 8 ? int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture) : -1;
}
