using Tryggve.Plans;
using Tryggve.Plans.Timings;

namespace Tryggve.Tests.Plans.Timings;

/// <summary>Reads texts as they would stand in a plan.</summary>
internal static class InPlan
{
    public static Timing For2025(string text) => Timing.Read(text, new YearSpan(2025));

    public static Timing For2025And2026(string text) => Timing.Read(text, new YearSpan(2025, 2026));

    public static Timing WithoutYear(string text) => Timing.Read(text, null);

    public static IEnumerable<string> Codes(Timing timing) => timing.Check().Select(r => r.Code);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    /// <summary>Lines of <c>text = words</c>, as test data.</summary>
    public static TheoryData<string, string> Table(string lines)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(" = ");
            data.Add(parts[0], parts[1]);
        }
        return data;
    }
}
