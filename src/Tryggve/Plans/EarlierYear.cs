using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Tidigare år: how a measure went in an earlier plan that it comes from.</summary>
/// <param name="Measure">Its identity there.</param>
/// <param name="Text">The measure as it was worded then.</param>
/// <param name="Status">At the year's end; null where nobody had said.</param>
/// <param name="Continuation">What was chosen when that year was closed.</param>
public sealed record EarlierYear(YearSpan Years, Guid Plan, Guid Measure, string Text, MeasureStatus? Status, Continuation Continuation, string Reason);

/// <summary>Målets tidigare år: how a goal went in an earlier plan.</summary>
/// <param name="Text">The goal as it was worded then.</param>
/// <param name="Verdict">At the year's end; null where nobody had said.</param>
public sealed record EarlierGoal(YearSpan Years, string Text, Verdict? Verdict, string Value, Continuation Continuation, string Reason);
