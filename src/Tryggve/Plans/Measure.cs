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

    /// <summary>The same time said more clearly, where <see cref="Timing"/> was not understood or was understood wrongly; else empty.</summary>
    public string TimingMeaning { get; init; } = "";

    /// <summary>Vem, verbatim.</summary>
    public string Responsible { get; init; } = "";

    /// <summary>Ids of the units that answer for the measure, where a person has said which; empty while <see cref="Responsible"/> says it.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The goals' cell, verbatim; <see cref="Goals"/> is the same text in items.</summary>
    public string GoalText { get; init; } = "";
    public IReadOnlyList<Goal> Goals { get; init; } = [];
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];
    public Collaboration? Collaboration { get; init; }

    /// <summary>Columns that Tryggve does not know, with their header.</summary>
    public IReadOnlyList<OtherValue> Others { get; init; } = [];

    /// <summary>What is known of measures of this kind: a line each, words and an address.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
    public IReadOnlyList<string> Places { get; init; } = [];
    public IReadOnlyList<string> TargetGroups { get; init; } = [];
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The same measure in the plan that this one was begun from; null where there is none.</summary>
    public Guid? Earlier { get; init; }
    public Origin? Origin { get; init; }

    /// <summary>How it went in the plans it comes from, oldest first.</summary>
    public IReadOnlyList<EarlierYear> EarlierYears { get => field ?? []; init; } = [];

    /// <summary>The time as Tryggve understands it: of what was said more clearly, else of När, else of a collaboration's duration.</summary>
    public Timings.Timing ReadTiming(YearSpan? years) =>
        Timings.Timing.Read(TimingMeaning.Length > 0 ? TimingMeaning : Timing.Length > 0 ? Timing : Collaboration?.Duration ?? "", years);

    /// <summary>The measure with one more goal, written last in the cell too.</summary>
    public Measure With(Goal goal)
    {
        Goal[] goals = [.. Goals, goal];
        return this with { Goals = goals, GoalText = GoalList.Write(goals) };
    }

    /// <summary>What a period's report says; an empty one where nobody has reported.</summary>
    public FollowUp FollowUpOf(ReportingPeriod period) => FollowUps.FirstOrDefault(f => f.Period == period) ?? new FollowUp(period, "");

    public string FollowUpText(ReportingPeriod period) => FollowUpOf(period).Text;
}

/// <summary>Åtgärdens slag: a one-off (punktinsats) or part of ongoing line work (linjearbete), as the national template asks.</summary>
public enum MeasureKind
{
    OneOff,
    Ongoing,
}

/// <summary>Bilaga: a document attached to a measure.</summary>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Size">Bytes.</param>
public sealed record Attachment(string Hash, string Name, long Size, DateTimeOffset AddedAt, string AddedBy);

/// <summary>Övrig uppgift: a value under a header or label that Tryggve has no field for.</summary>
public sealed record OtherValue(string Header, string Value);
