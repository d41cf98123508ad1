namespace Tryggve.Plans.Timings;

/// <summary>Tidsuppgift: one thing that a text under När says. A text may say several: <c>2 ggr/veckan, löpande</c>.</summary>
public abstract record TimingPart
{
    /// <summary>The part in plain Swedish, without a capital or a full stop, so that it can stand in a sentence.</summary>
    public abstract string InWords();
}
