using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>The lines between a document's title and its preamble that say what the plan is, one fact a line, in words that the import reads back.</summary>
internal static class PlanFacts
{
    public static IEnumerable<string> Of(PlanContent plan) =>
        from fact in new[] { ("Kommun", plan.Municipality), ("Stadsdelsområde", plan.District), ("Planperiod", plan.Years?.ToString() ?? ""), ("Diarienummer", plan.RegistryNumber) }
        where fact.Item2.Length > 0
        select $"{fact.Item1}: {fact.Item2}";

    public static string RegistryLine(PlanContent plan) => plan.RegistryNumber.Length == 0 ? "" : $"Diarienummer: {plan.RegistryNumber}";
}
