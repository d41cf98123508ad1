using Tryggve.FollowUps;
using Tryggve.Storage;

namespace Tryggve.Web.Open;

/// <param name="Scope">What a key must hold; null for what anybody may read.</param>
internal sealed record ApiOperation(string Path, string Name, string Summary, IReadOnlyList<ApiParameter> Parameters, Type Answer, string? Scope, Func<HttpContext, Task<IResult>> Handle)
{
    /// <summary>Whoever reads the page can follow it as a link.</summary>
    public bool CanBeTried => Scope is null && !Path.EndsWith('}');
}

/// <param name="Values">The words it may be; empty for any.</param>
internal sealed record ApiParameter(string Name, string In, string Type, string Description, IReadOnlyList<string> Values);

/// <summary>Every address of the API: mapped, described in the OpenAPI document and printed on its page out of this one table.</summary>
internal static class ApiTable
{
    private static readonly ApiParameter Municipality = Query("municipality", "Kommunens id, till exempel lindvikens-kommun."), District = Query("district", "Stadsdelens id."),
        Year = Query("year", "Ett år som planen gäller för.", "integer"), Area = Query("area", "Områdets namn, bokstav för bokstav."), Plan = Query("plan", "Planens id."), Search = Query("q", "Ord som alla ska stå i åtgärden, dess problem, orsak, mål eller område."),
        Status = Query("status", "Åtgärdens status när uppföljningen stängdes.", "string", Names<MeasureStatus>()), Verdict = Query("verdict", "Ett måls utfall när uppföljningen stängdes.", "string", Names<Verdict>()),
        Limit = Query("limit", $"Hur många svar på en sida: 1 till {ApiQuestion.Most}, annars {ApiQuestion.Usual}.", "integer"), After = Query("after", "Fortsätt efter det här; ta det ur next på förra sidan."),
        Id = new("id", "path", "string", "Planens id.", []);

    public static readonly IReadOnlyList<ApiOperation> All =
    [
        Open("/municipalities", "municipalities", "Kommuner och stadsdelar med öppna planer", [], typeof(ApiPage<ApiMunicipality>), PublicApi.Municipalities),
        Open("/plans", "plans", "Öppna planer", [Municipality, District, Year, Limit, After], typeof(ApiPage<ApiPlan>), PublicApi.Plans),
        Open("/plans/{id}", "plan", "En öppen plan med områden och åtgärder", [Id], typeof(ApiWholePlan), PublicApi.Plan),
        Open("/measures", "measures", "Åtgärder i öppna planer", [Municipality, District, Year, Area, Plan, Status, Verdict, Search, Limit, After], typeof(ApiPage<ApiMeasure>), PublicApi.Measures),
        Open("/goals", "goals", "Operativa mål i öppna planer", [Municipality, District, Year, Area, Plan, Status, Verdict, Search, Limit, After], typeof(ApiPage<ApiGoal>), PublicApi.Goals),
        Open("/openapi.json", "openapi", "Den här beskrivningen, som OpenAPI 3.1", [], typeof(object), PublicApi.Document),
        Inside("/plans", "internalPlans", "Planer som nyckelns ägare får se, beslutade eller inte", [Limit, After], typeof(ApiPage<ApiInternalPlan>), ApiScope.Plans, InternalApi.Plans),
        Inside("/plans/{id}/measures", "internalMeasures", "Planens åtgärder så som de står nu", [Id, Limit, After], typeof(ApiPage<ApiInternalMeasure>), ApiScope.Plans, InternalApi.Measures),
        Inside("/plans/{id}/follow-ups", "internalFollowUps", "Det som är rapporterat i planen", [Id, Limit, After], typeof(ApiPage<ApiFollowUp>), ApiScope.FollowUps, InternalApi.FollowUps),
    ];

    private static ApiOperation Open(string path, string name, string summary, IReadOnlyList<ApiParameter> parameters, Type answer, Func<HttpContext, Task<IResult>> handle) =>
        new(PublicApi.Root + path, name, summary, parameters, answer, null, handle);

    /// <summary>Nothing behind a scope is reached without passing the key's check.</summary>
    private static ApiOperation Inside(string path, string name, string summary, IReadOnlyList<ApiParameter> parameters, Type answer, string scope, Func<HttpContext, Actor, Task<IResult>> handle) =>
        new(OpenDoors.Internal + path, name, summary, parameters, answer, scope, context => InternalApi.Enter(context, scope, handle));

    private static ApiParameter Query(string name, string description, string type = "string", params IReadOnlyList<string> values) => new(name, "query", type, description, values);

    private static IReadOnlyList<string> Names<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(ApiJson.NameOf)];
}
