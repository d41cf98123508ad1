using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using Tryggve.Export;
using Tryggve.Storage;

namespace Tryggve.Web.Open;

/// <summary>What is public as files: CSV for spreadsheets, JSON for programs, a catalogue of both, and feeds of what has been published.</summary>
internal static class OpenFiles
{
    public const string Folder = "/oppet/data";
    private const int MostEntries = 100, Batch = 500;

    /// <summary>File, what it holds, its columns.</summary>
    public static readonly IReadOnlyList<(string Name, string Title, string About)> Sets =
    [
        ("planer", "Öppna planer", "En rad för varje publicerad plan: kommun, stadsdel, år, titel, antal åtgärder och när den publicerades."),
        ("atgarder", "Åtgärder i öppna planer", "En rad för varje åtgärd med område, problem, orsak, mål, tid, ansvarig funktion och status."),
        ("mal", "Operativa mål i öppna planer", "En rad för varje mål med utfall där uppföljningen är stängd."),
    ];

    public static void MapOpenFiles(this WebApplication app)
    {
        Map(app, $"{Folder}/katalog.json", Catalogue);
        Map(app, $"{Folder}/{{name}}.{{format:regex(^(csv|json)$)}}", File);
        foreach (var path in new[] { "/oppet/flode.xml", "/oppet/{kommun}/flode.xml", "/oppet/{kommun}/{stadsdel}/flode.xml" }) Map(app, path, Feed);
    }

    /// <summary>Whether a whole file stands at the address. It is written row by row, and tagged here.</summary>
    public static bool Holds(PathString path) => path.StartsWithSegments(Folder, StringComparison.OrdinalIgnoreCase, out var file) && Sets.Any(s => file.Value!.StartsWith($"/{s.Name}.", StringComparison.OrdinalIgnoreCase));

    private static void Map(WebApplication app, string path, Func<HttpContext, Task<IResult>> handle) => app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (Delegate)handle);

    private static async Task<IResult> File(HttpContext context)
    {
        var (name, format) = (context.GetRouteValue("name") as string, context.GetRouteValue("format") as string);
        if (Sets.All(s => s.Name != name)) return Results.StatusCode(StatusCodes.Status404NotFound);
        var (question, wrong) = ApiQuestion.Read(context.Request.Query);
        if (question is null) return Results.Text(wrong, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        var (queries, filter) = (context.RequestServices.GetRequiredService<PublicQueries>(), question.Filter);
        // Asked before the rows: a publication between the two gives a new file an old tag, which the next question finds out.
        if (OpenDoors.IsKnown(context, Encoding.UTF8.GetBytes($"{await queries.State()} {typeof(OpenFiles).Module.ModuleVersionId} {context.Request.Host}"))) return Results.StatusCode(StatusCodes.Status304NotModified);
        var plans = All((most, after) => queries.Plans(filter, most, after), p => p.Number);
        var measures = All((most, after) => queries.Measures(filter, most, after), m => m.Number);
        return (name, format) switch
        {
            ("planer", "json") => PublicApi.Json(plans.Select(p => ApiPlan.Of(p, context))),
            ("atgarder", "json") => PublicApi.Json(measures.Select(m => ApiMeasure.Of(m, context))),
            ("mal", "json") => PublicApi.Json(All((most, after) => queries.Goals(filter, most, after), g => g.Number).Select(ApiGoal.Of)),
            ("planer", _) => Table(name, OpenTables.PlanHeaders, plans.Select(OpenTables.Row)),
            ("atgarder", _) => Table(name, OpenTables.MeasureHeaders, measures.Select(OpenTables.Row)),
            _ => Table(name!, OpenTables.GoalHeaders, measures.SelectMany(OpenTables.GoalRows)),
        };
    }

    /// <summary>Every row, read a batch at a time: no file is held whole.</summary>
    private static async IAsyncEnumerable<T> All<T>(Func<int, long, Task<IReadOnlyList<T>>> read, Func<T, long> number)
    {
        for (IReadOnlyList<T> rows = await read(Batch, 0); rows.Count > 0; rows = rows.Count < Batch ? [] : await read(Batch, number(rows[^1])))
        {
            foreach (var row in rows) yield return row;
        }
    }

    private static IResult Table(string name, IEnumerable<string> headers, IAsyncEnumerable<IEnumerable<string>> rows) => Results.Stream(file => Csv.Write(file, headers, rows), "text/csv; charset=utf-8", $"{name}.csv");

    /// <summary>After DCAT-AP: enough for a harvester to find the files.</summary>
    private static Task<IResult> Catalogue(HttpContext context)
    {
        string Whole(string path) => OpenAddress.Whole(context, path);
        var sets = Sets.Select(set => (JsonNode)new JsonObject
        {
            ["@type"] = "dcat:Dataset", ["@id"] = Whole($"{Folder}#{set.Name}"), ["dct:title"] = set.Title, ["dct:description"] = set.About, ["dct:language"] = "sv", ["dct:accessRights"] = "http://publications.europa.eu/resource/authority/access-right/PUBLIC",
            ["dcat:distribution"] = new JsonArray([.. new[] { ("csv", "text/csv"), ("json", "application/json") }.Select(f => (JsonNode)new JsonObject { ["@type"] = "dcat:Distribution", ["dcat:downloadURL"] = Whole($"{Folder}/{set.Name}.{f.Item1}"), ["dcat:mediaType"] = f.Item2 })]),
        });
        var catalogue = new JsonObject
        {
            ["@context"] = new JsonObject { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/" },
            ["@type"] = "dcat:Catalog", ["@id"] = Whole(Folder), ["dct:title"] = "Öppna åtgärdsplaner mot brott", ["dct:language"] = "sv",
            ["dcat:dataset"] = new JsonArray([.. sets]),
            ["dcat:service"] = new JsonObject { ["@type"] = "dcat:DataService", ["dct:title"] = "API för öppna åtgärdsplaner", ["dcat:endpointURL"] = Whole(PublicApi.Root), ["dcat:endpointDescription"] = Whole($"{PublicApi.Root}/openapi.json") },
        };
        return Task.FromResult(Results.Content(catalogue.ToJsonString(ApiJson.Options), "application/ld+json; charset=utf-8"));
    }

    /// <summary>The latest publications (Atom, RFC 4287): of all, of a municipality, of a district.</summary>
    private static async Task<IResult> Feed(HttpContext context)
    {
        var (municipality, district) = (context.GetRouteValue("kommun") as string, context.GetRouteValue("stadsdel") as string);
        var plans = await context.RequestServices.GetRequiredService<PublicQueries>().Latest(new PublicFilter(municipality, district), MostEntries);
        if (plans.Count == 0 && municipality is not null) return Results.StatusCode(StatusCodes.Status404NotFound);
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false })) AtomFeed.Write(xml, plans, municipality, district, path => OpenAddress.Whole(context, path));
        return Results.File(file.ToArray(), "application/atom+xml; charset=utf-8");
    }
}
