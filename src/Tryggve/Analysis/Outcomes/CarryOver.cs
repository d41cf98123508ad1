namespace Tryggve.Analysis.Outcomes;

/// <summary>Överföring till senare år: something is to be done, or go on, after the plan's year.</summary>
/// <param name="Until">The time, verbatim: <c>januari 2026</c>, <c>nästa år</c>.</param>
/// <param name="Year">The year in it; null where it names none.</param>
/// <param name="Reason">Verbatim; empty where the text gives none.</param>
/// <param name="Goals">Ids of the goals it speaks of; empty when it speaks of the measure.</param>
public sealed record CarryOver(string Until, int? Year, string Reason, IReadOnlyList<Guid> Goals, Quote Words)
{
    /// <summary>True for what was to be done and is put off; false for what was done and goes on.</summary>
    public bool IsMoved { get; init; }
}
