using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tryggve.Districts;
using Tryggve.Districts.Law;
using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>How plans, corrections and municipalities are written as JSON in the database. Names in it are part of the stored format: rename with a migration.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(DraftCorrections))]
[JsonSerializable(typeof(Municipality))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(PlanContent))]
[JsonSerializable(typeof(PlanCourse))]
[JsonSerializable(typeof(IReadOnlyDictionary<LawField, string>))]
[JsonSerializable(typeof(List<ContentPatch.Step>))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    /// <summary>Å, ä and ö as themselves: the document should be readable in the database, and it never stands in a web page.</summary>
    public static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static StoredJson? stored;

    public static StoredJson Stored => stored ??= new(new JsonSerializerOptions(Default.Options!) { Encoder = Readable });

    /// <summary>As one value of a query, however many they are: SQL takes it apart by <c>json_each</c>.</summary>
    public static string List(IEnumerable<string> texts) => JsonSerializer.Serialize([.. texts], Stored.IReadOnlyListString);
}
