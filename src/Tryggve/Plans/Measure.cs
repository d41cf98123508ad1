using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>
/// Åtgärd: what is to be done against a cause, with its goals, time, responsible and follow-ups.
/// Any text may be empty: reality has gaps, and a gap is a remark, not a refusal.
/// </summary>
public sealed record Measure
{
    public required Guid Id { get; init; }

    /// <summary>Name of a collaboration (<c>Platssamverkan Torget</c>); empty for a measure that only has its text.</summary>
    public string Name { get; init; } = "";
    public string Text { get; init; } = "";
    public MeasureKind? Kind { get; init; }

    /// <summary>När, verbatim.</summary>
    public string Timing { get; init; } = "";

    /// <summary>Vem, verbatim.</summary>
    public string Responsible { get; init; } = "";

    /// <summary>The goals' cell, verbatim; <see cref="Goals"/> is the same text in items.</summary>
    public string GoalText { get; init; } = "";
    public IReadOnlyList<Goal> Goals { get; init; } = [];
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];
    public Collaboration? Collaboration { get; init; }

    /// <summary>Columns that Tryggve does not know, with their header.</summary>
    public IReadOnlyList<OtherValue> Others { get; init; } = [];
    public Origin? Origin { get; init; }

    public string FollowUpText(ReportingPeriod period) => FollowUps.FirstOrDefault(f => f.Period == period)?.Text ?? "";
}

/// <summary>Åtgärdens slag: a one-off (punktinsats) or part of ongoing line work (linjearbete), as the national template asks.</summary>
public enum MeasureKind
{
    OneOff,
    Ongoing,
}

/// <summary>Övrig uppgift: a value under a header or label that Tryggve has no field for.</summary>
public sealed record OtherValue(string Header, string Value);
