using Tryggve.Plans;

namespace Tryggve.Analysis.Likeness;

/// <summary>What a measure says of itself, as far as its kind can be told from it. Who, when and how it went are left out: they do not make two measures alike.</summary>
/// <param name="OwnsCollectiveName">Whether it is the only measure under its collective name, which then is as good as a name of its own.</param>
public sealed record MeasureText(string Name, string CollectiveName, bool OwnsCollectiveName, string Text, string Purpose, string Goals, string Cause, string Problem)
{
    /// <param name="row">The row of a measure.</param>
    public static MeasureText Of(PlanRow row)
    {
        var measure = row.Measure!;
        return new MeasureText(measure.Name, row.Problem.CollectiveName, row.Problem.CollectiveName.Length > 0 && row.Problem.Measures.Take(2).Count() == 1, measure.Text, measure.Collaboration?.Purpose ?? "",
            measure.GoalText, row.Cause?.Text ?? "", row.Problem.Text);
    }
}
