using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A follow-up's text taken apart, with what its measure says. Nothing here judges.</summary>
internal sealed class FollowUpReading
{
    private readonly Dictionary<Passage, IReadOnlyList<GoalMention>> mentions = [];

    private readonly IReadOnlyList<IReadOnlyList<GoalTarget>> targets;

    public FollowUpReading(string text, Measure measure, ReportingPeriod period, YearSpan? years)
    {
        (Text, Measure, Period, Years) = (text, measure, period, years);
        Passages = Passage.In(text, GoalMentions.InOrder(Goals));
        References = ReferenceRules.In(this);
        targets = [.. Goals.Select(g => GoalTarget.In(Words.OneLine(g.Text)))];
        var isKnown = false;
        foreach (var passage in Passages)
        {
            var found = GoalMentions.In(passage.Text, Goals, passage.Item, isKnown)
                .Where(m => !References.Any(r => passage.At + m.At >= r.Words.At && passage.At + m.End <= r.Words.At + r.Words.Text.Length)).ToList();
            mentions[passage] = found;
            isKnown |= found.Count > 0;
        }
    }

    /// <summary>The follow-up, verbatim; the places of quotes count in it.</summary>
    public string Text { get; }
    public Measure Measure { get; }
    public ReportingPeriod Period { get; }
    public YearSpan? Years { get; }
    public IReadOnlyList<Goal> Goals => Measure.Goals;
    public IReadOnlyList<Passage> Passages { get; }
    public IReadOnlyList<ReportReference> References { get; }
    public bool IsYearEnd => Period == ReportingPeriod.Year;

    /// <summary>Places of all goals; -1 alone stands for a goal that is not in writing.</summary>
    public IReadOnlyList<int> AllGoals => Goals.Count == 0 ? [-1] : [.. Enumerable.Range(0, Goals.Count)];

    public IReadOnlyList<GoalMention> MentionsIn(Passage passage) => mentions[passage];

    public IReadOnlyList<GoalTarget> TargetsOf(int goal) => targets[goal];

    public Guid? IdOf(int goal) => goal < 0 ? null : Goals[goal].Id;
}
