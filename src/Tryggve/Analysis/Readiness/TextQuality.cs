using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Analysis.Readiness;

/// <summary>What the plan's texts say unclearly: goals, times, responsible, and what must not stand in a plan at all.</summary>
internal static class TextQuality
{
    public static readonly IReadOnlyList<(string Code, string Name)> Kinds = [];

    public static IEnumerable<ReadinessItem> Of(PlanContent plan, IReadOnlyList<Organisation> organisations) => [];
}
