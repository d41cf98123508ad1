namespace Tryggve.Plans.Editing;

/// <summary>
/// Omedelbar verkan först: a cause's measures in the order that plans are to have, what has effect at once before what is slow or goes on.
/// Measures that are alike keep the order people gave them.
/// </summary>
public static class ImmediateFirst
{
    /// <summary>The plan with everything under a part in order; null when it is already, or when the part is gone.</summary>
    public static PlanContent? Sort(PlanContent plan, Guid part)
    {
        var root = PartNode.Of(plan);
        if (root.Find(part) is not { } under) return null;
        var sorted = false;
        foreach (var cause in CausesUnder(under))
        {
            var order = cause.Children.OrderBy(m => IsSlow((Measure)m.Part, plan.Years)).ToList();
            if (order.SequenceEqual(cause.Children)) continue;
            sorted = true;
            foreach (var measure in order) cause.Attach(measure, int.MaxValue);
        }
        return sorted ? root.ToContent() : null;
    }

    public static bool IsInOrder(Cause cause, YearSpan? years) => cause.Measures.Select(m => IsSlow(m, years)) is var slow && slow.SequenceEqual(slow.Order());

    /// <summary>Linjearbete, or without such a word what is said to go on. A measure that says neither is not slow.</summary>
    private static bool IsSlow(Measure measure, YearSpan? years) => measure.Kind is { } kind ? kind == MeasureKind.Ongoing : measure.ReadTiming(years) is { IsOngoing: true, Deadline: null };

    private static IEnumerable<PartNode> CausesUnder(PartNode node) => node.Part is Cause ? [node] : node.Children.SelectMany(CausesUnder);
}
