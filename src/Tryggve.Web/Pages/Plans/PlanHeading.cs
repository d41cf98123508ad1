using Tryggve.Plans;

namespace Tryggve.Web.Pages.Plans;

/// <summary>What stands above every page about a plan: its name and the way to its other pages.</summary>
/// <param name="Page">The page one is on, as its Razor path.</param>
public sealed record PlanHeading(OpenPlan Open, string Page)
{
    public Plan Plan => Open.Plan;

    /// <summary>The title where the plan has one, else a plain one.</summary>
    public static string TitleOf(PlanContent content) => content.Title.Length > 0 ? content.Title : $"Åtgärdsplan {content.District} {content.Years}";
}
