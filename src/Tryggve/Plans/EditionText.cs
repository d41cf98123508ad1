using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Tryggve.Decisions;

namespace Tryggve.Plans;

/// <summary>
/// Utgåvans text: all that an edition says. Its canonical text is JSON in UTF-8 with the names of each object in ordinal order, no white space, nothing that is null, and å as å;
/// it is written once, when the text is frozen, and never again, so that a later Tryggve finds the same hash.
/// </summary>
public sealed record EditionText(int Number, EditionKind Kind, DateTimeOffset At, string By, IReadOnlyList<string> Facts, string Previous, PlanContent Content)
{
    public string Write() => Sorted(JsonSerializer.SerializeToNode(this, EditionJson.Default.EditionText)!).ToJsonString(EditionJson.Plain);

    /// <summary>Null for a text that is no edition.</summary>
    public static EditionText? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, EditionJson.Default.EditionText) is { Content: not null, Facts: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject known => new JsonObject(known.Where(p => p.Value is not null).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Sorted(p.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(EditionText))]
internal sealed partial class EditionJson : JsonSerializerContext
{
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
