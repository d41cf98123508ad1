namespace Tryggve.Decisions;

/// <summary>Utgåvans slag: why a plan's text was frozen.</summary>
public enum EditionKind
{
    /// <summary>Handed in to be decided.</summary>
    Submitted,

    /// <summary>Decided by the last body of its path.</summary>
    Decided,

    /// <summary>As it was when a reporting round was closed.</summary>
    Reported,
}

/// <summary>Utgåva: a plan's whole text as it was at a moment, which nobody may change. The text itself lies in storage; this says which it is.</summary>
/// <param name="Number">From 1 in each plan.</param>
/// <param name="Facts">What there is to say of it, a line each: who decided, when, under which number.</param>
/// <param name="Previous">Hash of the edition before it; empty for the first. An edition that is taken away leaves a gap.</param>
/// <param name="Hash">SHA-256 of its canonical text in UTF-8, lower-case hexadecimal.</param>
public sealed record Edition(int Number, EditionKind Kind, DateTimeOffset At, string By, IReadOnlyList<string> Facts, string Previous, string Hash);
