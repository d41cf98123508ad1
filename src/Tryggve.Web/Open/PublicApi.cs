using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Tryggve.Storage;

namespace Tryggve.Web.Open;

/// <summary>The read API: what each address answers. The table of addresses is <see cref="ApiTable"/>.</summary>
internal static class PublicApi
{
    public const string Root = "/api/v1";

    /// <summary>As many plans as the municipalities are gathered from.</summary>
    private const int MostPlans = 10_000;

    public static void MapApi(this WebApplication app)
    {
        foreach (var operation in ApiTable.All) app.MapMethods(operation.Path, [HttpMethods.Get, HttpMethods.Head], (Delegate)operation.Handle);
    }

    public static async Task<IResult> Municipalities(HttpContext context)
    {
        var plans = await Queries(context).Plans(new PublicFilter(), MostPlans);
        return Json(new ApiPage<ApiMunicipality>(
            [.. plans.GroupBy(p => p.MunicipalityId).Select(m => new ApiMunicipality(m.Key, m.Last().Municipality, [.. m.GroupBy(p => p.DistrictId).Select(d => new ApiName(d.Key, d.Last().District)).OrderBy(d => d.Id, StringComparer.Ordinal)])).OrderBy(m => m.Id, StringComparer.Ordinal)], null));
    }

    public static Task<IResult> Plans(HttpContext context) => Page(context, Queries(context).Plans, p => p.Number, p => ApiPlan.Of(p, context));

    public static async Task<IResult> Plan(HttpContext context) =>
        Id(context) is { } id && await Queries(context).Find(id) is { } found
            ? Json(ApiWholePlan.Of(found.Plan, found.At, context))
            : ApiProblem.NotFound("Ingen öppen plan har det id:t. Den kan ha dragits tillbaka.");

    public static Task<IResult> Measures(HttpContext context) => Page(context, (filter, most, after) => Queries(context).Measures(filter, most, after), m => m.Number, m => ApiMeasure.Of(m, context));

    public static Task<IResult> Goals(HttpContext context) => Page(context, Queries(context).Goals, g => g.Number, ApiGoal.Of);

    public static Task<IResult> Document(HttpContext context) => Task.FromResult(Results.Content(OpenApiDocument.Write(OpenAddress.Whole(context, "")), "application/json; charset=utf-8"));

    public static IResult Json<T>(T answer) => Results.Json(answer, ApiJson.Options, "application/json; charset=utf-8");

    public static Guid? Id(HttpContext context) => Guid.TryParse(context.GetRouteValue("id") as string, out var id) ? id : null;

    /// <summary>One more than asked for is read: whether there is a next page is then known.</summary>
    private static async Task<IResult> Page<TRow, TItem>(HttpContext context, Func<PublicFilter, int, long, Task<IReadOnlyList<TRow>>> read, Func<TRow, long> number, Func<TRow, TItem> item)
    {
        var (question, wrong) = ApiQuestion.Read(context.Request.Query);
        if (question is null) return ApiProblem.BadRequest(wrong!);
        if (question.AfterNumber is not { } after) return ApiProblem.BadRequest("after ska vara det som stod i förra sidans next.");
        var rows = await read(question.Filter, question.Limit + 1, after);
        var shown = rows.Take(question.Limit).ToList();
        return Json(new ApiPage<TItem>([.. shown.Select(item)], rows.Count > shown.Count ? Next(context, number(shown[^1]).ToString(CultureInfo.InvariantCulture)) : null));
    }

    /// <summary>The address of the next page, said in the Link header too (RFC 8288).</summary>
    public static string Next(HttpContext context, string after)
    {
        var query = new QueryBuilder(context.Request.Query.Where(q => q.Key != "after").SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v ?? "")))) { { "after", after } };
        var next = OpenAddress.Whole(context, context.Request.Path.ToUriComponent() + query.ToQueryString());
        context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return next;
    }

    private static PublicQueries Queries(HttpContext context) => context.RequestServices.GetRequiredService<PublicQueries>();
}
