using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tryggve.Storage.Searching;

/// <summary>What kind of text something stands in, as one narrows a search by it. The numbers are stored.</summary>
public enum SearchField
{
    /// <summary>A measure's name and wording.</summary>
    Measure = 0,
    Goals = 1,

    /// <summary>Problem and cause.</summary>
    Chain = 2,

    /// <summary>When, who, where, for whom, and a collaboration's form.</summary>
    Work = 3,
    Reports = 4,

    /// <summary>The texts of the plan and its areas.</summary>
    Whole = 5,
}

/// <summary>What a search finds.</summary>
public enum SearchKind
{
    Measure,
    Cause,
    Problem,
    Area,
    Plan,
}

/// <summary>One text that can be found.</summary>
/// <param name="Label">The heading it stands under, in Swedish.</param>
public sealed record SearchText([property: JsonPropertyName("f")] SearchField Field, [property: JsonPropertyName("l")] string Label, [property: JsonPropertyName("t")] string Text);

/// <summary>A part of a plan with the texts it is found by.</summary>
internal sealed record SearchRow(Guid Part, SearchKind Kind, string Area, IReadOnlyList<SearchText> Texts);

[JsonSerializable(typeof(IReadOnlyList<SearchText>))]
internal sealed partial class SearchJson : JsonSerializerContext
{
    /// <summary>å, ä and ö as themselves: half the bytes. The text never stands in a page as it is.</summary>
    private static readonly SearchJson Relaxed = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IReadOnlyList<SearchText> texts) => JsonSerializer.Serialize(texts, Relaxed.IReadOnlyListSearchText);

    public static IReadOnlyList<SearchText> Read(string json) => JsonSerializer.Deserialize(json, Relaxed.IReadOnlyListSearchText)!;
}
