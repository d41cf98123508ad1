using Tryggve.Decisions;
using Tryggve.FollowUps;
using Tryggve.Plans.Publishing;

namespace Tryggve.Plans;

/// <summary>Planens gång: what has become of a plan beside its text: handed in, decided, reported, closed. Each is a record of who did it and when; the plan's stage follows from them.</summary>
public sealed record PlanCourse
{
    public IReadOnlyList<Submission> Submissions { get => field ?? []; init; } = [];
    public IReadOnlyList<Edition> Editions { get => field ?? []; init; } = [];
    public IReadOnlyList<PlanRound> Rounds { get => field ?? []; init; } = [];

    /// <summary>What becomes of measures and goals next year, where somebody has chosen.</summary>
    public IReadOnlyList<ContinuationChoice> Choices { get => field ?? []; init; } = [];

    public IReadOnlyList<Publication> Publications { get => field ?? []; init; } = [];

    /// <summary>Which measures may be public, where somebody has chosen otherwise than the rule.</summary>
    public IReadOnlyList<MeasureOpenness> Openness { get => field ?? []; init; } = [];

    /// <summary>Null while the plan's year goes on.</summary>
    public PlanClosing? Closing { get; init; }

    /// <summary>The one that is being decided, or was last; null where the plan has never been handed in.</summary>
    public Submission? Latest => Submissions is [.., var last] ? last : null;

    /// <summary>The step that is waited for; null where none is.</summary>
    public DecisionStep? Waiting => Latest?.Waiting;

    /// <summary>The latest decided text; null while there is none.</summary>
    public Edition? Decided => Editions.LastOrDefault(e => e.Kind == EditionKind.Decided);

    /// <summary>What is public now; null where nothing is.</summary>
    public Publication? Published => Publications is [.., { WithdrawnAt: null } last] ? last : null;

    public PlanRound Round(ReportingPeriod period) => Rounds.FirstOrDefault(r => r.Period == period) ?? new PlanRound(period);

    /// <summary>Whether what is reported for a period is frozen.</summary>
    public bool IsClosed(ReportingPeriod period) => Closing is not null || Round(period).IsClosed;

    internal PlanCourse With(ReportingPeriod period, Func<PlanRound, PlanRound> change) =>
        this with { Rounds = [.. Rounds.Where(r => r.Period != period).Append(change(Round(period))).OrderBy(r => r.Period)] };
}

/// <summary>Avslut: a plan's year is over and nothing in it changes any more but by dated supplements.</summary>
/// <param name="Next">The plan that goes on from it; null where none does.</param>
public sealed record PlanClosing(DateTimeOffset At, string By, Guid? Next);
