namespace Tryggve.Analysis.Outcomes;

/// <summary>How a sentence points to goals; the lower, the more exactly.</summary>
internal enum MentionKind
{
    /// <summary>By number, order or topic: <c>mål 2</c>, <c>det sista målet</c>.</summary>
    Named,

    /// <summary>Those that nothing else was said of: <c>övriga mål</c>.</summary>
    Rest,

    /// <summary>Not one of them: <c>inget av målen</c>.</summary>
    None,

    /// <summary>The goal, where the measure has one, or is taken to have one.</summary>
    One,

    /// <summary>All of them: <c>samtliga mål</c>, <c>målen</c>.</summary>
    All,

    /// <summary>So and so many, without saying which: <c>två av tre mål</c>.</summary>
    Some,
}

/// <summary>Words in a sentence that point to goals.</summary>
/// <param name="Goals">Places in the measure's list, from 0; -1 is the goal that the measure does not have in writing. Empty for <see cref="MentionKind.Some"/>.</param>
/// <param name="Claimed">How many goals the words speak of, where they say so: 2 of <c>de två första</c>, 4 of <c>mål 4</c>; else 0.</param>
internal sealed record GoalMention(int At, int Length, MentionKind Kind, IReadOnlyList<int> Goals, int Claimed)
{
    public int End => At + Length;
}
