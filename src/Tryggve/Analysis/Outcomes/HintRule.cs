using Tryggve.FollowUps;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A proposal with what it was read from and what earlier rounds seem to say, the latest first.</summary>
internal sealed record OutcomeView(FollowUpReading Reading, OutcomeProposal Proposal, IReadOnlyList<(ReportingPeriod Period, OutcomeProposal Proposal)> Earlier)
{
    public IReadOnlyList<StatedVerdict> Stated { get; } = StatedVerdicts.In(Reading);

    public IEnumerable<GoalMention> Mentions => Reading.Passages.SelectMany(Reading.MentionsIn);

    /// <summary>The goal's words, quoted and short.</summary>
    public string Name(Guid? goal) => Reading.Goals.FirstOrDefault(g => g.Id == goal) is { } known ? $"målet ”{Plans.Words.Shorten(known.Text)}”" : "målet";
}

/// <summary>A row in the table of hints: when it speaks, and a made-up follow-up on each side of its border. The tests run both.</summary>
/// <param name="Find">Swedish sentences; none when the rule has nothing to say.</param>
internal sealed record HintRule(string Code, Func<OutcomeView, IEnumerable<string>> Find)
{
    public required HintCase Example { get; init; }
    public required HintCase Counterexample { get; init; }
}

/// <summary>A made-up follow-up at the year's end of a plan for 2025.</summary>
/// <param name="Goals">A goals' cell.</param>
/// <param name="Earlier">What T2 said; empty for nothing.</param>
internal sealed record HintCase(string Goals, string Text, string Earlier = "");
