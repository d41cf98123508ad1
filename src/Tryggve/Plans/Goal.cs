namespace Tryggve.Plans;

/// <summary>Operativt mål: one goal of a measure, split out of the cell it stands in so that it can have a verdict of its own.</summary>
/// <param name="Mark">How the cell marks it: <c>1)</c>, <c>2.</c>, <c>*</c>; empty where it has no mark.</param>
public sealed record Goal(Guid Id, string Mark, string Text);
