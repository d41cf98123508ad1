using Tryggve.FollowUps;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A verdict that the text states in words.</summary>
/// <param name="Goal">Place in the measure's list, from 0; -1 for a goal that is not in writing.</param>
/// <param name="Kind">How exactly the words point to the goal.</param>
internal sealed record StatedVerdict(int Goal, Verdict Verdict, MentionKind Kind, string Code, Quote Words);
