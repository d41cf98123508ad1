namespace Tryggve.Decisions;

/// <summary>Inlämning: a plan's text handed in to be decided, step by step, by the bodies of the path that held then.</summary>
/// <param name="Edition">Number of the edition that holds the text handed in.</param>
/// <param name="By">Who handed it in, by name.</param>
/// <param name="Reason">Why it was handed in although something that should be ready was not; empty where nothing was missing.</param>
public sealed record Submission(int Edition, DateTimeOffset At, string By, IReadOnlyList<DecisionStep> Steps, string Reason)
{
    /// <summary>In the order they were recorded: one for each step, the last of which may send the plan back.</summary>
    public IReadOnlyList<Decision> Decisions { get => field ?? []; init; } = [];

    /// <summary>When it was taken back before all had decided.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    public bool IsSentBack => Decisions is [.., { Outcome: DecisionOutcome.SentBack }];

    /// <summary>All bodies have approved.</summary>
    public bool IsDecided => Decisions.Count == Steps.Count && !IsSentBack;

    /// <summary>The step that is waited for; null where none is.</summary>
    public DecisionStep? Waiting => WithdrawnAt is null && !IsSentBack && Decisions.Count < Steps.Count ? Steps[Decisions.Count] : null;
}
