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

    /// <summary>The gaps of the row's measure. A row without a measure has none: gaps are counted on measures.</summary>
    public IEnumerable<Gap> Gaps => Enum.GetValues<Gap>().Where(Lacks);

    /// <summary>Whether the row's measure lacks a link of the chain.</summary>
    public bool Lacks(Gap gap) => Measure is { } measure && gap switch
    {
        Gap.Problem => Problem is { Text: "", CollectiveName: "" },
        Gap.Cause => Cause is null or { Text: "" },
        Gap.Goal => measure.Goals.Count == 0,
        Gap.Time => measure.Timing.Length == 0 && string.IsNullOrEmpty(measure.Collaboration?.Duration),
        Gap.Responsible => measure.Responsible.Length == 0 && string.IsNullOrEmpty(measure.Collaboration?.Convener),
        _ => measure.FollowUps.All(f => f.IsEmpty),
    };

    /// <summary>Every text of the row, its problem and cause included.</summary>
    public IEnumerable<string> Texts
    {
        get
        {
            yield return Problem.CollectiveName;
            yield return Problem.Text;
            yield return Cause?.Text ?? "";
            if (Measure is null) yield break;
            yield return Measure.Name;
            yield return Measure.Text;
            yield return Measure.GoalText;
            yield return Measure.Timing;
            yield return Measure.Responsible;
            foreach (var followUp in Measure.FollowUps)
            foreach (var text in followUp.Outcomes.Select(o => o.Value).Concat(followUp.Parties.Select(p => p.Text)).Prepend(followUp.Reason).Prepend(followUp.Text)) yield return text;
            foreach (var other in Measure.Others) yield return other.Value;
            if (Measure.Collaboration is null) yield break;
            foreach (var (_, value) in CollaborationForm.LinesOf(this)) yield return value;
        }
    }
}
