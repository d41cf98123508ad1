using System.ComponentModel;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Publishing;
using Tryggve.Storage;

namespace Tryggve.Web.Open;

/// <summary>A page of a list.</summary>
public sealed record ApiPage<T>(
    IReadOnlyList<T> Items,
    [property: Description("Adressen till nästa sida; saknas på den sista. Samma adress står i Link-huvudet.")] string? Next);

public sealed record ApiName(string Id, string Name);

public sealed record ApiMunicipality(string Id, string Name, IReadOnlyList<ApiName> Districts);

public sealed record ApiPlan(
    Guid Id, ApiName Municipality, ApiName District, int FromYear, int ToYear, string Title,
    [property: Description("Den stängda uppföljning som status och utfall kommer från: T1, T2 eller VB.")] string? Period,
    int Measures, DateTimeOffset PublishedAt,
    [property: Description("Planens sida, för människor.")] string Address)
{
    internal static ApiPlan Of(PublicListing plan, HttpContext context) => new(
        plan.Id, new ApiName(plan.MunicipalityId, plan.Municipality), new ApiName(plan.DistrictId, plan.District), plan.Years.From, plan.Years.To, plan.Title,
        plan.Period is { } period ? Vocabulary.Of(period) : null, plan.Measures, plan.PublishedAt, OpenAddress.Whole(context, OpenAddress.Of(plan)));
}

public sealed record ApiDecision(string Body, DateOnly On, string Reference);

public sealed record ApiArea(
    string Number, string Name, string OverallGoal,
    [property: Description("Hur många av områdets åtgärder som inte är öppna.")] int HeldBack, IReadOnlyList<ApiMeasure> Measures);

public sealed record ApiWholePlan(ApiPlan Plan, string RegistryNumber, IReadOnlyList<string> Preamble, IReadOnlyList<ApiDecision> Decisions, IReadOnlyList<ApiArea> Areas)
{
    internal static ApiWholePlan Of(PublicPlan open, DateTimeOffset at, HttpContext context)
    {
        var listing = new PublicListing(0, open.Id, open.MunicipalityId, open.Municipality, open.DistrictId, open.District, open.Years, open.Title, open.Period, open.Measures.Count(), at);
        return new ApiWholePlan(
            ApiPlan.Of(listing, context), open.RegistryNumber, open.Preamble, [.. open.Decisions.Select(d => new ApiDecision(d.Body, d.On, d.Reference))],
            [.. open.Areas.Select(a => new ApiArea(a.Number, a.Name, a.OverallGoal, a.HeldBack, [.. from row in a.Rows where row.Measure is not null select ApiMeasure.Of(PublicMeasureListing.Of(listing, a, row, row.Measure!), context)]))]);
    }
}

public sealed record ApiGoal(Guid Id, Guid MeasureId, Guid PlanId, string Text, Verdict? Verdict, [property: Description("Utfallet med svenska ord.")] string? VerdictText)
{
    internal static ApiGoal Of(PublicGoalListing goal) => new(goal.Id, goal.MeasureId, goal.PlanId, goal.Text, goal.Verdict, goal.Verdict is { } verdict ? Vocabulary.Of(verdict) : null);
}

public sealed record ApiMeasure(
    Guid Id, Guid PlanId, ApiName Municipality, ApiName District, int FromYear, int ToYear, string Area, string CollectiveName, string Problem, string Cause,
    string Name, string Text, MeasureKind? Kind, IReadOnlyList<ApiGoal> Goals, string Timing,
    [property: Description("Den funktion som ansvarar.")] string Responsible,
    MeasureStatus? Status, [property: Description("Statusen med svenska ord.")] string? StatusText, [property: Description("Åtgärdens sida, för människor.")] string Address)
{
    internal static ApiMeasure Of(PublicMeasureListing m, HttpContext context) => new(
        m.Id, m.Plan.Id, new ApiName(m.Plan.MunicipalityId, m.Plan.Municipality), new ApiName(m.Plan.DistrictId, m.Plan.District), m.Plan.Years.From, m.Plan.Years.To, m.Area, m.CollectiveName, m.Problem, m.Cause,
        m.Name, m.Text, m.Kind, [.. m.Goals.Select(ApiGoal.Of)], m.Timing, m.Responsible, m.Status, m.Status is { } status ? Vocabulary.Of(status) : null, OpenAddress.Whole(context, OpenAddress.Of(m)));
}
