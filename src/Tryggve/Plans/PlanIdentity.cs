using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>
/// Lets a newer reading of a plan keep the identities of an older one: what is word for word the same first,
/// then what is most alike. Identity carries history, goals' verdicts and links.
/// </summary>
internal static class PlanIdentity
{
    /// <summary>Below this share of common words two texts are two things.</summary>
    private const double LeastLikeness = 0.5;

    public static PlanContent Carry(PlanContent older, PlanContent newer)
    {
        var areas = Match(older.Areas, newer.Areas, a => a.Id, a => a.StandardArea ?? a.Name);
        var problems = Match(older.Areas.SelectMany(a => a.Problems), newer.Areas.SelectMany(a => a.Problems), p => p.Id, p => $"{p.CollectiveName}\n{p.Text}");
        var causes = Match(CausesOf(older), CausesOf(newer), c => c.Id, c => c.Text);
        var measures = Match(older.Measures, newer.Measures, m => m.Id, m => $"{m.Name}\n{m.Text}");
        return newer with { Areas = [.. newer.Areas.Select(Area)], EarlierPlan = older.EarlierPlan, Blocking = older.Blocking, StrategyAnswers = older.StrategyAnswers };

        PriorityArea Area(PriorityArea a) => a with { Id = areas.GetValueOrDefault(a.Id)?.Id ?? a.Id, Problems = [.. a.Problems.Select(Problem)] };
        Problem Problem(Problem p) => p with { Id = problems.GetValueOrDefault(p.Id)?.Id ?? p.Id, Causes = [.. p.Causes.Select(Cause)] };
        Cause Cause(Cause c) => (causes.GetValueOrDefault(c.Id) is { } same ? c with { Id = same.Id, NoMeasureReason = same.NoMeasureReason } : c) with { Measures = [.. c.Measures.Select(Measure)] };
        Measure Measure(Measure m) => measures.GetValueOrDefault(m.Id) is { } same ? Keep(same, m) : m;
    }

    /// <summary>What no document holds stays as it was written in Tryggve; what was said of the old time or responsible falls when those words do.</summary>
    private static Measure Keep(Measure same, Measure read)
    {
        var goals = GoalList.Split(read.GoalText, same.Goals);
        var kept = read.Goals.Zip(goals).ToDictionary(g => g.First.Id, g => g.Second.Id);
        return read with
        {
            Id = same.Id,
            Goals = goals,
            TimingMeaning = read.Timing == same.Timing ? same.TimingMeaning : "",
            FollowUps = [.. Enum.GetValues<ReportingPeriod>().Select(p => Keep(same.FollowUpOf(p), read.FollowUpOf(p), kept)).Where(f => !f.IsEmpty)],
            Units = read.Responsible == same.Responsible ? same.Units : [],
            Evidence = same.Evidence,
            Places = same.Places,
            TargetGroups = same.TargetGroups,
            Attachments = same.Attachments,
            Earlier = same.Earlier,
            EarlierYears = same.EarlierYears,
        };
    }

    /// <summary>What a document says of status, outcomes and parties goes before what was known; where it says nothing that stands.</summary>
    private static FollowUp Keep(FollowUp same, FollowUp read, Dictionary<Guid, Guid> goals)
    {
        var outcomes = read.Outcomes.Where(o => goals.ContainsKey(o.Goal)).Select(o => o with { Goal = goals[o.Goal] }).ToList();
        return same with
        {
            Text = read.Text,
            Status = read.Status ?? same.Status,
            Reason = read.Reason.Length > 0 ? read.Reason : same.Reason,
            Outcomes = [.. same.Outcomes.Where(o => outcomes.TrueForAll(r => r.Goal != o.Goal)), .. outcomes],
            Parties = [.. same.Parties.Where(p => read.Parties.All(r => r.Party != p.Party)), .. read.Parties],
        };
    }

    private static IEnumerable<Cause> CausesOf(PlanContent plan) => plan.Areas.SelectMany(a => a.Problems).SelectMany(p => p.Causes);

    /// <summary>Newer identity → older node.</summary>
    private static Dictionary<Guid, T> Match<T>(IEnumerable<T> older, IEnumerable<T> newer, Func<T, Guid> id, Func<T, string> text) where T : class
    {
        var pairs = new Dictionary<Guid, T>();
        var free = older.ToLookup(o => Words.Key(text(o))).ToDictionary(g => g.Key, g => new Queue<T>(g));
        var rest = new List<T>();
        foreach (var node in newer)
        {
            if (free.TryGetValue(Words.Key(text(node)), out var same) && same.Count > 0) pairs[id(node)] = same.Dequeue();
            else rest.Add(node);
        }
        var left = free.Values.SelectMany(q => q).Select(o => (Node: o, Words: Words.Of(text(o)))).ToList();
        foreach (var node in rest)
        {
            if (left.Count == 0) break;
            var words = Words.Of(text(node));
            var best = left.Select(o => (o, Likeness: Words.Likeness(o.Words, words))).MaxBy(o => o.Likeness);
            if (best.Likeness < LeastLikeness) continue;
            pairs[id(node)] = best.o.Node;
            left.Remove(best.o);
        }
        return pairs;
    }
}
