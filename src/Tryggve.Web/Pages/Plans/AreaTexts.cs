using Tryggve.Plans;

namespace Tryggve.Web.Pages.Plans;

/// <summary>What an area says besides its measures, each text under its heading; empty texts left out.</summary>
public static class AreaTexts
{
    public static IReadOnlyList<(string Heading, string Text)> Of(PriorityArea area)
    {
        (string, string)[] texts =
        [
            (Vocabulary.Of(PlanField.OverallGoal), area.OverallGoal),
            (Vocabulary.Of(PlanField.SituationalPicture), area.SituationalPicture),
            (Vocabulary.Of(PlanField.Policies), area.Policies),
            .. area.Others.Select(o => (o.Header, o.Value)),
        ];
        return [.. texts.Where(t => t.Item2.Length > 0)];
    }
}
