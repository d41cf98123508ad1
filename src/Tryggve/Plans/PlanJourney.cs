using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Lägets slag: whether a step of a plan's journey is behind it, where it stands, or ahead.</summary>
public enum JourneyState
{
    Done,
    Current,
    Coming,
}

/// <summary>Planens resa: where a plan stands on its way from draft to a closed year, what comes next, by when and by whom. It follows from the plan's course; nothing of it is stored.</summary>
public sealed record PlanJourney(IReadOnlyList<JourneyStep> Steps)
{
    /// <summary>What waits now, nearest date first.</summary>
    public IEnumerable<JourneyStep> Current => Steps.Where(s => s.State == JourneyState.Current).OrderBy(s => s.Deadline ?? DateOnly.MaxValue);

    public static PlanJourney Of(Plan plan, Municipality municipality, DateOnly today) => plan.Content.Years is { } years
        ? Of(plan.Course, years, plan.Content.Measures.Count(), period => plan.Content.Measures.Count(m => plan.IsReported(m, period)), municipality, today)
        : new PlanJourney([]);

    /// <summary>The same without the plan's text.</summary>
    /// <param name="reported">How many of the measures are reported for a period.</param>
    public static PlanJourney Of(PlanCourse course, YearSpan years, int measures, Func<ReportingPeriod, int> reported, Municipality municipality, DateOnly today) => new(
    [
        .. Deciding(course, municipality, years, today),
        .. Enum.GetValues<ReportingPeriod>().Select(p => Round(course, municipality.RoundOf(years.To, p), measures, reported, today)),
        Closing(course, years, today),
    ]);

    private static IEnumerable<JourneyStep> Deciding(PlanCourse course, Municipality municipality, YearSpan years, DateOnly today)
    {
        // What is decided stays decided while a revision is only being written.
        var submission = course.Waiting is not null || course.Decided is null || course.Latest is { IsSentBack: true } ? course.Latest : course.Submissions.Last(s => s.IsDecided);
        var isIn = submission?.Waiting is not null || submission?.IsDecided == true;
        var path = isIn ? submission!.Steps : municipality.DecisionPath.Steps;
        var note = submission is { IsSentBack: true } ? $"återremitterad av {submission.Decisions[^1].Body}" : submission?.WithdrawnAt is not null ? "återtagen" : "";
        yield return new JourneyStep("Utkast", isIn ? JourneyState.Done : JourneyState.Current, path.Count > 0 ? path[0].DeadlineFor(years.From) : null, isIn ? submission!.At.ToDay() : null, "Samordnaren lämnar in planen", note, today);
        for (var i = 0; i < path.Count; i++)
        {
            var decision = isIn && i < submission!.Decisions.Count ? submission.Decisions[i] : null;
            var state = decision is not null ? JourneyState.Done : isIn && i == submission!.Decisions.Count ? JourneyState.Current : JourneyState.Coming;
            yield return new JourneyStep(path[i].Body, state, path[i].DeadlineFor(years.From), decision?.On, $"{path[i].Body} beslutar; sekreteraren eller samordnaren registrerar beslutet", "", today);
        }
    }

    private static JourneyStep Round(PlanCourse course, ReportingRound round, int measures, Func<ReportingPeriod, int> reported, DateOnly today)
    {
        var closed = course.Round(round.Period).Closings is [.., { Reopened: null } last] ? last : null;
        var state = closed is not null ? JourneyState.Done : round.IsOpen(today) && course.Closing is null ? JourneyState.Current : JourneyState.Coming;
        return new JourneyStep(Vocabulary.Of(round.Period), state, round.Due, closed is null ? null : closed.At.ToDay(), "De som svarar för åtgärder rapporterar; samordnaren stänger rundan",
            state == JourneyState.Current ? $"{reported(round.Period)} av {measures} rapporterade" : "", today) { Period = round.Period };
    }

    private static JourneyStep Closing(PlanCourse course, YearSpan years, DateOnly today) => course.Closing is { } closing
        ? new JourneyStep("Avslutad", JourneyState.Done, null, closing.At.ToDay(), "", "", today)
        : new JourneyStep("Avsluta året", course.IsClosed(ReportingPeriod.Year) ? JourneyState.Current : JourneyState.Coming, LastDayToClose(years), null, "Samordnaren väljer vad som går vidare", "", today);

    /// <summary>When a plan should have been closed: a month after the last report is due.</summary>
    public static DateOnly LastDayToClose(YearSpan years) => new(years.To + 1, 2, 28);
}

/// <summary>Steg på resan: one thing that a plan passes.</summary>
/// <param name="Actor">Who does what, in a sentence.</param>
/// <param name="Note">What else there is to say of it; empty where nothing is.</param>
public sealed record JourneyStep(string Name, JourneyState State, DateOnly? Deadline, DateOnly? DoneOn, string Actor, string Note, DateOnly Today)
{
    /// <summary>The period of a reporting round; null for other steps.</summary>
    public ReportingPeriod? Period { get; init; }

    public bool IsLate => State != JourneyState.Done && Deadline < Today;
}
