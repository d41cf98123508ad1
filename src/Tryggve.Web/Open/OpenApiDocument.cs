using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Tryggve.Web.Open;

/// <summary>The API's description for programs (OpenAPI 3.1), written from <see cref="ApiTable"/> and the types of the answers.</summary>
internal static class OpenApiDocument
{
    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) =>
        {
            if (schema is JsonObject known && context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), false).OfType<DescriptionAttribute>().FirstOrDefault() is { } said) known.Insert(0, "description", said.Description);
            return schema;
        },
    };

    public static string Write(string server)
    {
        var paths = new JsonObject();
        foreach (var operation in ApiTable.All) paths[operation.Path[PublicApi.Root.Length..]] = new JsonObject { ["get"] = Operation(operation) };
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Tryggve: öppna åtgärdsplaner",
                ["version"] = "1",
                ["description"] = "Beslutade och publicerade åtgärdsplaner mot brott. Läses utan nyckel. Det som står under internal läses med en nyckel som en person har gjort, och ger det personen får se.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = server + PublicApi.Root }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject { ["nyckel"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "Nyckeln görs under Mitt konto i Tryggve." } },
                ["schemas"] = new JsonObject { ["Problem"] = SchemaOf(typeof(ApiProblem)) },
            },
        };
        return document.ToJsonString(ApiJson.Options);
    }

    private static JsonObject Operation(ApiOperation operation)
    {
        var responses = new JsonObject { ["200"] = Answer("Svaret", operation.Answer == typeof(object) ? new JsonObject { ["type"] = "object" } : SchemaOf(operation.Answer)), ["304"] = new JsonObject { ["description"] = "Oförändrat sedan If-None-Match" } };
        (string Status, string Said)[] problems = operation.Scope is null
            ? [("400", "Frågan går inte att besvara"), ("404", "Finns inte"), ("429", "För många frågor")]
            : [("400", "Frågan går inte att besvara"), ("401", "Nyckeln saknas eller gäller inte"), ("403", "Nyckeln har inte den behörigheten"), ("404", "Finns inte, eller syns inte för nyckelns ägare"), ("429", "För många frågor")];
        foreach (var (status, said) in problems) responses[status] = Answer(said, new JsonObject { ["$ref"] = "#/components/schemas/Problem" }, "application/problem+json");
        return new JsonObject
        {
            ["operationId"] = operation.Name,
            ["summary"] = operation.Summary,
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Parameter)]),
            ["responses"] = responses,
            ["security"] = operation.Scope is null ? new JsonArray() : new JsonArray(new JsonObject { ["nyckel"] = new JsonArray(operation.Scope) }),
        };
    }

    private static JsonObject Parameter(ApiParameter parameter)
    {
        var schema = new JsonObject { ["type"] = parameter.Type };
        if (parameter.Values.Count > 0) schema["enum"] = new JsonArray([.. parameter.Values.Select(v => JsonValue.Create(v))]);
        return new JsonObject { ["name"] = parameter.Name, ["in"] = parameter.In, ["required"] = parameter.In == "path", ["description"] = parameter.Description, ["schema"] = schema };
    }

    private static JsonObject Answer(string said, JsonNode schema, string type = "application/json") =>
        new() { ["description"] = said, ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } } };

    private static JsonNode SchemaOf(Type type) => ApiJson.Options.GetJsonSchemaAsNode(type, Exporter);
}
