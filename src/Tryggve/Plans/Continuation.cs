namespace Tryggve.Plans;

/// <summary>Fortsättning: what becomes of a measure or a goal when its year is over.</summary>
public enum Continuation
{
    GoesOn,

    /// <summary>Goes on, but is to be written anew.</summary>
    GoesOnChanged,
    Finished,

    /// <summary>Ended before it was done, for a reason.</summary>
    Ended,
}

/// <summary>Val om fortsättning: what has been chosen for one measure or goal.</summary>
/// <param name="Part">The measure or the goal.</param>
public sealed record ContinuationChoice(Guid Part, Continuation Continuation, string Reason)
{
    public bool GoesOn => Continuation is Continuation.GoesOn or Continuation.GoesOnChanged;
}
