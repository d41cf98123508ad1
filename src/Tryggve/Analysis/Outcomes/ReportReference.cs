namespace Tryggve.Analysis.Outcomes;

/// <summary>Hänvisning till rapport: the text says that more, or all, stands elsewhere.</summary>
/// <param name="Report">The report as the text names it: <c>VB</c>, <c>tertialrapport 2</c>.</param>
/// <param name="Section">Where in it: <c>3.5</c>; empty where the text does not say.</param>
public sealed record ReportReference(string Report, string Section, Quote Words)
{
    /// <summary>Another row of the same plan: ”se ovan”.</summary>
    public bool IsInPlan { get; init; }
}
