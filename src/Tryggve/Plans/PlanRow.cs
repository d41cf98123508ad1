namespace Tryggve.Plans;

/// <summary>Rad: the chain read across, as the official table prints it. A problem or cause without measures is a row of its own.</summary>
public sealed record PlanRow(PriorityArea Area, Problem Problem, Cause? Cause, Measure? Measure)
{
    /// <summary>All rows of a plan in their printed order; an empty area gives none.</summary>
    public static IEnumerable<PlanRow> Of(PlanContent plan) => plan.Areas.SelectMany(Of);

    public static IEnumerable<PlanRow> Of(PriorityArea area) =>
        from problem in area.Problems
        from cause in problem.Causes.DefaultIfEmpty()
        from measure in cause?.Measures.DefaultIfEmpty() ?? [null]
        select new PlanRow(area, problem, cause, measure);
}
