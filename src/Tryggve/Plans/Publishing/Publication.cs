using Tryggve.FollowUps;

namespace Tryggve.Plans.Publishing;

/// <summary>Publicering: somebody opened a decided edition to the public.</summary>
/// <param name="Edition">Number of the decided edition.</param>
/// <param name="Reported">Number of the edition that the closed round's statuses and verdicts come from; null without one.</param>
/// <param name="Hash">SHA-256 of the public plan's text.</param>
public sealed record Publication(int Edition, ReportingPeriod? Period, int? Reported, DateTimeOffset At, string By, string Hash)
{
    public DateTimeOffset? WithdrawnAt { get; init; }
    public string WithdrawnBy { get => field ?? ""; init; } = "";
}

/// <summary>Underlag för publicering: the editions that a publication would be made of now.</summary>
/// <param name="Edition">Number of the latest decided edition.</param>
public sealed record PublicationSources(int Edition, ReportingPeriod? Period, int? Reported)
{
    /// <summary>Null while the plan is not decided.</summary>
    public static PublicationSources? Of(PlanCourse course)
    {
        if (course.Decided is not { } decided) return null;
        var closed = course.Rounds.Where(r => r.IsClosed).MaxBy(r => r.Period);
        return new PublicationSources(decided.Number, closed?.Period, closed?.Closings[^1].Edition);
    }

    /// <summary>There is something decided or reported that what is published does not say.</summary>
    public bool IsNewerThan(Publication published) => Edition != published.Edition || Reported != published.Reported;
}
