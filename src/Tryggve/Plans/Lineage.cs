using Tryggve.FollowUps;
using Tryggve.Plans.Editing;

namespace Tryggve.Plans;

/// <summary>What goes on of a plan into the next, with how it went: parts under new identities, each measure and goal with its earlier years.</summary>
internal sealed class Lineage(Plan plan, DateTimeOffset at)
{
    private readonly Dictionary<Guid, ContinuationChoice> choices = plan.Course.Choices.ToDictionary(c => c.Part);

    /// <summary>The plan's areas with the chains that go on. Problems and causes that no measure is left under stay behind, if they had any; an area stays, empty or not.</summary>
    public IReadOnlyList<PriorityArea> GoingOn() => [.. plan.Content.Areas.Select(a => a with { Id = New(), Origin = null, Problems = [.. a.Problems.Select(GoingOn).OfType<Problem>()] })];

    /// <summary>The next plan's content with how it went brought up to date, and what goes on but was not there yet added.</summary>
    public PlanContent BroughtInto(PlanContent next)
    {
        var there = Pairs(next);
        var updated = plan.Content.Measures.Where(m => there.ContainsKey(m.Id)).Aggregate(next, (content, m) => content.Change(there[m.Id], (Measure now) => now with
        {
            Earlier = m.Id, EarlierYears = EarlierOf(m),
            Goals = [.. now.Goals.Select(g => m.Goals.FirstOrDefault(e => e.Id == g.Earlier || (g.Earlier is null && Words.Key(e.Text) == Words.Key(g.Text))) is { } was ? g with { Earlier = was.Id, EarlierYears = EarlierOf(m, was) } : g)],
        }));
        return PlanRow.Of(plan.Content).Where(r => r.Measure is { } m && GoesOn(m.Id) && !there.ContainsKey(m.Id)).Aggregate(updated, Add);
    }

    /// <summary>Measure here → the same in the next plan: begun from it, or coming from nowhere and saying the same.</summary>
    private Dictionary<Guid, Guid> Pairs(PlanContent next)
    {
        var pairs = next.Measures.Where(m => m.Earlier is not null).DistinctBy(m => m.Earlier).ToDictionary(m => m.Earlier!.Value, m => m.Id);
        var free = next.Measures.Where(m => m.Earlier is null).ToList();
        foreach (var measure in plan.Content.Measures.Where(m => !pairs.ContainsKey(m.Id)))
        {
            if (free.Find(m => Words.Key($"{m.Name} {m.Text}") == Words.Key($"{measure.Name} {measure.Text}")) is not { } same) continue;
            pairs[measure.Id] = same.Id;
            free.Remove(same);
        }
        return pairs;
    }

    private Problem? GoingOn(Problem problem)
    {
        var causes = problem.Causes.Select(GoingOn).OfType<Cause>().ToList();
        return causes.Count > 0 || problem.Causes.Count == 0 ? problem with { Id = New(), Origin = null, Causes = causes } : null;
    }

    private Cause? GoingOn(Cause cause)
    {
        var measures = cause.Measures.Where(m => GoesOn(m.Id)).Select(GoingOn).ToList();
        return measures.Count > 0 || cause.Measures.Count == 0 ? cause with { Id = New(), Origin = null, Measures = measures } : null;
    }

    private Measure GoingOn(Measure measure)
    {
        var goals = measure.Goals.Where(g => GoesOn(g.Id)).Select(g => g with { Id = New(), Earlier = g.Id, EarlierYears = EarlierOf(measure, g) }).ToList();
        return measure with
        {
            Id = New(), Origin = null, Earlier = measure.Id, EarlierYears = EarlierOf(measure), FollowUps = [], Attachments = [], TimingMeaning = "",
            Goals = goals, GoalText = goals.Count == measure.Goals.Count ? measure.GoalText : GoalList.Write(goals),
        };
    }

    /// <summary>Puts a row in the area of the same name, under the same problem and cause where they are there in the same words.</summary>
    private PlanContent Add(PlanContent next, PlanRow row)
    {
        var area = next.Areas.FirstOrDefault(a => (a.StandardArea is { } key && key == row.Area.StandardArea) || Words.Key(a.Name) == Words.Key(row.Area.Name));
        if (area is null) next = next with { Areas = [.. next.Areas, area = row.Area with { Id = New(), Origin = null, Problems = [] }] };
        var problem = area.Problems.FirstOrDefault(p => Words.Key(p.Text) == Words.Key(row.Problem.Text) && Words.Key(p.CollectiveName) == Words.Key(row.Problem.CollectiveName));
        var cause = problem?.Causes.FirstOrDefault(c => Words.Key(c.Text) == Words.Key(row.Cause!.Text));
        var measure = GoingOn(row.Measure!);
        if (cause is not null) return next.Change(cause.Id, (Cause c) => c with { Measures = [.. c.Measures, measure] });
        cause = row.Cause! with { Id = New(), Origin = null, Measures = [measure] };
        if (problem is not null) return next.Change(problem.Id, (Problem p) => p with { Causes = [.. p.Causes, cause] });
        return next.Change(area.Id, (PriorityArea a) => a with { Problems = [.. a.Problems, row.Problem with { Id = New(), Origin = null, Causes = [cause] }] });
    }

    private bool GoesOn(Guid part) => choices.GetValueOrDefault(part)?.GoesOn ?? true;

    private List<EarlierYear> EarlierOf(Measure measure)
    {
        var (years, choice, report) = (plan.Content.Years!.Value, choices.GetValueOrDefault(measure.Id), measure.FollowUpOf(ReportingPeriod.Year));
        return [.. measure.EarlierYears, new EarlierYear(years, plan.Id, measure.Id, measure.Text, report.Status, choice?.Continuation ?? Continuation.GoesOn, choice?.Reason ?? "")];
    }

    private List<EarlierGoal> EarlierOf(Measure measure, Goal goal)
    {
        var (choice, outcome) = (choices.GetValueOrDefault(goal.Id), measure.FollowUpOf(ReportingPeriod.Year).Outcomes.FirstOrDefault(o => o.Goal == goal.Id));
        return [.. goal.EarlierYears, new EarlierGoal(plan.Content.Years!.Value, goal.Text, outcome?.Verdict, outcome?.Value ?? "", choice?.Continuation ?? Continuation.GoesOn, choice?.Reason ?? "")];
    }

    private Guid New() => Guid.CreateVersion7(at);
}
