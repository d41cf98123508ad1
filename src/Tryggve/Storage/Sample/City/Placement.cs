using Tryggve.Plans;

namespace Tryggve.Storage.Sample.City;

/// <summary>A measure of a plan as it came out of the bank: what it is measured by, in the order of its goals.</summary>
internal sealed record Placement(Method Method, IReadOnlyList<SampleGoal> Goals)
{
    /// <summary>What the two districts of the small sample wrote themselves: nothing of it is in the bank.</summary>
    public static Placement Own(Measure measure) => new(
        new Method(measure.Name + measure.Text, "", "", "", []) { Kind = measure.Kind ?? MeasureKind.Ongoing, When = measure.Timing, Notes = ["Arbetet går i stort som planerat.", "Formerna har satt sig och fler deltar än i början."] }, []);
}
