using Tryggve.Plans;

namespace Tryggve.Storage.Sample.City;

/// <summary>
/// A way of working that the districts take up in their own words. Names of places stand in braces, <c>{skola}</c>, and so does the plan's year, <c>{år}</c>.
/// </summary>
/// <param name="Name">The collective name its problem has in the plans.</param>
/// <param name="Wordings">The measure as different districts put it.</param>
internal sealed record Method(string Key, string Name, string Problem, string Cause, string[] Wordings)
{
    public SampleGoal[] Goals { get; init; } = [];
    public string When { get; init; } = "Linjearbete";
    public string Who { get; init; } = "";
    public MeasureKind Kind { get; init; } = MeasureKind.Ongoing;
    public string[] Places { get; init; } = [];
    public string[] Groups { get; init; } = [];

    /// <summary>What the follow-ups say beside figures; true however it went.</summary>
    public string[] Notes { get; init; } = [];
}

/// <summary>An area of the bank: its key in the template and the ways of working in it.</summary>
/// <param name="Area">Key of the standard area, or the name of a district's own.</param>
internal sealed record Theme(string Area, string[] OverallGoals, string[] Pictures, Method[] Methods);
