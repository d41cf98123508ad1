namespace Tryggve;

/// <summary>How much a <see cref="Remark"/> matters: a hint may be left, a warning should be mended, an error must be.</summary>
public enum Severity
{
    Hint,
    Warning,
    Error,
}

/// <summary>
/// Anmärkning: one thing a person should see or mend. Form checks, readiness, import and quality all speak it.
/// </summary>
/// <param name="Code">Stable English code, e.g. <c>cause-missing</c>; listed in docs/import-formats.md.</param>
/// <param name="Severity">Hint, warning or error.</param>
/// <param name="Text">A Swedish sentence that says what to do.</param>
/// <param name="Place">Where it stands; null when it concerns the whole.</param>
public sealed record Remark(string Code, Severity Severity, string Text, Place? Place = null);
