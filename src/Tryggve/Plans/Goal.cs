namespace Tryggve.Plans;

/// <summary>Operativt mål: one goal of a measure, split out of the cell it stands in so that it can have a verdict of its own.</summary>
/// <param name="Mark">How the cell marks it: <c>1)</c>, <c>2.</c>, <c>*</c>; empty where it has no mark.</param>
public sealed record Goal(Guid Id, string Mark, string Text)
{
    /// <summary>Where the goal starts from: value, year and source, e.g. <c>25 % (trygghetsmätningen 2023)</c>; empty where nobody has said.</summary>
    public string Baseline { get; init; } = "";

    /// <summary>The same goal in the plan that this one was begun from; null where there is none.</summary>
    public Guid? Earlier { get; init; }

    /// <summary>How it went in the plans it comes from, oldest first.</summary>
    public IReadOnlyList<EarlierGoal> EarlierYears { get => field ?? []; init; } = [];
}
