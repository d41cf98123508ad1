using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests.Storage;

/// <summary>What people do to a plan, in an order that a seed decides.</summary>
internal static class RandomEdits
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>One change; false when it happened to change nothing.</summary>
    public static bool Do(Plan plan, Random random)
    {
        var measures = plan.Content.Measures.ToList();
        var causes = plan.Content.Areas.SelectMany(a => a.Problems).SelectMany(p => p.Causes).ToList();
        var (measure, cause) = (measures[random.Next(measures.Count)], causes[random.Next(causes.Count)]);
        var problem = plan.Content.Areas.SelectMany(a => a.Problems).First(p => p.Causes.Contains(cause));
        return random.Next(11) switch
        {
            0 => plan.Remove(measure.Id, Actor.Local, Noon),
            1 => plan.Move(measure.Id, cause.Id, null, Actor.Local, Noon),
            2 => plan.Shift(measure.Id, random.Next(2) * 2 - 1, Actor.Local, Noon),
            3 => plan.Add(cause.Id, null, Actor.Local, Noon) is not null,
            4 => plan.SplitCause(cause.Id, [.. cause.Measures.Select(m => m.Id)], $"Delad {random.Next(100)}", Actor.Local, Noon) is not null,
            5 => plan.JoinCauses(cause.Id, causes[0].Id, Actor.Local, Noon),
            6 => plan.Shift(problem.Id, random.Next(2) * 2 - 1, Actor.Local, Noon),
            7 => plan.Write([TextEdit.Of(problem.Id, PlanField.CollectiveName, problem.CollectiveName, $"Namn {random.Next(100)}")], Actor.Local, Noon),
            8 => plan.Write([TextEdit.Of(plan.Content.Areas[^1].Id, PlanField.Area, plan.Content.Areas[^1].Name, $"Område {random.Next(100)}")], Actor.Local, Noon),
            9 => plan.Move(problem.Id, plan.Content.Areas[random.Next(plan.Content.Areas.Count)].Id, null, Actor.Local, Noon),
            _ => plan.Write([TextEdit.Of(measure.Id, PlanField.Goals, measure.GoalText, $"1) Mål {random.Next(100)} 2) Annat mål")], Actor.Local, Noon),
        };
    }
}
