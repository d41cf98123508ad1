using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Publishing;

namespace Tryggve.Storage;

/// <summary>A public plan as it stands in a list.</summary>
/// <param name="Number">Grows with each publication.</param>
/// <param name="Period">The closed round that is published with it; null without one.</param>
public sealed record PublicListing(
    long Number, Guid Id, string MunicipalityId, string Municipality, string DistrictId, string District, YearSpan Years, string Title, ReportingPeriod? Period, int Measures, DateTimeOffset PublishedAt);

/// <summary>A public measure as it stands in a list, with its plan.</summary>
public sealed record PublicMeasureListing(
    long Number, Guid Id, PublicListing Plan, string Area, string CollectiveName, string Problem, string Cause, string Name, string Text, MeasureKind? Kind, string Timing, string Responsible, MeasureStatus? Status,
    IReadOnlyList<PublicGoalListing> Goals)
{
    /// <summary>A measure of a plan that is read whole; it has no number then.</summary>
    public static PublicMeasureListing Of(PublicListing plan, PublicArea area, PublicRow row, PublicMeasure m) => new(
        0, m.Id, plan, area.Name, row.CollectiveName, row.Problem, row.Cause, m.Name, m.Text, m.Kind, m.Timing, m.Responsible, m.Status,
        [.. m.Goals.Select(g => new PublicGoalListing(0, g.Id, plan.Id, m.Id, g.Mark, g.Text, g.Verdict))]);
}

/// <summary>A public goal as it stands in a list.</summary>
public sealed record PublicGoalListing(long Number, Guid Id, Guid PlanId, Guid MeasureId, string Mark, string Text, Verdict? Verdict);
