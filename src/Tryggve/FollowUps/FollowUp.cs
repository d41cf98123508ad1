using System.Text.Json.Serialization;

namespace Tryggve.FollowUps;

/// <summary>Uppföljning: what a reporting period's report says of one measure: how far it has come, what was done, and of each goal how it went.</summary>
/// <param name="Text">What was done, verbatim; empty where only a status or an outcome has been given.</param>
public sealed record FollowUp(ReportingPeriod Period, string Text)
{
    /// <summary>Null while nobody has said.</summary>
    public MeasureStatus? Status { get; init; }

    /// <summary>Why the measure was stopped, postponed or merged, and into what.</summary>
    public string Reason { get => field ?? ""; init; } = "";

    /// <summary>How each goal went; goals that nothing is said of are not here.</summary>
    public IReadOnlyList<GoalOutcome> Outcomes { get => field ?? []; init; } = [];

    /// <summary>How the parties of a collaboration have met what they promised.</summary>
    public IReadOnlyList<PartyReport> Parties { get => field ?? []; init; } = [];

    /// <summary>Says nothing at all, and need not be kept.</summary>
    [JsonIgnore]
    public bool IsEmpty => Text.Length == 0 && Status is null && Reason.Length == 0 && Outcomes.Count == 0 && Parties.Count == 0;

    /// <summary>Enough has been said for the report: a status, with its reason where one is asked for. Goals may wait for the year's end.</summary>
    [JsonIgnore]
    public bool IsReported => Status is { } status && (!status.NeedsReason() || Reason.Length > 0 || Text.Length > 0);
}
