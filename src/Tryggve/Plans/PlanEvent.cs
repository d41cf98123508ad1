namespace Tryggve.Plans;

/// <summary>Händelse: one line of a plan's history, written in the same act as the change itself.</summary>
/// <param name="Kind">Stable English name of what happened: <c>imported</c>, <c>updated</c>.</param>
/// <param name="Text">What happened, in Swedish.</param>
public sealed record PlanEvent(Guid PlanId, DateTimeOffset At, string ActorId, string ActorName, string Kind, string Text);
