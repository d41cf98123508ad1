namespace Tryggve.Plans.Responsibles;

/// <summary>Aktörens del: what part an actor plays in a measure. Whoever is named without a word about it is responsible.</summary>
public enum PartPlayed
{
    Responsible,

    /// <summary>Calls the meetings: <c>sammankallande</c>.</summary>
    Convener,

    /// <summary>Takes part or helps: <c>deltar</c>, <c>i samverkan med</c>, <c>med hjälp av</c>.</summary>
    Participant,
}
