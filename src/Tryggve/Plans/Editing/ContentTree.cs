namespace Tryggve.Plans.Editing;

/// <summary>Finds and changes one part of a plan's content; the rest stays the same objects.</summary>
internal static class ContentTree
{
    public static PriorityArea? Area(this PlanContent plan, Guid id) => plan.Areas.FirstOrDefault(a => a.Id == id);

    public static Problem? Problem(this PlanContent plan, Guid id) => plan.Areas.SelectMany(a => a.Problems).FirstOrDefault(p => p.Id == id);

    public static Cause? Cause(this PlanContent plan, Guid id) => plan.Areas.SelectMany(a => a.Problems).SelectMany(p => p.Causes).FirstOrDefault(c => c.Id == id);

    public static Measure? Measure(this PlanContent plan, Guid id) => plan.Measures.FirstOrDefault(m => m.Id == id);

    public static Measure? MeasureOfGoal(this PlanContent plan, Guid goal) => plan.Measures.FirstOrDefault(m => m.Goals.Any(g => g.Id == goal));

    public static PlanContent Change(this PlanContent plan, Guid id, Func<PriorityArea, PriorityArea> change) => plan with { Areas = Replace(plan.Areas, a => a.Id == id, change) };

    public static PlanContent Change(this PlanContent plan, Guid id, Func<Problem, Problem> change) =>
        plan with { Areas = Replace(plan.Areas, a => a.Problems.Any(p => p.Id == id), a => a with { Problems = Replace(a.Problems, p => p.Id == id, change) }) };

    public static PlanContent Change(this PlanContent plan, Guid id, Func<Cause, Cause> change) => plan with
    {
        Areas = Replace(plan.Areas, a => a.Problems.Any(p => p.Causes.Any(c => c.Id == id)), a => a with
        {
            Problems = Replace(a.Problems, p => p.Causes.Any(c => c.Id == id), p => p with { Causes = Replace(p.Causes, c => c.Id == id, change) }),
        }),
    };

    public static PlanContent Change(this PlanContent plan, Guid id, Func<Measure, Measure> change)
    {
        var cause = plan.Areas.SelectMany(a => a.Problems).SelectMany(p => p.Causes).FirstOrDefault(c => c.Measures.Any(m => m.Id == id));
        return cause is null ? plan : plan.Change(cause.Id, (Cause c) => c with { Measures = Replace(c.Measures, m => m.Id == id, change) });
    }

    /// <summary>
    /// Two states of a plan without the areas and problems that are the same object in both, as nearly all are after one change; where parts have come, gone or
    /// changed places, all of them stay. Only to compare what the parts themselves say: what is said of a part by what stands above it is passed over with it.
    /// </summary>
    public static (PlanContent Older, PlanContent Newer) Unlike(PlanContent older, PlanContent newer)
    {
        if (Unlike(older.Areas, newer.Areas, a => a.Id) is not { } areas) return (older, newer);
        var within = areas.ConvertAll<(PriorityArea Older, PriorityArea Newer)>(a => Unlike(a.Older.Problems, a.Newer.Problems, p => p.Id) is { } problems
            ? (a.Older with { Problems = problems.ConvertAll(p => p.Older) }, a.Newer with { Problems = problems.ConvertAll(p => p.Newer) })
            : a);
        return (older with { Areas = within.ConvertAll(a => a.Older) }, newer with { Areas = within.ConvertAll(a => a.Newer) });
    }

    /// <returns>Null when they are not the same parts in the same order.</returns>
    private static List<(T Older, T Newer)>? Unlike<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, Guid> id) where T : class =>
        older.Select(id).SequenceEqual(newer.Select(id)) ? [.. older.Zip(newer).Where(p => !ReferenceEquals(p.First, p.Second))] : null;

    private static IReadOnlyList<T> Replace<T>(IReadOnlyList<T> all, Func<T, bool> which, Func<T, T> change) => [.. all.Select(one => which(one) ? change(one) : one)];
}
