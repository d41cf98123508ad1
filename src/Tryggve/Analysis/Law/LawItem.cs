using Tryggve.Districts.Law;
using Tryggve.Plans;

namespace Tryggve.Analysis.Law;

/// <summary>How a duty is met, the worst last but for what is only advice.</summary>
public enum LawState
{
    Met,

    /// <summary>Met, but soon no longer.</summary>
    DueSoon,
    NotRecorded,
    NotMet,

    /// <summary>Nothing is said, and the law only recommends it.</summary>
    Advised,
}

/// <summary>A duty as it stands on a day.</summary>
/// <param name="Finding">What is so.</param>
/// <param name="Next">What to do; empty where nothing is needed.</param>
public sealed record LawItem(LawDuty Duty, LawState State, string Finding, string Next)
{
    /// <summary>The day the answer goes by: of the picture, the decision, the follow-up.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day on which it is still met; null where nothing runs out.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>What is recorded and stands, newest first.</summary>
    public IReadOnlyList<LawRecord> Records { get; init; } = [];

    /// <summary>Each district's part, where the plans answer.</summary>
    public IReadOnlyList<DistrictLaw> Districts { get; init; } = [];
}

/// <summary>A duty in one of the districts that make plans.</summary>
/// <param name="Plan">The plan that shows it; null where none does.</param>
public sealed record DistrictLaw(string District, LawState State, string Finding, DateOnly? Since, DateOnly? Due, LawPlan? Plan);

/// <summary>What the law asks about of a plan.</summary>
/// <param name="FirstDecidedOn">The day of its first decision.</param>
/// <param name="DecidedOn">The day of the decision that holds.</param>
/// <param name="Edition">Number of the decided edition.</param>
/// <param name="FollowedUpOn">The day its latest round, or its year, was closed.</param>
/// <param name="IsSeen">Whoever asks may open the plan.</param>
public sealed record LawPlan(Guid Id, string DistrictId, YearSpan Years, DateOnly? FirstDecidedOn, DateOnly? DecidedOn, int? Edition, DateOnly? FollowedUpOn, bool IsSeen)
{
    public static LawPlan Of(Guid id, string districtId, YearSpan years, PlanCourse course, bool isSeen)
    {
        var decisions = course.Submissions.Where(s => s.IsDecided && s.Decisions.Count > 0).Select(s => s.Decisions[^1].On).ToList();
        var closings = course.Rounds.Where(r => r.IsClosed).Select(r => r.Closings[^1].At.ToDay()).Concat(course.Closing is { } closing ? [closing.At.ToDay()] : []).ToList();
        return new LawPlan(id, districtId, years, decisions is [var first, ..] ? first : null, decisions is [.., var last] ? last : null, course.Decided?.Number, closings.Count > 0 ? closings.Max() : null, isSeen);
    }
}
