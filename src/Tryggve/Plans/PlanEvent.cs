namespace Tryggve.Plans;

/// <summary>Händelse: one line of a plan's history, written in the same act as the change itself.</summary>
/// <param name="Kind">Stable English name of what happened: <c>imported</c>, <c>updated</c>, <c>written</c>, <c>moved</c>.</param>
/// <param name="Text">What happened, in Swedish.</param>
public sealed record PlanEvent(Guid PlanId, DateTimeOffset At, string ActorId, string ActorName, string Kind, string Text)
{
    /// <summary>Its place in the plan's history, from 1; 0 until it is stored.</summary>
    public int Number { get; init; }

    /// <summary>Each text, part and place that changed, with old and new.</summary>
    public IReadOnlyList<PlanChange> Changes { get; init; } = [];
}
