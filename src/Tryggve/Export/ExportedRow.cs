namespace Tryggve.Export;

/// <summary>Rad i utdata: one row of a plan as the command line and other systems meet it. Texts are verbatim, empty where the plan does not say.</summary>
/// <param name="Measure">The measure's text, or a collaboration's name.</param>
/// <param name="FollowUp">The whole year's follow-up; those of T1 and T2 stand in <paramref name="Extra"/>.</param>
/// <param name="Fields">Label → value of a collaboration's form, in its order; null for a row of a table.</param>
/// <param name="Extra">Header → value of what has no key of its own.</param>
/// <param name="Place">Where in its document the row stands.</param>
public sealed record ExportedRow(
    string Area, string CollectiveName, string Problem, string Cause, string Measure, string Goals, string When, string Who, string FollowUp,
    IReadOnlyDictionary<string, string>? Fields, IReadOnlyDictionary<string, string> Extra, string Place);
