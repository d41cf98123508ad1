namespace Tryggve.Plans.Timings;

/// <summary>How surely words are a time when other words stand around them.</summary>
internal enum Grip
{
    /// <summary>Whatever stands around them: <c>2 gånger per år</c>, <c>senast 31 december 2025</c>.</summary>
    Firm,

    /// <summary>At the beginning of a clause: <c>Linjearbete: …</c>.</summary>
    Lead,

    /// <summary>Only alone, and only when nothing else says more: <c>snarast</c>.</summary>
    Vague,

    /// <summary>Only alone: <c>maj</c>, <c>2025</c>, <c>251231</c> may be a name or a number of something else.</summary>
    Loose,
}

/// <summary>What a reader found between two places of a text. A find without parts is a time that could not be made out; its remark says why.</summary>
internal sealed record Find(int From, int To, Grip Grip, IReadOnlyList<TimingPart> Parts, IReadOnlyList<Remark> Remarks)
{
    public Find(int from, int to, Grip grip, TimingPart part) : this(from, to, grip, [part], []) { }
}
