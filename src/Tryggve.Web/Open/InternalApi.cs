using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Open;

public sealed record ApiInternalPlan(Guid Id, string Municipality, string District, int FromYear, int ToYear, string Title, DateTimeOffset SavedAt);

public sealed record ApiInternalMeasure(Guid Id, string Area, string CollectiveName, string Problem, string Cause, string Name, string Text, MeasureKind? Kind, IReadOnlyList<string> Goals, string Timing, string Responsible);

public sealed record ApiFollowUp(Guid MeasureId, string Period, MeasureStatus? Status, string Text, string Reason, IReadOnlyList<ApiOutcome> Outcomes);

public sealed record ApiOutcome(Guid GoalId, Verdict? Verdict, string Value);

/// <summary>What a person may see, read by a key of theirs: asked with their roles as they are now.</summary>
internal static class InternalApi
{
    public static async Task<IResult> Enter(HttpContext context, string scope, Func<HttpContext, Actor, Task<IResult>> handle)
    {
        var header = context.Request.Headers.Authorization.ToString();
        var keys = context.RequestServices.GetRequiredService<ApiKeys>();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || await keys.Open(header["Bearer ".Length..].Trim()) is not { } found)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return ApiProblem.Of(StatusCodes.Status401Unauthorized, "Nyckeln gäller inte", "Skicka en nyckel som gäller: Authorization: Bearer följt av nyckeln. En nyckel görs under Mitt konto i Tryggve.");
        }
        if (!found.Key.Scopes.Contains(scope))
        {
            context.Response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_scope\", scope=\"{scope}\"";
            return ApiProblem.Of(StatusCodes.Status403Forbidden, "Nyckeln räcker inte", $"Nyckeln har inte behörigheten {scope}. Gör en ny nyckel som har den.");
        }
        return await handle(context, found.Owner.ToActor());
    }

    public static async Task<IResult> Plans(HttpContext context, Actor actor) =>
        Page(context, await Get<PlanQueries>(context).Titles(actor), p => p.Id.ToString(), p => new ApiInternalPlan(p.Id, p.Municipality, p.District, p.Years.From, p.Years.To, p.Title, p.SavedAt));

    public static Task<IResult> Measures(HttpContext context, Actor actor) => OfPlan(context, actor, plan => Page(context, [.. PlanRow.Of(plan.Content).Where(r => r.Measure is not null)], r => r.Measure!.Id.ToString(), r =>
        new ApiInternalMeasure(r.Measure!.Id, r.Area.Name, r.Problem.CollectiveName, r.Problem.Text, r.Cause?.Text ?? "", r.Measure.Name, r.Measure.Text, r.Measure.Kind, [.. r.Measure.Goals.Select(g => g.Text)], r.Measure.Timing, r.Measure.Responsible)));

    public static Task<IResult> FollowUps(HttpContext context, Actor actor) => OfPlan(context, actor, plan => Page(
        context, [.. from measure in plan.Content.Measures from report in measure.FollowUps select (Measure: measure.Id, Report: report)], r => $"{r.Measure}.{r.Report.Period}", r =>
            new ApiFollowUp(r.Measure, Vocabulary.Of(r.Report.Period), r.Report.Status, r.Report.Text, r.Report.Reason, [.. r.Report.Outcomes.Select(o => new ApiOutcome(o.Goal, o.Verdict, o.Value))])));

    private static async Task<IResult> OfPlan(HttpContext context, Actor actor, Func<Plan, IResult> answer) =>
        PublicApi.Id(context) is { } id && await Get<PlanStore>(context).Load(id, actor) is { } plan ? answer(plan) : ApiProblem.NotFound("Planen finns inte, eller så får nyckelns ägare inte se den.");

    private static IResult Page<TRow, TItem>(HttpContext context, IReadOnlyList<TRow> rows, Func<TRow, string> cursor, Func<TRow, TItem> item)
    {
        var (question, wrong) = ApiQuestion.Read(context.Request.Query);
        if (question is null) return ApiProblem.BadRequest(wrong!);
        var from = question.After is null ? 0 : rows.TakeWhile(r => cursor(r) != question.After).Count() + 1;
        if (from > rows.Count) return ApiProblem.BadRequest("after ska vara det som stod i förra sidans next.");
        var shown = rows.Skip(from).Take(question.Limit).ToList();
        return PublicApi.Json(new ApiPage<TItem>([.. shown.Select(item)], from + shown.Count < rows.Count ? PublicApi.Next(context, cursor(shown[^1])) : null));
    }

    private static T Get<T>(HttpContext context) where T : notnull => context.RequestServices.GetRequiredService<T>();
}
