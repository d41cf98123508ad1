namespace Tryggve.Pdf.Parsing;

/// <summary>
/// How many bytes the reading of objects may pass over. Objects that follow each other are read a few times at most; objects that each run
/// to the end of the file, for want of what closes them, would be read as often as there are objects.
/// </summary>
internal sealed class ReadingAllowance(long count, Action<string> note)
{
    private long left = count;

    public bool IsSpent => left <= 0;

    /// <summary>Takes what a lexer passed over since a position.</summary>
    public void Take(PdfLexer lexer, int from)
    {
        Take(lexer.Position - from);
        if (lexer.IsTooDeep) note("too-deep");
    }

    public void Take(int count)
    {
        left -= count;
        if (IsSpent) note("too-many-objects");
    }
}
